"""Consultations: placed by the plan, put to members, reminded of."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from domain.model.consultation import (
    Closing,
    Consultation,
    ConsultationState,
    Consulted,
    OpenConsultation,
    PlannedConsultation,
)
from domain.model.event import Event, EventName
from domain.model.mail import MailKind, PlannedMail
from domain.model.moment import Moment
from domain.model.owed import AskMember, CloseConsultation, RemindMember
from domain.model.programme import Plan
from domain.ports.unit_of_work import OpenUnit, UnitOfWork
from domain.rules import keys
from domain.rules.deciding import decide
from domain.rules.rulebook import Rulebook
from domain.rules.tallying import members_of
from domain.use_cases.concluding import end_consultation, tally_of


@dataclass(frozen=True, slots=True)
class Canvass:
    """How many members were asked, how many reminded, how many consultations closed."""

    asked: int = 0
    reminded: int = 0
    closed: int = 0


def place_consultations(unit: UnitOfWork, before: Plan | None, plan: Plan, moment: Moment) -> None:
    """Follow what a new plan says of consultations that are not over.

    One that it drops ends; whoever was asked is told.
    """
    told = {one.ref: one for one in before.consultations} if before else {}
    known = {one.planned.ref: one for one in unit.consultations.of(plan.id)}
    said = [one for one in plan.consultations if told.get(one.ref) != one]
    wanted = {one.ref for one in plan.consultations}
    unit.consultations.add(
        plan.id, [consultation_of(plan.id, one) for one in said if one.ref not in known]
    )
    changed = [
        _put_back(unit, replace(known[one.ref], planned=one))
        for one in said
        if one.ref in known and known[one.ref].state is not ConsultationState.CLOSED
    ]
    gone = [
        replace(known[ref], state=ConsultationState.DROPPED)
        for ref in told
        if ref not in wanted and known[ref].state is not ConsultationState.CLOSED
    ]
    unit.consultations.change([*changed, *gone])
    unit.outbox.plan(list(_withdrawn(unit, plan.id, gone, moment)))
    name = EventName.CONSULTATION_DROPPED
    unit.journal.append([Event(name, plan.id, one.id, moment.day, moment.at) for one in gone])


def _put_back(unit: UnitOfWork, consultation: Consultation) -> Consultation:
    """Return a consultation that the plan has again as it was before it was dropped."""
    if consultation.state is not ConsultationState.DROPPED:
        return consultation
    (standing,) = unit.consultations.standing([consultation])
    state = ConsultationState.OPEN if standing.asked else ConsultationState.PLANNED
    return replace(consultation, state=state)


def _withdrawn(
    unit: UnitOfWork, programme: str, gone: Sequence[Consultation], moment: Moment
) -> Iterator[PlannedMail]:
    """Yield what tells whoever was asked that the question is withdrawn."""
    kind = MailKind.CONSULTATION_RESULT
    for one in unit.consultations.standing(gone):
        about = one.consultation.id
        for person in one.asked:
            # One that comes back may be withdrawn again, and still end by its result.
            key = keys.result(f"{about}:{moment.day.isoformat()}", person)
            yield PlannedMail(key, kind, programme, person, about, moment.day)


def consultation_of(programme: str, planned: PlannedConsultation) -> Consultation:
    """Return a consultation as it starts."""
    return Consultation(keys.mail_id(keys.consultation(programme, planned.ref)), planned)


def canvass(open_unit: OpenUnit, rulebook: Rulebook, programme: str, moment: Moment) -> Canvass:
    """Ask and remind the members that are due for it, close what is ripe; twice does nothing."""
    with open_unit() as unit:
        facts = unit.programmes.facts(programme, moment.day)
        owed = decide(facts, rulebook, moment.day)
        known = {one.consultation.id: one for one in facts.consultations}
        asked = [one for one in owed if isinstance(one, AskMember)]
        reminded = [one for one in owed if isinstance(one, RemindMember)]
        ripe = [known[one.consultation] for one in owed if isinstance(one, CloseConsultation)]
        opened = _open(unit, {one.consultation for one in asked}, known)
        unit.consultations.note_asked(_consulted(asked, reminded, known, moment))
        steps: list[AskMember | RemindMember] = [*asked, *reminded]
        unit.outbox.plan([_mail(programme, one, moment) for one in steps])
        bodies = {one.id: one for one in facts.bodies}
        for one in ripe:
            members = members_of(bodies[one.consultation.planned.body], moment.day)
            end = replace(one.consultation, closing=Closing.RULE)
            end_consultation(unit, programme, (end, tally_of(one, members)), moment)
        unit.journal.append(list(_events(programme, opened, (asked, reminded), moment)))
        return Canvass(len(asked), len(reminded), len(ripe))


def _open(
    unit: UnitOfWork, ids: set[str], known: Mapping[str, OpenConsultation]
) -> list[Consultation]:
    opened = [
        replace(known[one].consultation, state=ConsultationState.OPEN)
        for one in sorted(ids)
        if known[one].consultation.state is ConsultationState.PLANNED
    ]
    unit.consultations.change(opened)
    return opened


def _consulted(
    asked: Sequence[AskMember],
    reminded: Sequence[RemindMember],
    known: Mapping[str, OpenConsultation],
    moment: Moment,
) -> list[Consulted]:
    told = [Consulted(one.consultation, one.person, moment.day) for one in asked]
    for one in reminded:
        before = known[one.consultation].asked[one.person]
        told.append(replace(before, reminded=one.rank, reminded_on=moment.day))
    return told


def _mail(programme: str, step: AskMember | RemindMember, moment: Moment) -> PlannedMail:
    first = keys.question(step.consultation, step.person)
    if isinstance(step, AskMember):
        key, kind, rank = first, MailKind.CONSULTATION, 0
    else:
        key = keys.question_reminder(step.consultation, step.rank, step.person)
        kind, rank = MailKind.CONSULTATION_REMINDER, step.rank
    facts: dict[str, int | str] = {"rank": rank, "thread": keys.mail_id(first)}
    if step.told != step.person:
        facts["instead_of"] = step.person
    return PlannedMail(key, kind, programme, step.told, step.consultation, moment.day, facts)


def _events(
    programme: str,
    opened: Sequence[Consultation],
    steps: tuple[Sequence[AskMember], Sequence[RemindMember]],
    moment: Moment,
) -> Iterator[Event]:
    for one in opened:
        yield Event(EventName.CONSULTATION_OPENED, programme, one.id, moment.day, moment.at)
    for ask in steps[0]:
        data = {"person": ask.person}
        name = EventName.MEMBER_CONSULTED
        yield Event(name, programme, ask.consultation, moment.day, moment.at, data)
    for step in steps[1]:
        told = {"person": step.person, "rank": step.rank}
        name = EventName.MEMBER_REMINDED
        yield Event(name, programme, step.consultation, moment.day, moment.at, told)
