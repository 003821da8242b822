"""Whom to ask of a consultation, whom to remind, and when it closes by itself."""

from collections.abc import Iterator
from datetime import date, timedelta

from domain.model.consultation import ConsultationState, Consulted, OpenConsultation
from domain.model.follow_up import Facts
from domain.model.owed import AskMember, CloseConsultation, RemindMember
from domain.model.people import Body
from domain.rules.rulebook import Rulebook
from domain.rules.standing_in import addressee, is_there
from domain.rules.tallying import members_of, tally

ONE_DAY = timedelta(days=1)


def consult(
    facts: Facts, rulebook: Rulebook, day: date
) -> tuple[AskMember | RemindMember | CloseConsultation, ...]:
    """Return what consultations owe on that local day.

    Every member is asked from the opening on, whoever joins later as well; who stands in for them
    is asked in their place, as for any request. The silent are reminded
    on their working days, one reminder a day at most; a rung missed is not caught up. Once its last
    day is over a consultation whose rule is met closes; another waits for the chair, and so does
    one of which a member's word still waits on the desk.
    """
    bodies = {one.id: one for one in facts.bodies}
    owed: list[AskMember | RemindMember | CloseConsultation] = []
    if not rulebook.calendar.is_working(day):
        return ()
    for one in facts.consultations:
        planned = one.consultation.planned
        body = bodies.get(planned.body)
        if body is None or planned.opens_on > day:
            continue
        members = members_of(body, day)
        standing = tally(planned, members, one.answers)
        if one.consultation.state is ConsultationState.OPEN and _is_ripe(
            one, day, standing.carried and one.unclear.isdisjoint(members)
        ):
            owed.append(CloseConsultation(one.consultation.id))
            continue
        owed.extend(_ask(facts, one, body, day))
        owed.extend(_remind(facts, rulebook, one, standing.missing, day))
    return tuple(owed)


def _is_ripe(one: OpenConsultation, day: date, carried: bool) -> bool:  # noqa: FBT001 -- its own tally
    return carried and one.consultation.planned.answer_by < day


def _ask(facts: Facts, one: OpenConsultation, body: Body, day: date) -> Iterator[AskMember]:
    for person in members_of(body, day):
        told = addressee(facts, person, day)
        if person not in one.asked and person not in one.answers and is_there(facts, told, day):
            yield AskMember(one.consultation.id, person, told)


def _remind(
    facts: Facts, rulebook: Rulebook, one: OpenConsultation, missing: tuple[str, ...], day: date
) -> Iterator[RemindMember]:
    planned = one.consultation.planned
    add = rulebook.calendar.add
    days = [add(planned.answer_by, after) for after in planned.reminders]
    rank = max((n for n, on in enumerate(days, 1) if on <= day), default=0)
    for person in missing:
        asked = one.asked.get(person)
        if asked is None or not _may_be_reminded(asked, rank, days, day):
            continue
        told = addressee(facts, person, day)
        if is_there(facts, told, day):
            yield RemindMember(one.consultation.id, person, rank, told)


def _may_be_reminded(asked: Consulted, rank: int, days: list[date], day: date) -> bool:
    # Asked after the day of that rung, one has not been silent yet.
    late = rank > 0 and asked.asked_on >= days[rank - 1]
    return rank > asked.reminded and asked.asked_on < day and not late
