"""What calendars answer to invitations, as those of three makers write it."""

from email.message import EmailMessage
from email.policy import SMTP
from typing import Any

from icalendar import Calendar

from domain.model.delivery import ReadyMail
from tests.use_cases.office import parsed

REPLY = """BEGIN:VCALENDAR\r
PRODID:-//Google Inc//Google Calendar 70.9054//EN\r
VERSION:2.0\r
METHOD:REPLY\r
BEGIN:VEVENT\r
UID:{uid}\r
SEQUENCE:{sequence}\r
ORGANIZER:{organizer}\r
ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT={partstat};CN="Some\r
 body":{attendee}\r
{more}END:VEVENT\r
END:VCALENDAR\r
"""


def event_of(mail: ReadyMail) -> Any:
    """Return the event that goes with a mail of ours; its values have any type."""
    (part,) = [one for one in parsed(mail).walk() if one.get_content_type() == "text/calendar"]
    octets = part.get_payload(decode=True)
    assert isinstance(octets, bytes)
    calendar = Calendar.from_ical(octets)
    (event,) = calendar.walk("VEVENT")
    return event


def answers(mail: ReadyMail, partstat: str, more: str = "") -> bytes:
    """Return the mail that a calendar sends to the organiser of an invitation of ours."""
    event = event_of(mail)
    said = REPLY.format(
        uid=event["UID"],
        sequence=event["SEQUENCE"],
        organizer=event["ORGANIZER"],
        attendee=event["ATTENDEE"],
        partstat=partstat,
        more=more,
    )
    answer = EmailMessage(policy=SMTP)
    answer["From"] = mail.recipient
    answer["To"] = str(event["ORGANIZER"]).removeprefix("mailto:")
    answer["Subject"] = "Accepté : Réunion"
    answer.set_content("A accepté cette invitation.")
    answer.add_alternative(said, subtype="calendar", params={"method": "REPLY"})
    return answer.as_bytes()
