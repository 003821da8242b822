"""The agenda of a review: what the file and people put on it, then what the facts demand."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from domain.model.consultation import ConsultationState, OpenConsultation
from domain.model.desk import DeskItem
from domain.model.digest import AgendaLine
from domain.model.follow_up import Action
from domain.model.gate import GateState
from domain.model.meeting import AgendaPoint, PointKind, PointState, Review
from domain.model.people import Body
from domain.model.status import Health, Status
from domain.rules.contradicting import belied_by, contradiction
from domain.rules.digest_facts import DigestFacts
from domain.rules.digesting import DECIDED_HERE
from domain.rules.keys import opaque
from domain.rules.observing import observed
from domain.rules.tallying import members_of, tally

# Of each kind that facts demand; a meeting that looks at more decides of nothing.
MOST_OF_A_KIND = 7
# What stays open until somebody decides of it; the rest comes back by itself while it is so.
CARRIED = (PointKind.PLANNED, PointKind.RAISED, PointKind.CARRIED)


@dataclass(frozen=True, slots=True)
class Earlier:
    """What earlier reviews of the body leave to this one.

    `carried` are the points that the last one left open; `unadopted` the reviews whose minutes
    were sent and wait to be adopted.
    """

    carried: tuple[AgendaPoint, ...] = ()
    unadopted: tuple[Review, ...] = ()


def agenda(
    known: DigestFacts, review: Review, present: Sequence[AgendaPoint], earlier: Earlier, day: date
) -> tuple[AgendaPoint, ...]:
    """Return the agenda of a review, numbered; numbers once given stay.

    `present` are the points that it has already. Minutes come first, then what was carried over,
    planned or raised, then decisions due, consultations, and what the facts show, the worst first.
    """
    body = next(one for one in known.facts.bodies if one.id == review.body)
    found = {one.id: one for one in _from_earlier(known, review, earlier)}
    found |= {one.id: one for one in present if one.state is not PointState.DROPPED}
    for one in _from_facts(known, body, review, day):
        found.setdefault(one.id, one)
    ordered = sorted(found.values(), key=_order)
    number = max((one.number for one in ordered), default=0)
    numbered = []
    for one in ordered:
        number += 0 if one.number else 1
        numbered.append(one if one.number else replace(one, number=number))
    return tuple(sorted(numbered, key=lambda one: one.number))


def lines(points: Iterable[AgendaPoint]) -> tuple[AgendaLine, ...]:
    """Return the agenda as a pack shows it."""
    return tuple(
        AgendaLine(one.number, one.kind.value, one.title, one.facts.get("ref", ""), one.facts)
        for one in points
    )


def _order(point: AgendaPoint) -> tuple[int, int, int, str]:
    kinds = list(PointKind)
    rank = int(point.facts.get("rank", "0"))
    return (point.number or 10_000, kinds.index(point.kind), rank, point.id)


def _from_earlier(known: DigestFacts, review: Review, earlier: Earlier) -> Iterator[AgendaPoint]:
    for one in earlier.unadopted:
        facts = {"on": one.on.isoformat()}
        yield _point(known, review, PointKind.MINUTES, (one.id, one.title), facts)
    for point in earlier.carried:
        carried = _point(known, review, PointKind.CARRIED, (point.id, point.title), point.facts)
        yield replace(carried, about=point.about, by=point.by)


def _from_facts(known: DigestFacts, body: Body, review: Review, day: date) -> Iterator[AgendaPoint]:
    actions = known.followed(body)
    followed = {one.id: one for one in actions}
    yield from _gates(known, body, review)
    for item in known.waiting:
        if item.kind in DECIDED_HERE and item.subject in followed:
            yield _to_decide(known, review, item, followed[item.subject])
    for one in known.facts.consultations:
        if one.consultation.planned.body == body.id:
            yield from _consultation(known, (body, review), one, day)
    belied = {one.action: one for one in observed(known.facts, body.axes).contradictions}
    shown = {
        PointKind.CONTRADICTED: [one for one in actions if contradiction(one) or one.ref in belied],
        PointKind.BLOCKED: [one for one in actions if one.status is Status.BLOCKED],
        PointKind.LATE: _late(known, actions, day),
        PointKind.SILENT: _silent(known, actions),
    }
    told: set[str] = set()
    for kind, concerned in shown.items():
        fresh = [one for one in concerned if one.id not in told]
        for rank, action in enumerate(sorted(fresh, key=_worst)[:MOST_OF_A_KIND], 1):
            told.add(action.id)
            said = belied_by(belied.get(action.ref)) if kind is PointKind.CONTRADICTED else {}
            yield _about_action(known, review, (kind, action), {**said, "rank": str(rank)})


def _silent(known: DigestFacts, actions: Sequence[Action]) -> list[Action]:
    return [one for one in actions if not one.status.is_final and known.silences_of(one)]


def _late(known: DigestFacts, actions: Sequence[Action], day: date) -> list[Action]:
    open_ = [one for one in actions if not one.status.is_final]
    return [one for one in open_ if known.health_of(one, day) is Health.LATE]


def _worst(action: Action) -> tuple[date, str]:
    return action.deadline, action.ref


def _about_action(
    known: DigestFacts, review: Review, what: tuple[PointKind, Action], facts: dict[str, str]
) -> AgendaPoint:
    kind, action = what
    why = contradiction(action) if kind is PointKind.CONTRADICTED else ""
    own = {"ref": action.ref, "deadline": action.deadline.isoformat(), "why": why}
    told = {**own, **facts}
    told = {name: value for name, value in told.items() if value}
    return _point(known, review, kind, (action.id, action.title), told)


def _to_decide(known: DigestFacts, review: Review, item: DeskItem, action: Action) -> AgendaPoint:
    said = {
        "ref": action.ref,
        "asked": item.kind.value,
        "old": action.deadline.isoformat(),
        "new": str(item.facts.get("new_deadline", "")),
        "desk": str(item.number),
    }
    facts = {name: value for name, value in said.items() if value}
    point = _point(known, review, PointKind.DECISION, (f"desk-{item.number}", action.title), facts)
    return replace(point, about=action.id)


def _gates(known: DigestFacts, body: Body, review: Review) -> Iterator[AgendaPoint]:
    """Yield the gates that are put to the body, with what their phase came to in figures."""
    titles = {one.name: one.title for one in known.facts.phases}
    for gate in known.facts.gates:
        if gate.state is GateState.OPEN and gate.body == body.id:
            counts = ("finished", "carried", "dropped")
            facts = {name: str(len(getattr(gate.content, name))) for name in counts}
            named = (gate.id, titles.get(gate.phase, gate.phase))
            yield _point(known, review, PointKind.GATE, named, facts)


def _consultation(
    known: DigestFacts, whose: tuple[Body, Review], one: OpenConsultation, day: date
) -> Iterator[AgendaPoint]:
    if one.consultation.state is not ConsultationState.OPEN:
        return
    body, review = whose
    standing = tally(one.consultation.planned, members_of(body, day), one.answers)
    facts = {
        "answered": str(len(standing.answers)),
        "members": str(len(standing.members)),
        "reserves": str(len(standing.reserves)),
    }
    named = (one.consultation.id, one.consultation.planned.question)
    yield _point(known, review, PointKind.CONSULTATION, named, facts)


def _point(
    known: DigestFacts,
    review: Review,
    kind: PointKind,
    named: tuple[str, str],
    facts: Mapping[str, str],
) -> AgendaPoint:
    about, title = named
    return AgendaPoint(
        id=opaque(known.facts.programme.id, "point", f"{review.id}:{kind.value}:{about}"),
        review=review.id,
        kind=kind,
        title=title,
        about=about,
        facts=facts,
    )
