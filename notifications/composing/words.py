"""Says things in French, Arabic and English, from the catalogues in `notifications/words`."""

import re
from collections.abc import Iterable, Mapping
from datetime import date, time
from decimal import Decimal
from functools import lru_cache

from domain.model.almanac import Almanac
from domain.model.status import Language, Status
from notifications.composing.catalogue import (
    LOCALES,
    NUMBERS,
    UNGROUPED,
    catalogue_of,
    decimal,
    grouped,
)
from notifications.composing.typography import LRM, MINUS, NBSP, isolated

# CLDR has no usable short months for Morocco (ar_MA), and fr_MA shortens juin to « jui. ».
_SHORT = {Language.FR: "d MMM", Language.AR: "d MMMM", Language.EN: "d MMM"}
_FORMS: Mapping[str, str] = {
    "long": "d MMMM y",
    "plain": "d MMMM",
    "week": "EEEE d MMMM",
    "week-year": "EEEE d MMMM y",
    "month": "MMM",
    "figures": "dd/MM/y",
}
_WITH_YEAR = {"plain": "long", "short": "short-year", "week": "week-year"}
# « le 1er mars »: the one ordinal of French dates, unknown to CLDR.
_FIRST = re.compile(r"\b1\b")


class Words:
    """The words of one language.

    `say` raises LookupError for an unknown id or a missing argument: a hole in a catalogue is a
    defect that the tests find, never a sentence that a person reads. An almanac tells of when, and
    so which dates need their year. Cheap to build and to throw away: catalogues are read once a
    process, Fluent and Babel are imported when first needed.
    """

    __slots__ = ("_almanac", "_catalogue", "language", "right_to_left")

    def __init__(self, language: Language | str, almanac: Almanac | None = None) -> None:
        self._almanac = almanac
        self.language = Language(language)
        self.right_to_left = self.language is Language.AR
        self._catalogue = catalogue_of(self.language)

    def say(self, name: str, /, **values: object) -> str:
        """Return a message with its values: strings, whole numbers, or local days (with year)."""
        pattern = self._catalogue.plain(name)
        if not values and pattern is not None and "%" not in pattern:
            return pattern
        said = {key: self._as_words(value) for key, value in values.items()}
        if pattern is None:
            return self._catalogue.by_fluent(name, said)
        for key, value in said.items():
            if value.__class__ is int and abs(value) >= UNGROUPED:
                said[key] = self.number(value)
        return pattern % said

    def has(self, name: str) -> bool:
        """Tell whether the catalogues hold a message."""
        return name in self._catalogue

    def first(self, *names: str, **values: object) -> str:
        """Return the first of these messages that exists; the last is the fallback."""
        known = next((name for name in names if name in self._catalogue), names[-1])
        return self.say(known, **values)

    def day(self, day: date, form: str = "long", almanac: Almanac | None = None) -> str:
        """Return a local day: `long` 12 mars 2026, `plain` 12 mars, `week` jeudi 12 mars, `short`.

        Where it is not the year in which that is said, all have it but `month`, which is the month
        alone; `figures` is 12/03/2026. Spaces do not break.
        """
        almanac = almanac or self._almanac
        if almanac is not None and day.year != almanac.today.year:
            form = _WITH_YEAR.get(form, form)
        return _day(self.language.value, day, form)

    def coming(self, day: date, form: str = "long", almanac: Almanac | None = None) -> str:
        """Return a day to come, « sous réserve » where a holiday to be declared may take it."""
        said, known = self.day(day, form, almanac), almanac or self._almanac
        return self.say("reserved", on=said) if known and known.is_provisional(day) else said

    def counted(self, day: date, form: str = "long", almanac: Almanac | None = None) -> str:
        """Return a day counted in working days, « sous réserve » where a holiday may move it."""
        said, known = self.day(day, form, almanac), almanac or self._almanac
        return self.say("reserved", on=said) if known and known.may_move(day) else said

    def is_reserved(self, day: date) -> bool:
        """Tell whether a day to come is one that a holiday to be declared may take."""
        return self._almanac is not None and self._almanac.is_provisional(day)

    def hour(self, at: time) -> str:
        """Return a time of the day: 10 h 30, 10:30."""
        return self.say("clock-time", hour=str(at.hour), minute=f"{at.minute:02}")

    def number(self, value: int) -> str:
        """Return a whole number with its groups of thousands."""
        return grouped(NUMBERS[self.language], value)

    def amount(self, value: Decimal) -> str:
        """Return an exact figure, grouped, with as many decimals as it was given."""
        return decimal(NUMBERS[self.language], value)

    def listed(self, names: Iterable[str]) -> str:
        """Return several names, or references, with the comma of the language between them."""
        return ("، " if self.right_to_left else ", ").join(names)

    def status(self, status: Status) -> str:
        """Return the name of a status."""
        return self.say(f"status-{status.value.replace('_', '-')}")

    def signed(self, value: int) -> str:
        """Return a difference with its sign, which stays on its side in Arabic."""
        text = f"{'+' if value >= 0 else MINUS}{abs(value)}"
        return f"{LRM}{text}{LRM}" if self.right_to_left else text

    def _as_words(self, value: object) -> str | int:
        if isinstance(value, str):
            if value.isascii() and not self.right_to_left:
                return value
            return isolated(str(value), right_to_left=self.right_to_left)
        if isinstance(value, int):
            return value
        if isinstance(value, date):
            return self.day(value)
        return str(value)


@lru_cache(maxsize=4096)
def _day(language: str, day: date, form: str) -> str:
    from babel.dates import format_date  # noqa: PLC0415 -- 45 ms that most commands never need

    known = Language(language)
    pattern = _SHORT[known] if form.startswith("short") else _FORMS[form]
    if form == "short-year":
        pattern += " y"
    if form == "month" and known is Language.AR:
        pattern = "MMMM"
    written = format_date(day, pattern, locale=LOCALES[known])
    if known is Language.FR and day.day == 1 and form != "month":
        written = _FIRST.sub("1er", written, count=1)
    return written.replace(" ", NBSP)
