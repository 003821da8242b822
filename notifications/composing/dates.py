"""Writes deadlines for calendars, as files that go with a mail (RFC 5545, RFC 5546 PUBLISH).

A deadline is no meeting: it is published, nobody is asked whether they come, and a calendar that is
given the file keeps, moves or takes away the event of each action. Written by hand: `icalendar`
takes longer for one event than a whole request does; the tests hold what is written against it.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, timedelta

from domain.model.calendar_entry import CalendarEntry
from notifications.composing.fields import instant
from notifications.composing.message import Attached
from notifications.composing.sheet import Writing
from notifications.composing.typography import one_line, without_isolates

PUBLISH, CANCEL = "PUBLISH", "CANCEL"
PRODUCT = "-//Suivi//Suivi//FR"
ONE_DAY = timedelta(days=1)
# RFC 5545 §3.1: lines of 75 octets, the line end not counted.
LONGEST = 75


def dated(writing: Writing, entries: Sequence[CalendarEntry]) -> tuple[Attached, ...]:
    """Return the files: what is new or has moved in one, what is given up in another."""
    kept = [one for one in entries if not one.is_over]
    over = [one for one in entries if one.is_over]
    files = (("echeances.ics", PUBLISH, kept), ("echeances-annulees.ics", CANCEL, over))
    return tuple(
        Attached(
            name, f"text/calendar; charset=utf-8; method={method}", _file(writing, method, found)
        )
        for name, method, found in files
        if found
    )


def said_of_dates(writing: Writing, entries: Sequence[CalendarEntry]) -> list[str]:
    """Return the sentences that tell of these files."""
    words = writing.words
    over = sum(one.is_over for one in entries)
    counts = (("dates-kept", len(entries) - over), ("dates-over", over))
    return [words.say(name, n=count) for name, count in counts if count]


def _file(writing: Writing, method: str, entries: Iterable[CalendarEntry]) -> bytes:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", "CALSCALE:GREGORIAN"]
    lines.append(f"METHOD:{method}")
    for one in entries:
        lines += _event(writing, one)
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _event(writing: Writing, entry: CalendarEntry) -> Iterator[str]:
    words, letter = writing.words, writing.letter
    reserved = words.is_reserved(entry.on)
    about = [letter.programme_name, words.say("reserved-alone")] if reserved else []
    status = "TENTATIVE" if reserved else "CONFIRMED"
    # A parameter holds no double quote (RFC 5545 §3.2).
    name = _plain(letter.programme_name).replace('"', "'")
    yield "BEGIN:VEVENT"
    yield f"UID:{entry.action}@suivi"
    yield f"SEQUENCE:{entry.sequence}"
    yield f"DTSTAMP:{instant(letter).astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield f"DTSTART;VALUE=DATE:{entry.on:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{entry.on + ONE_DAY:%Y%m%d}"
    yield f"SUMMARY:{_text(words.say('deadlines-event', ref=entry.ref, title=entry.title))}"
    yield f"DESCRIPTION:{_text(' · '.join(about or [letter.programme_name]))}"
    yield f'ORGANIZER;CN="{name}":mailto:{writing.sender.address}'
    yield f"STATUS:{'CANCELLED' if entry.is_over else status}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _plain(text: str) -> str:
    return without_isolates(one_line(text))


def _text(text: str) -> str:
    """Return a value of type TEXT: these signs are escaped (RFC 5545 §3.3.11)."""
    escaped = _plain(text).replace("\\", "\\\\")
    return escaped.replace(";", "\\;").replace(",", "\\,")


def _folded(line: str) -> bytes:
    """Return a line in octets, folded between characters."""
    pieces: list[bytes] = []
    piece = b""
    for character in line:
        octets = character.encode("utf-8", "replace")
        # A continued line begins with a space.
        if len(piece) + len(octets) > LONGEST - bool(pieces):
            pieces.append(piece)
            piece = b""
        piece += octets
    return b"\r\n ".join([*pieces, piece]) + b"\r\n"
