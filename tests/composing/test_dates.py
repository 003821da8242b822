from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from icalendar import Calendar

from domain.model.calendar_entry import CalendarEntry
from domain.model.mail import ComposedMail, MailKind
from domain.model.reading import Outcome
from domain.model.status import Language
from tests.composing.contents import the_receipt, the_request
from tests.composing.letters import COMPOSER, SENDER, a_letter, parsed, spaced
from tests.composing.test_quoting import answer

ENTRY = CalendarEntry("a13", 4, "1.3", "Ouvrir ; le guichet, \\ « unique »", date(2026, 6, 30))
LONG = replace(ENTRY, action="a24", title="تكوين المكونين في المقاولات " * 6)
OVER = replace(ENTRY, sequence=5, is_over=True)


def requested(*entries: CalendarEntry, language: Language = Language.FR) -> ComposedMail:
    """Return a request that gives these deadlines."""
    content = replace(the_request(), entries=entries)
    return COMPOSER.compose(a_letter(MailKind.REQUEST, content, language))


def files(mail: ComposedMail) -> dict[str, Any]:
    """Return the calendars that go with a mail, by the name of their file."""
    found = [(one.get_filename(), one) for one in parsed(mail).iter_attachments()]
    return {str(name): Calendar.from_ical(one.get_content()) for name, one in found}


def test_deadlines_go_with_a_request_as_one_published_file() -> None:
    mail = requested(ENTRY, LONG)

    ((name, calendar),) = files(mail).items()
    first, second = calendar.walk("VEVENT")
    assert (name, calendar["METHOD"]) == ("echeances.ics", "PUBLISH")
    assert (first["UID"], first["SEQUENCE"]) == ("a13@suivi", 4)
    assert str(first["SUMMARY"]).endswith("1.3 · Ouvrir ; le guichet, \\ « unique »")
    assert str(second["SUMMARY"]).count("تكوين") >= 2
    assert (first["DTSTART"].dt, first["DTEND"].dt) == (date(2026, 6, 30), date(2026, 7, 1))
    assert first["ORGANIZER"] == f"mailto:{SENDER.address}"
    assert "ATTENDEE" not in first
    assert not calendar.errors + first.errors + second.errors
    assert "2 échéances nouvelles ou déplacées sont jointes" in spaced(mail.text)
    octets = next(parsed(mail).iter_attachments()).get_payload(decode=True)
    assert isinstance(octets, bytes)
    assert max(map(len, octets.split(b"\r\n"))) <= 75
    assert b"\n" not in octets.replace(b"\r\n", b"")


def test_what_is_given_up_is_taken_away_by_a_file_of_its_own() -> None:
    mail = COMPOSER.compose(
        a_letter(MailKind.RECEIPT, replace(the_receipt(), entries=(LONG, OVER)))
    )

    found = files(mail)
    assert [one["METHOD"] for one in found.values()] == ["PUBLISH", "CANCEL"]
    (event,) = found["echeances-annulees.ics"].walk("VEVENT")
    assert (event["STATUS"], event["SEQUENCE"], event["UID"]) == ("CANCELLED", 5, "a13@suivi")


def test_where_nothing_changed_nothing_is_attached() -> None:
    assert files(requested()) == {}
    assert "agenda" not in requested().text


@pytest.mark.parametrize("language", Language)
def test_what_is_said_of_them_is_empty_when_it_comes_back(language: Language) -> None:
    mail = requested(ENTRY, language=language)

    assert answer(mail, mail.text).outcome is Outcome.NONE
    assert answer(mail, " ".join(mail.text.split())).outcome is Outcome.NONE
