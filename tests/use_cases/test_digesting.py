from dataclasses import replace
from datetime import date

import pytest

from domain.errors import RefusedError
from domain.model.people import ReviewSeries
from domain.model.policy import Cadence, Period
from domain.use_cases.asking import ask_status
from domain.use_cases.digesting import BodyRef, Issued, issue_digests, issue_now
from domain.use_cases.planning import apply_plan
from domain.use_cases.reminding import remind_silent
from domain.use_cases.reviewing import Scheduled, schedule_reviews
from tests.stories import COMMITTEE, PROGRAMME, YOUSSEF, a_plan, an_action
from tests.use_cases.office import Office, text_of

MONTHLY = replace(COMMITTEE, reviews=ReviewSeries(Cadence(Period.MONTH, 10)))


@pytest.fixture
def meeting(office: Office) -> Office:
    """Let the committee meet on the tenth working day of each month: 13 March."""
    apply_plan(
        office.open_unit,
        a_plan(an_action("1.1", deadline=date(2026, 3, 4)), an_action("1.2"), bodies=(MONTHLY,)),
        office.moment,
    )
    return office


def schedule(office: Office, day: date) -> Scheduled:
    office.day = day
    return schedule_reviews(office.open_unit, office.rules, PROGRAMME, office.moment)


def test_a_review_is_scheduled_announced_prepared_and_held(meeting: Office) -> None:
    assert schedule(meeting, date(2026, 3, 2)) == Scheduled(reviews=2)
    assert schedule(meeting, date(2026, 3, 2)) == Scheduled()
    assert schedule(meeting, date(2026, 3, 6)) == Scheduled(invitations=1)
    (invitation,) = meeting.post()
    assert invitation.recipient == YOUSSEF.address
    assert "13 mars" in text_of(invitation).replace("\u00a0", " ")
    meeting.day = date(2026, 3, 11)
    issued = issue_digests(meeting.open_unit, meeting.rules, PROGRAMME, meeting.moment)
    assert issued == Issued(digests=1, mails=1)
    again = issue_digests(meeting.open_unit, meeting.rules, PROGRAMME, meeting.moment)
    assert again == Issued()
    assert schedule(meeting, date(2026, 3, 16)).closed == 1


def test_a_digest_counts_the_unanswered_reminders_and_shows_the_last_words(
    meeting: Office,
) -> None:
    schedule(meeting, date(2026, 3, 2))
    ask_status(meeting.open_unit, meeting.rules, PROGRAMME, meeting.moment)
    (request,) = meeting.post()
    meeting.reply(request, "1.2 : bloqué, le budget n'est pas signé")
    meeting.day = date(2026, 3, 6)
    remind_silent(meeting.open_unit, meeting.rules, PROGRAMME, meeting.moment)
    meeting.day = date(2026, 3, 11)
    issue_digests(meeting.open_unit, meeting.rules, PROGRAMME, meeting.moment)

    with meeting.open_unit(read_only=True) as unit:
        digest = unit.reviews.last_digest(PROGRAMME, COMMITTEE.id)

    assert digest is not None
    assert [(one.ref, one.reminders, one.days_late) for one in digest.late] == [("1.1", 1, 7)]
    assert "budget" in digest.at_risk[0].last_words
    assert digest.counts.silent == 1
    assert digest.head


def test_a_digest_is_frozen_when_it_is_issued(meeting: Office) -> None:
    meeting.day = date(2026, 3, 3)
    issued = issue_now(
        meeting.open_unit, meeting.rules, BodyRef(PROGRAMME, COMMITTEE.id), meeting.moment
    )
    assert issued == Issued(digests=1, mails=1)
    ask_status(meeting.open_unit, meeting.rules, PROGRAMME, meeting.moment)

    with meeting.open_unit(read_only=True) as unit:
        digest = unit.reviews.last_digest(PROGRAMME, COMMITTEE.id)

    assert digest is not None
    assert (digest.number, digest.on, digest.counts.total) == (1, date(2026, 3, 3), 2)


def test_an_unknown_body_is_refused(office: Office) -> None:
    with pytest.raises(RefusedError) as refused:
        issue_now(office.open_unit, office.rules, BodyRef(PROGRAMME, "nobody"), office.moment)

    assert refused.value.code == "body.unknown"


def test_whose_word_waits_on_the_desk_is_not_silent(meeting: Office) -> None:
    schedule(meeting, date(2026, 3, 2))
    ask_status(meeting.open_unit, meeting.rules, PROGRAMME, meeting.moment)
    (request,) = meeting.post()
    meeting.reply(request, "1.1 : report au 30 septembre 2026\n1.2 : en cours, 20 %")
    meeting.day = date(2026, 4, 1)
    ask_status(meeting.open_unit, meeting.rules, PROGRAMME, meeting.moment)

    issue_now(meeting.open_unit, meeting.rules, BodyRef(PROGRAMME, COMMITTEE.id), meeting.moment)
    with meeting.open_unit(read_only=True) as unit:
        digest = unit.reviews.last_digest(PROGRAMME, COMMITTEE.id)

    assert digest is not None
    assert [one.ref for one in digest.decisions] == ["1.1"]
    assert (digest.counts.silent, digest.silent) == (0, ())
