"""The forms in which people write a deadline, from the most to the least specific."""

import re
from collections.abc import Callable
from datetime import date
from functools import cache

from notifications.reading import date_resolvers as resolving
from notifications.reading.date_arithmetic import Day
from notifications.reading.lexicon import grammar, phrases, union, words_of

Resolver = Callable[[re.Match[str], date], Day | None]
Form = tuple[re.Pattern[str], Resolver, bool]

_YEAR = r"(?P<year>20\d\d)"
_DAY = r"(?P<day>\d{1,2})(?:er|st|nd|rd|th|e|eme)?"
_ALONE = r"(?<![\d/.-])"
_NOT_A_SHARE = r"(?![\d/:h%]|[.,]\d| ?%)"
_SPOKEN = (
    "end_of_next_week",
    "end_of_next_month",
    "end_of_next_year",
    "end_of_week",
    "end_of_month",
    "end_of_year",
    "end_of_quarter",
    "after_tomorrow",
    "tomorrow",
    "today",
)


@cache
def forms() -> tuple[Form, ...]:
    """Return the forms in the order in which they must be tried."""
    return (*_numeric(), *_named(), *_periods(), *_relative(), *_lengths(), *_loose())


def _maybe_year() -> str:
    return rf"(?:,? (?:{grammar('year_lead')} )?{_YEAR})?"


def _form(expression: str, resolve: Resolver, *, relative: bool = False) -> Form:
    return re.compile(rf"(?<![^\W_])(?:{expression})(?![^\W_])"), resolve, relative


def _any(key: str, name: str = "") -> str:
    alternatives = union(phrases("dates", key))
    return f"(?P<{name}>{alternatives})" if name else f"(?:{alternatives})"


def _word(key: str, name: str) -> str:
    return f"(?P<{name}>{words_of('dates', key)})"


def _number(name: str) -> str:
    return rf"(?P<{name}>\d{{1,3}}|{words_of('dates', 'numbers')})"


def _month() -> str:
    return rf"{_word('months', 'month')}\.?"


def _of() -> str:
    return rf"(?:{_any('of_month')} )?"


def _unit() -> str:
    return "(?:" + "|".join(_any(unit, unit) for unit in ("day", "week", "month", "year")) + ")"


def _numeric() -> list[Form]:
    iso = r"(?P<year>20\d\d)[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?![\d/])"
    day, month = r"(?P<day>\d{1,2})", r"(?P<month>\d{1,2})"
    separator, year = r"(?P<sep> ?[/.-] ?)", r"(?P<year>20\d\d|\d\d)"
    full = rf"{day}{separator}{month}(?P=sep){year}(?![\d/])"
    return [
        _form(_ALONE + iso, resolving.numeric),
        _form(_ALONE + full, resolving.numeric),
    ]


def _named() -> list[Form]:
    weekday = rf"(?:{_word('weekdays', 'weekday')},? )?"
    month_first = rf"(?P<month>{union(phrases('dates', 'month_first'))})\.?"
    joint = r"(?:[ .-]? |(?<=[\d.])-|(?<=\d)(?=[^\W\d])|(?<=er)-)"
    return [
        _form(
            rf"{weekday}(?:le )?{_DAY}{joint}{_of()}{_month()}{_maybe_year()}"
            r"(?:[.-](?P<short_year>\d{4}))?",
            resolving.named_month,
        ),
        _form(rf"{weekday}{month_first} {_DAY}{_maybe_year()}(?! ?%)", resolving.named_month),
    ]


def _periods() -> list[Form]:
    month = rf"{_of()}{_month()}{_maybe_year()}"
    rank = _word("ordinals", "rank")
    part = "|".join(_any(name, name) for name in ("end", "middle", "start"))
    part = rf"(?:{part}|{_any('first_day', 'first')})"
    period = rf"(?:{_any('quarter', 'three')}|{_any('half_year', 'six')})"
    end = rf"(?:{_any('end')} )?"
    week = rf"(?:(?:{_any('week')}) ?(?:n ?|no |n° ?|numero )?|[sw])(?P<week>\d{{1,2}})"
    return [
        _form(rf"{rank} {_any('fortnight')} {month}", resolving.fortnight_of_month),
        _form(rf"{rank} {_any('week')} {month}", resolving.week_of_month),
        _form(rf"{part} {month}", resolving.part_of_month),
        _form(rf"{end}[tq](?P<quarter>[1-4]){_maybe_year()}", resolving.part_of_year),
        _form(rf"{end}{rank} {period}{_maybe_year()}", resolving.part_of_year),
        _form(
            rf"{end}{period} (?:{rank}|(?P<number>[1-4])){_maybe_year()}", resolving.part_of_year
        ),
        _form(rf"{end}s(?P<half>[12]) {_YEAR}", resolving.part_of_year),
        _form(rf"(?:fin )?{week}(?:[ /-]{_YEAR})?(?! ?%)", resolving.week),
        _form(rf"{_any('year_end')} {_YEAR}", resolving.year_end),
    ]


def _relative() -> list[Form]:
    following = _any("next", "next")
    lead = rf"(?:{grammar('of', 'instead')} (?:{grammar('article')} )?)?"
    next_week = lead + _any("end_of_next_week", "next_week")
    day = rf"(?P<day>\d{{1,2}}){_NOT_A_SHARE}"
    weekday = rf"{_word('weekdays', 'weekday')}(?: {next_week}| {following}| {day})?"
    return [
        _form(_any("imprecise"), resolving.imprecise),
        _form(rf"(?:{_any('next', 'before')} )?{weekday}", resolving.weekday),
        *(_form(_any(key), resolving.spoken(key)) for key in _SPOKEN),
    ]


def _lengths() -> list[Form]:
    lead = rf"{_any('after')} (?:{grammar('next_lead')} )?"
    several = rf"{_number('count')} {grammar('to', 'or')} {_number('more')} {_unit()}"
    named = "|".join(
        (
            _any("fortnight", "fortnight"),
            _any("eight_days", "eight"),
            _word("duals", "dual"),
            _any("week", "week"),
            _any("month", "month"),
        )
    )
    length = rf"{_number('count')} (?:a {_number('more')} )?(?:{_any('additional')} )?{_unit()}"
    dual = rf"{words_of('dates', 'duals')}|(?:une )?{_any('fortnight')}"
    return [
        _form(rf"{lead}{_number('count')} {_any('working_days')}", resolving.imprecise),
        _form(rf"{lead}{several}", resolving.imprecise),
        _form(rf"{lead}{_number('count')} {_unit()}", resolving.counted),
        _form(rf"{_any('after')} (?:un |une |a |la )?(?:{named})", resolving.counted),
        _form(rf"{length}|{dual}", resolving.length, relative=True),
    ]


def _loose() -> list[Form]:
    before = rf"(?:{_any('within_month')}|{_any('day_before')}|{grammar('toward')})"
    lead = rf"(?:{_any('day_before')}|{_any('after')}|{_any('within_month')}|{grammar('onward')})"
    day_month = r"(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})(?![\d/%]|[.,-]\d| ?%)"
    padded = r"(?P<day>\d{1,2})/(?P<month>\d{2})(?![\d/%]|[.,]\d| ?%)"
    which = rf"(?: (?:{_any('of_this_month')}|{_any('of_next_month', 'there')}))?"
    vague = rf"(?:{_any('within_month')}|{_any('start')}|{_any('middle')})"
    return [
        _form(rf"{lead} {day_month}", resolving.numeric_short),
        _form(_ALONE + padded, resolving.numeric_short),
        _form(rf"{before} {_month()}{_maybe_year()}", resolving.whole_month),
        _form(rf"{_month()} {_YEAR}", resolving.whole_month),
        _form(rf"\A\W{{0,5}}{_month()}\W{{0,5}}\Z", resolving.whole_month),
        _form(rf"{_any('day_before')} {_DAY}{which}{_NOT_A_SHARE}", resolving.day_of_month),
        _form(rf"{vague} {_YEAR}", resolving.imprecise),
    ]
