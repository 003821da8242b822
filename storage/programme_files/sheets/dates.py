"""Reads the days that people type in cells, and says which one a vague word may mean."""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from storage.programme_files.suggesting import without_accents

CENTURY, YEAR_OF_TWO_DIGITS = 2000, 100
# Day 1 of a spreadsheet program is 1 January 1900, of a year that it holds for a leap one.
BEFORE_FIRST = date(1899, 12, 30)
JUNE, LAST_OF_JUNE, DECEMBER, MIDDLE = 6, 30, 12, 15
_MONTHS = (
    ("janvier", "janv", "january", "jan", "يناير"),
    ("fevrier", "fevr", "fev", "february", "feb", "فبراير"),
    ("mars", "march", "mar", "مارس"),
    ("avril", "avr", "april", "apr", "أبريل", "ابريل"),
    ("mai", "may", "ماي", "مايو"),
    ("juin", "june", "jun", "يونيو"),
    ("juillet", "juil", "july", "jul", "يوليوز", "يوليو"),
    ("aout", "august", "aug", "غشت", "أغسطس"),
    ("septembre", "sept", "september", "sep", "شتنبر", "سبتمبر"),
    ("octobre", "oct", "october", "أكتوبر"),
    ("novembre", "nov", "november", "نونبر", "نوفمبر"),
    ("decembre", "dec", "december", "دجنبر", "ديسمبر"),
)
_MONTH = {without_accents(name): n for n, names in enumerate(_MONTHS, 1) for name in names}
_NAMES = "|".join(sorted(_MONTH, key=len, reverse=True))
_YEAR = r"(?P<year>20\d{2})"
_EXACT = (
    re.compile(r"(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?P<year>\d{4})"),
    # With dashes, the year may as well come first: 26-06-30.
    re.compile(r"(?P<day>\d{1,2})(?P<sign>[/.])(?P<month>\d{1,2})(?P=sign)(?P<year>\d{2})"),
    re.compile(rf"(?P<day>\d{{1,2}})(?:er|st|nd|rd|th)? (?P<name>{_NAMES})\.?,? {_YEAR}"),
    re.compile(rf"(?P<name>{_NAMES})\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? {_YEAR}"),
)
_SERIAL = re.compile(r"[3-7]\d{4}")
_DASHES = re.compile(r"(?P<day>\d{1,2})-(?P<month>\d{1,2})-(?P<year>\d{2})")
_MONTH_FIRST = re.compile(r"(?P<month>\d{1,2})[/.-](?P<day>\d{1,2})[/.-](?P<year>\d{4})")
_VAGUE = re.compile(
    rf"(?P<part>mi|mid|fin|end|نهاية)?[ -]?(?:de |of |d')?(?:(?P<name>{_NAMES})\.? )?{_YEAR}"
)
_QUARTER = re.compile(
    rf"(?:t|q|trim\.?|trimestre|quarter)? ?(?P<rank>[1-4])(?:er|e|eme|st|nd|rd|th)?"
    rf" ?(?P<word>t|q|trim\.?|trimestre|quarter)?[ ,/-]*{_YEAR}"
)
_HALF = re.compile(rf"(?:s|h|semestre)? ?(?P<rank>[12])(?:er|e|eme)? ?(?:semestre)?[ ,/-]*{_YEAR}")
MONTHS_OF_QUARTER, MONTHS_OF_HALF = 3, 6


def day_in(text: str) -> date | None:
    """Return the day that a text states: 30/06/2026, 30 juin 2026; None for anything less exact."""
    return _first(_EXACT, text, _day)


def day_meant(text: str) -> date | None:
    """Return the day that a vague text probably means: the last one of « T3 2026 »."""
    found = _first((_DASHES, _MONTH_FIRST), text, _day) or _of_serial(text)
    if found is None:
        found = _first((_VAGUE,), text, _last_of_month)
    word = _plain(text)
    if found is None and re.search(r"[tq]", word):
        found = _first((_QUARTER,), text, lambda one: _ending(one, MONTHS_OF_QUARTER))
    if found is None and re.search(r"[sh]", word):
        found = _first((_HALF,), text, lambda one: _ending(one, MONTHS_OF_HALF))
    return found


def _first(
    patterns: tuple[re.Pattern[str], ...],
    text: str,
    made: Callable[[re.Match[str]], date | None],
) -> date | None:
    matches = (one.fullmatch(_plain(text)) for one in patterns)
    return next((day for one in matches if one and (day := made(one))), None)


def _plain(text: str) -> str:
    return " ".join(without_accents(text).replace("’", "'").split())


def _day(found: re.Match[str]) -> date | None:
    said = found.groupdict()
    year = int(said["year"])
    year += CENTURY if year < YEAR_OF_TWO_DIGITS else 0
    month = _MONTH[said["name"]] if said.get("name") else int(said["month"])
    try:
        return date(year, month, int(said["day"]))
    except ValueError:
        return None


def _of_serial(text: str) -> date | None:
    if not _SERIAL.fullmatch(text):
        return None
    return BEFORE_FIRST + timedelta(days=int(text))


def _last_of_month(found: re.Match[str]) -> date:
    year, month = int(found["year"]), _MONTH.get(found["name"] or "", DECEMBER)
    if found["part"] in ("mi", "mid"):
        return date(year, month, MIDDLE) if found["name"] else date(year, JUNE, LAST_OF_JUNE)
    return date(year, month, monthrange(year, month)[1])


def _ending(found: re.Match[str], months: int) -> date:
    year, month = int(found["year"]), int(found["rank"]) * months
    return date(year, month, monthrange(year, month)[1])
