from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from email.message import EmailMessage
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from domain.model.mail import MailKind
from domain.model.member_letters import Appointment, CancelledContent
from domain.model.status import Language
from notifications.composing.zones import rules_of
from tests.composing.contents import SALMA
from tests.composing.letters import COMPOSER, MEETING, SENDER, a_letter, parsed, spaced
from tests.composing.members import APPOINTMENT, BODY

HOSTILE = 'x"; PARTSTAT=DECLINED:mailto:a@b\r\nATTENDEE:mailto:c@d\n;,\\ \u2028 é'


def the_event(mail: EmailMessage, method: str) -> Any:
    """Return the one event of a mail, which asks that of calendars; its values have any type."""
    (part,) = [one for one in mail.walk() if one.get_content_type() == "text/calendar"]
    assert part.get_param("method") == method
    octets = part.get_payload(decode=True)
    assert isinstance(octets, bytes)
    calendar = Calendar.from_ical(octets)
    assert calendar["METHOD"] == method
    assert not calendar.errors
    (event,) = calendar.walk("VEVENT")
    return event


def invited(appointment: Appointment, name: str = SALMA.name) -> EmailMessage:
    letter = a_letter(MailKind.INVITATION, replace(MEETING, appointment=appointment))
    return parsed(COMPOSER.compose(replace(letter, recipient=replace(SALMA, name=name))))


@pytest.mark.parametrize("zone", ["Africa/Casablanca", "Europe/Paris", "Asia/Kolkata"])
def test_the_rules_of_a_zone_are_those_of_the_zone_hour_by_hour(zone: str) -> None:
    theirs, ours = ZoneInfo(zone), rules_of(zone, 2024, 2027).to_tz()
    at, end = datetime(2024, 1, 2, tzinfo=UTC), datetime(2027, 12, 31, tzinfo=UTC)
    while at < end:
        local = at.astimezone(theirs)
        # The hour that a clock shows twice names two instants.
        if local.replace(fold=0).utcoffset() == local.replace(fold=1).utcoffset():
            assert local.replace(tzinfo=ours).utcoffset() == local.utcoffset(), local
        at += timedelta(hours=1)


def test_an_invitation_says_when_in_the_hours_of_the_programme() -> None:
    mail = invited(APPOINTMENT)
    event = the_event(mail, "REQUEST")

    start, end = event["DTSTART"].dt, event["DTEND"].dt
    assert (start.astimezone(UTC), end - start) == (
        datetime(2026, 3, 19, 10, tzinfo=UTC),
        timedelta(hours=2, minutes=30),
    )
    assert event["DTSTART"].params["TZID"] == "Africa/Casablanca"
    assert (str(event["UID"]), event["SEQUENCE"]) == ("rrrrvvvv@programme.example", 0)
    assert event["STATUS"] == "TENTATIVE"
    assert str(event["ORGANIZER"]) == f"mailto:{SENDER.reply_address(APPOINTMENT.thread)}"
    assert str(event["ATTENDEE"]) == f"mailto:{SALMA.address}"
    assert event["ATTENDEE"].params["RSVP"] == "TRUE"
    text = mail.get_body(("plain",))
    assert text is not None
    assert "jeudi 19 mars, de 10 h 00 à 12 h 30" in spaced(text.get_content())


def test_without_hours_the_day_alone_is_shown_and_takes_nobody_s_time() -> None:
    event = the_event(invited(replace(APPOINTMENT, hours=None, provisional=False)), "REQUEST")

    assert event["DTSTART"].dt == date(2026, 3, 19)
    assert (event["TRANSP"], event["STATUS"]) == ("TRANSPARENT", "CONFIRMED")


def test_a_cancellation_takes_the_same_event_away() -> None:
    off = CancelledContent(BODY, APPOINTMENT.on, replace(APPOINTMENT, sequence=2))
    mail = COMPOSER.compose(a_letter(MailKind.REVIEW_CANCELLED, off, Language.AR))
    event = the_event(parsed(mail), "CANCEL")

    assert (str(event["UID"]), event["SEQUENCE"]) == ("rrrrvvvv@programme.example", 2)
    assert event["STATUS"] == "CANCELLED"


def test_no_name_and_no_title_adds_a_line_to_a_calendar() -> None:
    hostile = replace(APPOINTMENT, title=HOSTILE, place=HOSTILE)
    event = the_event(invited(hostile, HOSTILE), "REQUEST")

    assert str(event["ATTENDEE"]) == f"mailto:{SALMA.address}"
    assert event["ATTENDEE"].params["PARTSTAT"] == "NEEDS-ACTION"
    assert "mailto:c@d" in event["LOCATION"]
