from dataclasses import replace
from datetime import date, time

import pytest

from domain.errors import RefusedError
from domain.model.delivery import ReadyMail
from domain.model.hours import MeetingHours
from domain.model.meeting import Attendance, Presence
from domain.rules.minuting import presence_of
from domain.use_cases.convening import call_off, postpone
from domain.use_cases.minuting import note_attendance
from domain.use_cases.planning import apply_plan
from domain.use_cases.reviewing import schedule_reviews
from notifications.composing.typography import NBSP
from tests.stories import NADIA, PROGRAMME, SALMA, YOUSSEF
from tests.use_cases.assembly import KARIM, LAUNCH, REVIEW, assembled, to
from tests.use_cases.calendars import answers, event_of
from tests.use_cases.office import Office, address_of, parsed, text_of

TIMED = replace(LAUNCH, hours=MeetingHours(time(10), time(12)))


def live(office: Office, day: date) -> list[ReadyMail]:
    """Let the reviews of a day happen; return the mails that left."""
    office.day = day
    schedule_reviews(office.open_unit, office.rules, PROGRAMME, office.moment)
    return office.post()


def click(office: Office, mail: ReadyMail, partstat: str, more: str = "") -> None:
    """Answer an invitation by the button of a calendar."""
    raw = answers(mail, partstat, more)
    organizer = str(event_of(mail)["ORGANIZER"]).removeprefix("mailto:")
    taken = office.receive(raw, organizer, mail.recipient)
    assert taken is not None
    assert taken.outcome == "apply"


def announced(office: Office) -> dict[str, tuple[Presence, str]]:
    """Return who is known to come to the launch as it stands, and who stands in."""
    with office.open_unit(read_only=True) as unit:
        review = next(one for one in unit.reviews.of(PROGRAMME) if one.id == REVIEW)
        said = presence_of(unit.meetings.attendance([REVIEW]), review.sequence)
    return {person: (one.presence, one.proxy) for person, one in said.items()}


@pytest.fixture
def invited(office: Office) -> list[ReadyMail]:
    """Return the four invitations to the launch."""
    apply_plan(office.open_unit, assembled(reviews=(TIMED,)), office.moment)
    return live(office, date(2026, 3, 12))


def test_the_buttons_of_a_calendar_announce_who_comes(
    office: Office, invited: list[ReadyMail]
) -> None:
    click(office, to(invited, "Salma"), "ACCEPTED")
    click(office, to(invited, "Nadia"), "DECLINED", "COMMENT:En mission\\, désolée\r\n")
    click(office, to(invited, "Karim"), "TENTATIVE")

    assert announced(office) == {
        SALMA.id: (Presence.PRESENT, ""),
        NADIA.id: (Presence.ABSENT, ""),
        KARIM.id: (Presence.TENTATIVE, ""),
    }
    with office.open_unit(read_only=True) as unit:
        words = {one.person: one.sentence for one in unit.meetings.attendance([REVIEW])}
    assert words[NADIA.id] == "En mission, désolée"
    assert words[SALMA.id] == "Accepté : Réunion"
    said = {one.recipient: text_of(one) for one in office.post()}
    assert "Vous serez présent" in said[SALMA.address]
    assert "reste à confirmer" in said[KARIM.address]


def test_a_moved_review_is_the_same_event_at_the_same_organiser_s(
    office: Office, invited: list[ReadyMail]
) -> None:
    click(office, to(invited, "Salma"), "ACCEPTED")
    office.post()
    postpone(office.open_unit, PROGRAMME, REVIEW, date(2026, 3, 26), office.moment)
    moved = office.post()
    before, after = event_of(to(invited, "Salma")), event_of(to(moved, "Salma"))

    assert [after[one] for one in ("UID", "ORGANIZER")] == [
        before[one] for one in ("UID", "ORGANIZER")
    ]
    assert (before["SEQUENCE"], after["SEQUENCE"]) == (0, 1)
    assert after["DTSTART"].dt.date() == date(2026, 3, 26)
    # Of the day before the move: what was announced counts no more, and is asked anew.
    assert announced(office) == {}
    click(office, to(invited, "Nadia"), "ACCEPTED")
    assert announced(office) == {}
    assert "répondez à la dernière invitation" in text_of(office.post()[0])
    click(office, to(moved, "Nadia"), "ACCEPTED")
    assert announced(office) == {NADIA.id: (Presence.PRESENT, "")}


def test_a_review_called_off_and_put_back_invites_again(
    office: Office, invited: list[ReadyMail]
) -> None:
    call_off(office.open_unit, PROGRAMME, REVIEW, office.moment)
    off = office.post()
    again = replace(TIMED, on=date(2026, 4, 2))
    apply_plan(office.open_unit, assembled(reviews=(again,)), office.moment)
    back = live(office, date(2026, 3, 26))

    events = [event_of(to(one, "Salma")) for one in (invited, off, back)]
    assert [one["SEQUENCE"] for one in events] == [0, 1, 2]
    assert len({str(one["ORGANIZER"]) for one in events}) == 1
    assert [str(one["STATUS"]) for one in events] == ["CONFIRMED", "CANCELLED", "CONFIRMED"]


def test_other_hours_or_another_place_tell_who_was_invited(
    office: Office, invited: list[ReadyMail]
) -> None:
    assert invited
    later = replace(TIMED, hours=MeetingHours(time(15), time(17)))
    apply_plan(office.open_unit, assembled(reviews=(later,)), office.moment)

    told = office.post()
    assert len(told) == 4
    assert "de 15 h 00 à" in text_of(told[0]).replace(NBSP, " ")
    assert event_of(told[0])["DTSTART"].dt.hour == 15


def test_only_who_was_invited_answers(office: Office, invited: list[ReadyMail]) -> None:
    mail = to(invited, "Salma")
    raw = answers(mail, "ACCEPTED").replace(mail.recipient.encode(), b"mallory@evil.example")
    taken = office.receive(raw, address_of(str(parsed(mail)["Reply-To"])), "mallory@evil.example")

    assert taken is not None
    assert taken.outcome == "quarantine"
    assert announced(office) == {}


def test_nobody_is_noted_as_perhaps_there(office: Office, invited: list[ReadyMail]) -> None:
    assert invited
    said = Attendance(REVIEW, YOUSSEF.id, Presence.TENTATIVE, office.day, "shell")
    with pytest.raises(RefusedError, match=r"review\.tentative"):
        note_attendance(office.open_unit, PROGRAMME, said, office.moment)
