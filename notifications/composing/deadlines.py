"""Writes what one person answers for as a calendar to subscribe to: a day an action (RFC 5545)."""

from datetime import datetime, timedelta

from icalendar import Calendar, Event

from domain.model.page import OwnerPage, PageLine
from notifications.composing.typography import one_line, without_isolates
from notifications.composing.words import Words

PRODUCT = "-//Suivi//Suivi//FR"
ONE_DAY = timedelta(days=1)
# Calendars ask again so often; the first name is RFC 7986, the other what Outlook reads.
EVERY = timedelta(hours=12)


def deadlines(page: OwnerPage, programme: str, words: Words, at: datetime) -> bytes:
    """Return the calendar of the actions that are still open; `at` is the UTC instant it is made.

    An action is the same event whatever its deadline becomes: a calendar moves it.
    """
    calendar = Calendar()
    calendar.add("PRODID", PRODUCT)
    calendar.add("VERSION", "2.0")
    calendar.add("CALSCALE", "GREGORIAN")
    calendar.add("METHOD", "PUBLISH")
    name = _plain(words.say("deadlines-name", programme=programme))
    calendar.add("NAME", name)
    calendar.add("X-WR-CALNAME", name)
    calendar.add("REFRESH-INTERVAL", EVERY, parameters={"VALUE": "DURATION"})
    calendar.add("X-PUBLISHED-TTL", EVERY, parameters={"VALUE": "DURATION"})
    for line in page.lines:
        if not line.status.is_final:
            calendar.add_component(_event(line, words, at))
    return bytes(calendar.to_ical())


def _event(line: PageLine, words: Words, at: datetime) -> Event:
    event = Event()
    event.add("UID", f"{line.action}@suivi")
    event.add("DTSTAMP", at)
    event.add("DTSTART", line.deadline)
    event.add("DTEND", line.deadline + ONE_DAY)
    event.add("SUMMARY", _plain(words.say("deadlines-event", ref=line.ref, title=line.title)))
    standing = words.say("page-standing", state=words.status(line.status), n=line.progress)
    reserved = words.is_reserved(line.deadline)
    lines = [standing, words.say("reserved-alone")] if reserved else [standing]
    event.add("DESCRIPTION", "\n".join(map(_plain, lines)))
    event.add("STATUS", "TENTATIVE" if reserved else "CONFIRMED")
    event.add("TRANSP", "TRANSPARENT")
    return event


def _plain(text: str) -> str:
    return without_isolates(one_line(text))
