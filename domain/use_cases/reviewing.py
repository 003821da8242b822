"""Putting reviews in the calendar, and inviting to them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from domain.model.event import Event, EventName
from domain.model.follow_up import Facts, ProgrammeState
from domain.model.mail import MailKind, PlannedMail
from domain.model.meeting import AxisWord, Review, ReviewState
from domain.model.moment import Moment
from domain.model.owed import (
    AnnounceReview,
    AskAxis,
    CloseReview,
    IssueMinutes,
    ScheduleReview,
)
from domain.ports.unit_of_work import OpenUnit, UnitOfWork
from domain.rules import keys
from domain.rules.deciding import decide
from domain.rules.rescheduling import INVITED
from domain.rules.rulebook import Rulebook
from domain.use_cases.drafting import hold_minutes
from domain.use_cases.governing import plan_governed
from domain.use_cases.meeting_changes import known_to_calendars
from domain.use_cases.minuting import issue_minutes
from domain.use_cases.packing import carry_over


@dataclass(frozen=True, slots=True)
class Scheduled:
    """How many reviews were put in the calendar, invitations queued, reviews noted as held.

    And how many axes were asked for their word, how many reviews written up.
    """

    reviews: int = 0
    invitations: int = 0
    closed: int = 0
    axes: int = 0
    minutes: int = 0


def schedule_reviews(
    open_unit: OpenUnit, rulebook: Rulebook, programme: str, moment: Moment
) -> Scheduled:
    """Schedule, announce and close the reviews that are due for it; twice does nothing more."""
    with open_unit() as unit:
        facts = unit.programmes.facts(programme, moment.day)
        owed = decide(facts, rulebook, moment.day)
        new = [_review(facts, one) for one in owed if isinstance(one, ScheduleReview)]
        announced = [one for one in owed if isinstance(one, AnnounceReview)]
        held = [one.review for one in owed if isinstance(one, CloseReview)]
        mails = _invitations(unit, (rulebook, facts), announced, moment)
        unit.reviews.add(programme, new)
        unit.reviews.change(_announced(facts, rulebook, announced))
        unit.reviews.set_state(dict.fromkeys(held, ReviewState.HELD))
        plan_governed(unit, (rulebook, facts), mails, moment)
        left = carry_over(unit, held)
        axes = _ask_axes(unit, facts, [one for one in owed if isinstance(one, AskAxis)], moment)
        written = _write_up(unit, facts, [o for o in owed if isinstance(o, IssueMinutes)], moment)
        steps = [(EventName.REVIEW_SCHEDULED, one.id) for one in new]
        steps += [(EventName.REVIEW_ANNOUNCED, one.review) for one in announced]
        steps += [(EventName.REVIEW_HELD, one) for one in held]
        steps += [(EventName.POINT_CARRIED, one.id) for one in left]
        unit.journal.append(
            [Event(name, programme, one, moment.day, moment.at) for name, one in steps]
        )
        return Scheduled(len(new), len(mails), len(held), axes, written)


def _ask_axes(unit: UnitOfWork, facts: Facts, asked: Sequence[AskAxis], moment: Moment) -> int:
    reviews = {one.id: one for one in facts.reviews}
    bodies = {one.id: one for one in facts.bodies}
    titles = {one.ref: one.title for one in facts.axes}
    programme, mails = facts.programme.id, []
    for one in asked:
        body = bodies[reviews[one.review].body]
        told = {"axis": one.axis, "title": titles[one.axis], "body": body.id}
        key = keys.axis_word(one.review, one.axis, one.person)
        kind = MailKind.AXIS_WORD
        mails.append(PlannedMail(key, kind, programme, one.person, one.review, moment.day, told))
    unit.meetings.add_axis_words(
        [AxisWord(one.review, one.axis, one.person, moment.day) for one in asked]
    )
    name = EventName.AXIS_ASKED
    unit.journal.append(
        [Event(name, programme, o.review, moment.day, moment.at, {"axis": o.axis}) for o in asked]
    )
    return unit.outbox.plan(mails)


def _write_up(unit: UnitOfWork, facts: Facts, owed: Sequence[IssueMinutes], moment: Moment) -> int:
    """Send the minutes that are due; those that somebody is to read first wait on the desk."""
    held = {one.id: one for one in facts.unwritten}
    bodies = {one.id: one for one in facts.bodies}
    for one in owed:
        review = held[one.review]
        if bodies[review.body].meeting.proofread:
            hold_minutes(unit, facts.programme.id, review, moment)
        else:
            issue_minutes(unit, facts.programme.id, review, moment)
    return len(owed)


def _announced(facts: Facts, rulebook: Rulebook, owed: Sequence[AnnounceReview]) -> list[Review]:
    """Return these reviews announced, « sous réserve » where a holiday is still to be declared."""
    reviews, calendar = {one.id: one for one in facts.reviews}, rulebook.calendar
    return [
        replace(
            reviews[one.review],
            state=ReviewState.ANNOUNCED,
            provisional=calendar.is_provisional(one.on),
        )
        for one in owed
    ]


def _review(facts: Facts, step: ScheduleReview) -> Review:
    body = next(one for one in facts.bodies if one.id == step.body)
    key = keys.review(facts.programme.id, step.body, step.on)
    hours = body.meeting.hours
    return Review(keys.mail_id(key), body.id, step.on, provisional=step.provisional, hours=hours)


def _invitations(
    unit: UnitOfWork,
    known: tuple[Rulebook, Facts],
    steps: Sequence[AnnounceReview],
    moment: Moment,
) -> list[PlannedMail]:
    """Invite each member; a review called off and put back is another mail, not another event."""
    facts = known[1]
    reviews = {one.id: one for one in facts.reviews}
    bodies = {one.id: one for one in facts.bodies}
    calendars = known_to_calendars(unit, [one.review for one in steps])
    mails = [
        _invitation(facts, reviews[step.review], (member.person, calendars), moment)
        for step in steps
        for member in bodies[step.body].members_on(moment.day)
    ]
    return mails + _late_invitations(unit, known, moment)


def _late_invitations(
    unit: UnitOfWork, known: tuple[Rulebook, Facts], moment: Moment
) -> list[PlannedMail]:
    """Invite those who took their seat since the others were invited."""
    rulebook, facts = known
    started = facts.programme.state is ProgrammeState.STARTED
    if not started or not rulebook.calendar.is_working(moment.day):
        return []
    bodies = {one.id: one for one in facts.bodies}
    coming = [
        one
        for one in facts.reviews
        if one.state in INVITED and one.on >= moment.day and one.body in bodies
    ]
    calendars = known_to_calendars(unit, [one.id for one in coming])
    return [
        _invitation(facts, one, (member.person, calendars), moment)
        for one in coming
        for member in bodies[one.body].members_on(moment.day)
        if (one.id, member.person) not in calendars
    ]


def _invitation(
    facts: Facts,
    review: Review,
    to: tuple[str, Mapping[tuple[str, str], str]],
    moment: Moment,
) -> PlannedMail:
    """Return the mail that puts a review in somebody's calendar, or back in it."""
    person, calendars = to
    key = keys.invitation(review.id, person)
    if (review.id, person) in calendars:
        key = keys.moved(review.id, review.sequence, person)
    first = calendars.get((review.id, person), keys.mail_id(key))
    said = {"sequence": review.sequence, "calendar": first}
    kind, programme = MailKind.INVITATION, facts.programme.id
    return PlannedMail(key, kind, programme, person, review.id, moment.day, said)
