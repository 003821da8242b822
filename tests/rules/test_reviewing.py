from dataclasses import replace
from datetime import date

from domain.model.digest import IssuedDigest
from domain.model.meeting import Review, ReviewState
from domain.model.owed import AnnounceReview, AskAxis, CloseReview, IssueDigest, ScheduleReview
from domain.model.people import Membership, ReviewSeries
from domain.model.policy import Cadence, Period
from domain.rules.reviewing import prepare, schedule
from domain.rules.rulebook import Rulebook
from domain.rules.working_days import Calendar
from tests.rules.facts import MONDAY, RULES, facts
from tests.stories import COMMITTEE, YOUSSEF

MEETING = date(2026, 3, 13)
MONTHLY = replace(COMMITTEE, reviews=ReviewSeries(Cadence(Period.MONTH, 10)))


def a_review(state: ReviewState = ReviewState.SCHEDULED) -> Review:
    return Review("review1", COMMITTEE.id, MEETING, state)


def test_reviews_are_scheduled_as_far_as_the_horizon() -> None:
    known = facts(bodies=(MONTHLY,))

    assert schedule(known, RULES, MONDAY) == (
        ScheduleReview(COMMITTEE.id, MEETING, provisional=False),
        ScheduleReview(COMMITTEE.id, date(2026, 4, 14), provisional=False),
    )


def test_a_review_already_in_the_calendar_is_not_scheduled_again_even_if_a_holiday_moved_it() -> (
    None
):
    declared = Rulebook(Calendar(holidays=frozenset({date(2026, 4, 3)})))
    known = facts(bodies=(MONTHLY,), placed={COMMITTEE.id: frozenset({MEETING, date(2026, 4, 14)})})

    assert schedule(known, declared, MONDAY) == ()


def test_a_review_near_an_estimated_holiday_is_provisional() -> None:
    lunar = Rulebook(Calendar(estimated=frozenset({date(2026, 3, 12)})))

    first = schedule(facts(bodies=(MONTHLY,)), lunar, MONDAY)[0]

    assert first.provisional


def test_the_countdown_announces_then_prepares_then_closes() -> None:
    def owed(state: ReviewState, day: date) -> list[object]:
        known = facts(bodies=(MONTHLY,), reviews=(a_review(state),))
        return list(prepare(known, RULES, day))

    pack = IssueDigest(COMMITTEE.id, 1, MEETING, "review1", MEETING)
    assert owed(ReviewState.SCHEDULED, date(2026, 3, 5)) == []
    assert owed(ReviewState.SCHEDULED, date(2026, 3, 6)) == [
        AnnounceReview("review1", COMMITTEE.id, MEETING)
    ]
    assert owed(ReviewState.ANNOUNCED, date(2026, 3, 10)) == []
    assert owed(ReviewState.ANNOUNCED, date(2026, 3, 11)) == [pack]
    assert owed(ReviewState.PREPARED, MEETING) == []
    assert owed(ReviewState.PREPARED, date(2026, 3, 14)) == [CloseReview("review1")]


def test_the_coordinator_of_an_axis_who_is_away_is_asked_on_their_return() -> None:
    known = facts(bodies=(MONTHLY,), reviews=(a_review(),))
    axes = tuple(replace(one, coordinator=YOUSSEF.id) for one in known.axes)
    away = replace(known, axes=axes, absences={YOUSSEF.id: date(2026, 3, 9)})

    def asked(day: date) -> list[object]:
        return [one for one in prepare(away, RULES, day) if isinstance(one, AskAxis)]

    assert asked(date(2026, 3, 9)) == []
    assert asked(date(2026, 3, 10))


def test_a_body_without_reviews_gets_its_digest_once_a_period() -> None:
    first = prepare(facts(), RULES, MONDAY)
    issued = facts(digests=(IssuedDigest(COMMITTEE.id, 1, MONDAY, MONDAY),))

    assert first == (IssueDigest(COMMITTEE.id, 1, MONDAY),)
    assert prepare(issued, RULES, date(2026, 3, 31)) == ()
    assert prepare(issued, RULES, date(2026, 4, 1)) == (
        IssueDigest(COMMITTEE.id, 2, date(2026, 4, 1)),
    )


def test_a_body_in_which_nobody_sits_is_owed_its_digest_until_somebody_does() -> None:
    later = replace(COMMITTEE, members=(Membership(YOUSSEF.id, since=date(2026, 3, 4)),))

    assert prepare(facts(bodies=(later,)), RULES, MONDAY) == ()
    assert prepare(facts(bodies=(later,)), RULES, date(2026, 3, 4)) == (
        IssueDigest(COMMITTEE.id, 1, MONDAY),
    )


def test_a_digest_issued_late_does_not_swallow_the_next_one() -> None:
    late = IssuedDigest(COMMITTEE.id, 1, date(2026, 4, 1), MONDAY)

    assert prepare(facts(digests=(late,)), RULES, date(2026, 4, 1)) == (
        IssueDigest(COMMITTEE.id, 2, date(2026, 4, 1)),
    )
