"""Writes invitations, their updates and cancellations as calendars read them (RFC 5545, 5546).

Each mail to a person names one attendee, that person, and as organiser an address of ours that
bears a token: what their calendar answers comes back as a reply to the invitation.
"""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, vCalAddress, vText

from domain.model.member_letters import Appointment
from notifications.composing.fields import instant
from notifications.composing.sheet import Writing
from notifications.composing.typography import one_line, without_isolates
from notifications.composing.zones import rules_of

REQUEST, CANCEL = "REQUEST", "CANCEL"
PRODUCT = "-//Suivi//Suivi//FR"
ONE_DAY = timedelta(days=1)


def called(writing: Writing, appointment: Appointment, description: str) -> str:
    """Return the calendar that invites to a review, or tells where it was moved."""
    event = _event(writing, appointment, description)
    event.add("STATUS", "TENTATIVE" if appointment.provisional else "CONFIRMED")
    return _calendar(REQUEST, appointment, event)


def called_off(writing: Writing, appointment: Appointment) -> str:
    """Return the calendar that takes a review away."""
    event = _event(writing, appointment, "")
    event.add("STATUS", "CANCELLED")
    return _calendar(CANCEL, appointment, event)


def _calendar(method: str, appointment: Appointment, event: Event) -> str:
    calendar = Calendar()
    calendar.add("PRODID", PRODUCT)
    calendar.add("VERSION", "2.0")
    calendar.add("CALSCALE", "GREGORIAN")
    calendar.add("METHOD", method)
    if appointment.hours is not None:
        year = appointment.on.year
        calendar.add_component(rules_of(appointment.zone, year, year))
    calendar.add_component(event)
    return str(calendar.to_ical(), "utf-8")


def _event(writing: Writing, appointment: Appointment, description: str) -> Event:
    letter, sender = writing.letter, writing.sender
    event = Event()
    event.add("UID", f"{appointment.uid}@{sender.domain}")
    event.add("SEQUENCE", appointment.sequence)
    event.add("DTSTAMP", instant(letter))
    _place_in_time(event, appointment)
    event.add("SUMMARY", without_isolates(f"{appointment.title} · {letter.programme_name}"))
    if appointment.place:
        event.add("LOCATION", without_isolates(appointment.place))
    if description:
        event.add("DESCRIPTION", without_isolates(description))
    organiser = f"mailto:{sender.reply_address(appointment.thread)}"
    event.add("ORGANIZER", _whose(organiser, letter.programme_name))
    attendee = _whose(f"mailto:{one_line(letter.recipient.address)}", letter.recipient.name)
    attendee.params["CUTYPE"] = vText("INDIVIDUAL")
    attendee.params["ROLE"] = vText("REQ-PARTICIPANT")
    attendee.params["PARTSTAT"] = vText("NEEDS-ACTION")
    attendee.params["RSVP"] = vText("TRUE")
    event.add("ATTENDEE", attendee)
    return event


def _place_in_time(event: Event, appointment: Appointment) -> None:
    """Give the event its hours; a day alone is shown as such, and takes nobody's time."""
    hours = appointment.hours
    if hours is None:
        event.add("DTSTART", appointment.on)
        event.add("DTEND", appointment.on + ONE_DAY)
        event.add("TRANSP", "TRANSPARENT")
        return
    zone = ZoneInfo(appointment.zone)
    event.add("DTSTART", datetime.combine(appointment.on, hours.since, zone))
    event.add("DTEND", datetime.combine(appointment.on, hours.until, zone))
    event.add("TRANSP", "OPAQUE")


def _whose(address: str, name: str) -> vCalAddress:
    whose = vCalAddress(address)
    # A parameter holds no double quote (RFC 5545 §3.2), and a name here no line.
    shown = without_isolates(one_line(name)).replace('"', "'")
    if shown:
        whose.params["CN"] = vText(shown)
    return whose
