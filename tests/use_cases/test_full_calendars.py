"""Reviews of one body that follow each other closely, move, change hours, gain a member."""

from dataclasses import replace
from datetime import date, time

import pytest

from domain.errors import RefusedError
from domain.model.consultation import ConsultationState
from domain.model.hours import MeetingHours
from domain.model.meeting import PlannedReview, Review
from domain.model.people import DigestTerms, Membership, ReviewSeries
from domain.model.policy import Cadence, Period
from domain.model.programme import Plan
from domain.use_cases.convening import postpone
from domain.use_cases.digesting import BodyRef, Issued, issue_digests, issue_now
from domain.use_cases.meeting_replies import raised_point
from domain.use_cases.planning import apply_plan
from domain.use_cases.proofreading import send_digest
from domain.use_cases.reviewing import schedule_reviews
from tests.stories import COMMITTEE, PROGRAMME, SALMA, YOUSSEF, a_plan
from tests.use_cases.assembly import KARIM, LAUNCH, QUESTION, assembled, consult, invite
from tests.use_cases.office import Office, text_of

MORNING, AFTERNOON = MeetingHours(time(9), time(10)), MeetingHours(time(15), time(16))
FIRST = PlannedReview("a", COMMITTEE.id, date(2026, 3, 4), "Extraordinaire", agenda=("Point A",))
SECOND = replace(FIRST, ref="b", on=date(2026, 3, 5), title="Ordinaire", agenda=("Point B",))


def on_wednesdays(hours: MeetingHours) -> Plan:
    series = ReviewSeries(Cadence(Period.WEEK, 3), hours=hours)
    return a_plan(bodies=(replace(COMMITTEE, reviews=series),))


def calendar(office: Office) -> list[Review]:
    with office.open_unit(read_only=True) as unit:
        return list(unit.reviews.of(PROGRAMME))


def schedule(office: Office) -> int:
    return schedule_reviews(office.open_unit, office.rules, PROGRAMME, office.moment).invitations


def issue(office: Office) -> Issued:
    return issue_digests(office.open_unit, office.rules, PROGRAMME, office.moment)


def test_a_body_that_changes_hours_keeps_every_meeting(office: Office) -> None:
    apply_plan(office.open_unit, on_wednesdays(MORNING), office.moment)
    schedule(office)
    schedule(office)
    told, _, spoken_of, moved, *_ = before = calendar(office)
    postpone(office.open_unit, PROGRAMME, told.id, date(2026, 4, 2), office.moment)
    postpone(office.open_unit, PROGRAMME, moved.id, date(2026, 3, 27), office.moment)
    with office.open_unit() as unit:
        unit.meetings.add_points([raised_point(PROGRAMME, spoken_of.id, "Le budget", SALMA.id)])

    apply_plan(office.open_unit, on_wednesdays(AFTERNOON), office.moment)
    schedule(office)

    after = {one.id: one for one in calendar(office)}
    assert sorted(after) == sorted(one.id for one in before)
    assert after[told.id].on == date(2026, 4, 2)
    assert after[moved.id].on == date(2026, 3, 27)
    later = [one.hours for one in after.values() if one.id != told.id]
    assert set(later) == {AFTERNOON}
    assert after[told.id].hours == MORNING


def test_two_packs_of_one_body_on_one_day_both_leave(office: Office) -> None:
    apply_plan(office.open_unit, a_plan(reviews=(FIRST, SECOND)), office.moment)
    schedule(office)
    office.post()
    office.day = date(2026, 3, 3)

    assert issue(office) == Issued(digests=2, mails=2)
    first, second = (text_of(one) for one in office.post())
    assert "Point A" in first
    assert "Point B" in second


def test_a_held_pack_waits_for_its_go_until_its_review_is_over(office: Office) -> None:
    body = replace(COMMITTEE, terms=DigestTerms(proofread=True))
    apply_plan(office.open_unit, a_plan(reviews=(FIRST, SECOND), bodies=(body,)), office.moment)
    assert issue(office) == Issued(held=1)
    office.day = date(2026, 3, 3)
    assert issue(office) == Issued()
    with pytest.raises(RefusedError, match=r"digest\.held"):
        issue_now(office.open_unit, office.rules, BodyRef(PROGRAMME, COMMITTEE.id), office.moment)

    send_digest(office.open_unit, (PROGRAMME, COMMITTEE.id), "shell", office.moment)
    assert issue(office) == Issued(held=1)
    assert "Point A" in "".join(text_of(one) for one in office.post())


def test_who_takes_a_seat_after_the_invitation_is_invited_once(office: Office) -> None:
    assert len(invite(office)) == 4
    plan = assembled(reviews=(LAUNCH,))
    fifth = replace(KARIM, id="fifth", name="Leïla", address="leila@org.example")
    grown = replace(plan.bodies[0], members=(*plan.bodies[0].members, Membership(fifth.id)))
    apply_plan(
        office.open_unit,
        replace(plan, people=(*plan.people, fifth), bodies=(grown,)),
        office.moment,
    )

    assert schedule(office) == 1
    (late,) = office.post()
    assert late.recipient == fifth.address
    assert schedule(office) == 0


def test_who_left_digests_still_gets_the_pack_of_a_review(office: Office) -> None:
    apply_plan(office.open_unit, a_plan(reviews=(FIRST,)), office.moment)
    with office.open_unit() as unit:
        unit.reviews.unsubscribe(COMMITTEE.id, YOUSSEF.id, office.day)

    assert issue(office) == Issued(digests=1, mails=1)


def test_a_consultation_that_the_file_has_again_opens(office: Office) -> None:
    for plan in (assembled(QUESTION), assembled(), assembled(QUESTION)):
        apply_plan(office.open_unit, plan, office.moment)

    done, mails = consult(office, QUESTION.opens_on)

    assert (done.asked, len(mails)) == (4, 4)
    apply_plan(office.open_unit, assembled(), office.moment)
    apply_plan(office.open_unit, assembled(QUESTION), office.moment)
    with office.open_unit(read_only=True) as unit:
        assert [one.state for one in unit.consultations.of(PROGRAMME)] == [ConsultationState.OPEN]
