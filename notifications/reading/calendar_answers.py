"""What a calendar answers to an invitation of ours (iTIP, RFC 5546): one attendee, one word.

Only the lines of the first event are looked at, as text: nothing of an event is computed, no rule
of recurrence unrolled. Any bytes give an answer or none.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message

from domain.model.meeting import Presence
from notifications.reading.parsing import parts_of, text_of

LARGEST = 64 * 1024
MOST_LINES = 500
LONGEST_WORDS = 300
HIGHEST = 1_000_000
CALENDARS = frozenset({"text/calendar", "application/ics"})
PRESENCES = {
    "ACCEPTED": Presence.PRESENT,
    "DECLINED": Presence.ABSENT,
    "TENTATIVE": Presence.TENTATIVE,
    "DELEGATED": Presence.REPRESENTED,
}


@dataclass(frozen=True, slots=True)
class CalendarAnswer:
    """Whether somebody comes, of which `sequence` of the event (None: not said), with a comment.

    `proxy` is the name or the address of who comes instead.
    """

    presence: Presence
    sequence: int | None = None
    comment: str = ""
    proxy: str = ""


def calendar_answer(message: Message) -> CalendarAnswer | None:
    """Return what the calendar of a mail answers; None where it holds none, or no answer."""
    for part in parts_of(message):
        if part.get_content_type() in CALENDARS and not part.is_multipart():
            answer = _answer(text_of(part)[:LARGEST])
            if answer is not None:
                return answer
    return None


def _answer(text: str) -> CalendarAnswer | None:
    said: dict[str, tuple[dict[str, str], str]] = {}
    for name, params, value in _lines(text):
        if name == "END" and value.upper() == "VEVENT":
            break
        if name == "METHOD" and value.strip().upper() != "REPLY":
            return None
        said.setdefault(name, (params, value))
    if "METHOD" not in said or "ATTENDEE" not in said:
        return None
    params, _ = said["ATTENDEE"]
    presence = PRESENCES.get(params.get("PARTSTAT", "").upper())
    if presence is None:
        return None
    _, comment = said.get("COMMENT", ({}, ""))
    return CalendarAnswer(
        presence=presence,
        sequence=_number(said.get("SEQUENCE", ({}, ""))[1]),
        comment=comment.strip()[:LONGEST_WORDS],
        proxy=params.get("DELEGATED-TO", "").removeprefix("mailto:")[:LONGEST_WORDS],
    )


def _lines(text: str) -> Iterator[tuple[str, dict[str, str], str]]:
    """Yield the lines as name, parameters and value; what is none is passed over."""
    from icalendar.parser import (  # noqa: PLC0415 -- 90 ms that most mails never need
        Contentline,
        Contentlines,
    )

    try:
        lines = Contentlines.from_ical(text)[:MOST_LINES]  # type: ignore[no-untyped-call]  # theirs
    except (ValueError, IndexError, KeyError):
        return
    for line in lines:
        try:
            name, params, value = Contentline(line).parts()  # type: ignore[no-untyped-call]  # theirs
        except (ValueError, IndexError, KeyError):
            continue
        plain = {key.upper(): one for key, one in params.items() if isinstance(one, str)}
        yield name.upper(), plain, value


def _number(text: str) -> int | None:
    plain = text.strip()
    if not (plain.isascii() and plain.isdigit()):
        return None
    return min(int(plain[:9]), HIGHEST)
