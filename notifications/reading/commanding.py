"""What a reply asks of the follow-up itself: « rappelez-moi le 15 », « absent jusqu'au 20 »."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from domain.model.commands import BeAbsent, Command, ListActions, RemindOn, ResumeMail, StopMail
from notifications.reading.date_grammar import DateFound, dates_in
from notifications.reading.lexicon import pattern
from notifications.reading.marks import marks_in
from notifications.reading.normalising import fold
from notifications.reading.reasons import Why
from notifications.reading.sentences import Sentence, clause_end, clause_start

ONE_DAY = timedelta(days=1)
_WORD = re.compile(r"[^\W_]+")
# A day that two weeks fit is near enough to be reminded on; one of which year isn't known is not.
_SURE = frozenset({"", Why.TWO_DAYS_FIT})


@dataclass(frozen=True, slots=True)
class Commanded:
    """The command of a sentence, if any, and what else it says, None when nothing else.

    `around` is the folded sentence without the command's own words: there stands what it is about.
    """

    command: Command | None
    rest: Sentence | None
    around: str = ""


@dataclass(frozen=True, slots=True)
class _Announced:
    """A day that a command's words announce, where those start, and the bounds of the clause."""

    found: DateFound
    said: int
    start: int
    end: int

    def day(self, on: date) -> tuple[date | None, str]:
        """Return the day, or the code of why a person must say which."""
        if self.found.day is None or self.found.doubt not in _SURE:
            return None, self.found.doubt or Why.IMPRECISE_DATE
        return (self.found.day, "") if self.found.day > on else (None, Why.DATE_IN_THE_PAST)


def commanded(sentence: Sentence, on: date) -> Commanded:
    """Return the command of a sentence said on a local day.

    A clause that commands says nothing of where an action stands; the other clauses may.
    """
    if not sentence.is_question:
        for read in (_remind, _back, _absent):
            found = read(sentence, on)
            if found is not None:
                command, at = found
                text = sentence.fold.text
                around = f"{text[: at.said]} {text[at.found.end :]}"
                return Commanded(command, _without(sentence, at), around)
    return Commanded(None, sentence)


def declines(text: str) -> bool:
    """Tell whether a folded sentence speaks of a command without giving it: « ne … pas »."""
    return pattern("commands", "declined").search(text) is not None


def without_declined(sentence: Sentence) -> Sentence | None:
    """Return what a sentence says besides the clause that gives no command, None for nothing."""
    text, view = sentence.fold.text, sentence.fold
    match = pattern("commands", "declined").search(text)
    if match is None:
        return sentence
    start, end = clause_start(text, match.start()), clause_end(text, match.end())
    parts = (view.original(0, start), view.original(end, len(text)))
    words = ", ".join(filter(None, (one.strip(" ,;-") for one in parts)))
    return Sentence(fold(words), sentence.paragraph) if words else None


def bidden(sentence: Sentence) -> Command | None:
    """Return the command that is all that a sentence says, its politeness apart: « stop »."""
    text = sentence.fold.text
    if marks_in(text):
        return None
    for key, made in _ALONE.items():
        match = pattern("commands", key).search(text)
        if match and _is_small_talk(f"{text[: match.start()]} {text[match.end() :]}"):
            return made(sentence.text)
    return None


_ALONE: Mapping[str, Callable[[str], Command]] = {
    "list": ListActions,
    "resume": ResumeMail,
    "stop": StopMail,
}
_Found = tuple[Command, _Announced]


def _remind(sentence: Sentence, on: date) -> _Found | None:
    at = _announced(sentence.fold.text, "remind", "remind_lead", on)
    if at is None:
        return None
    day, why = at.day(on)
    return RemindOn((), day, sentence.text, why), at


def _back(sentence: Sentence, on: date) -> _Found | None:
    """Read « de retour le 21 »: the absence lasts up to the 20th."""
    at = _announced(sentence.fold.text, "back_on", "back_lead", on)
    if at is None:
        return None
    day, why = at.day(on)
    return BeAbsent(day - ONE_DAY if day else None, sentence.text, why), at


def _absent(sentence: Sentence, on: date) -> _Found | None:
    """Read « absent jusqu'au 20 » and « en congé du 3 au 20 »: the 20th is the last day."""
    text = sentence.fold.text
    away = _said(text, "absent")
    if away is None:
        return None
    for found in reversed(_dates(text, on, away.end())):
        if _leads(text, away.end(), found):
            at = _at(text, away.start(), found)
            day, why = at.day(on)
            return BeAbsent(day, sentence.text, why), at
    return None


def _leads(text: str, start: int, found: DateFound) -> bool:
    """Tell whether « jusqu'au » announces a date; the words may be part of it as it was found."""
    until = pattern("commands", "absent_until").finditer(text, start, found.end)
    return any(
        one.end() >= found.start or not text[one.end() : found.start].strip() for one in until
    )


def _at(text: str, said: int, found: DateFound) -> _Announced:
    return _Announced(found, said, clause_start(text, said), clause_end(text, found.end))


def _announced(text: str, key: str, leads: str, on: date) -> _Announced | None:
    """Return the day that stands right after a command's words, but for small words between."""
    said = _said(text, key)
    if said is None:
        return None
    for found in _dates(text, on, said.end()):
        between = pattern("commands", leads).sub(" ", text[said.end() : found.start])
        if _is_small_talk(between):
            return _at(text, said.start(), found)
    return None


def _said(text: str, key: str) -> re.Match[str] | None:
    """Return where a command is said: by its full form, or by a bare one that opens a clause."""
    full = pattern("commands", key).search(text)
    if full is not None:
        return full
    for bare in pattern("commands", f"{key}_bare").finditer(text):
        if _is_small_talk(text[clause_start(text, bare.start()) : bare.start()]):
            return bare
    return None


def _dates(text: str, on: date, after: int) -> list[DateFound]:
    return [one for one in dates_in(text, on) if not one.relative and one.end > after]


def _is_small_talk(text: str) -> bool:
    """Tell whether no word is left beside greetings, thanks and what fills a sentence."""
    bare = pattern("courtesy", "thanks", "greeting", "closing", "filler").sub(" ", text)
    return _WORD.search(bare) is None


def _without(sentence: Sentence, at: _Announced) -> Sentence | None:
    """Return what a sentence says besides the clause that commands."""
    view = sentence.fold
    parts = (view.original(0, at.start), view.original(at.end, len(view.text)))
    words = ", ".join(filter(None, (one.strip(" ,;-") for one in parts)))
    rest = Sentence(fold(words), sentence.paragraph)
    return None if _is_small_talk(rest.fold.text) else rest
