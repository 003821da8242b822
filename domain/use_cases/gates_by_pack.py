"""A gate decided by replying to the pack of the review whose agenda it is on."""

from domain.model.gate import Gate, GateState, GateWord
from domain.model.inbox import RawMail
from domain.model.meeting import AgendaPoint, PointKind, ReviewState
from domain.model.moment import Moment
from domain.ports.unit_of_work import UnitOfWork
from domain.rules.voice import may_record
from domain.use_cases.deciding_by_reply import Line
from domain.use_cases.gate_replies import BY_MEMBER, SETTLED, settle_gate
from domain.use_cases.listening import Subject
from domain.use_cases.resolving import Resolution, record_decisions


def heed_gate(
    unit: UnitOfWork, subject: Subject, word: GateWord, mail: RawMail, moment: Moment
) -> tuple[Line, ...]:
    """Decide the gate on a pack's agenda as a reply says; return the lines of its receipt.

    Whoever may decide by the gate's own mail may so here: their word is a decision of the review
    too. What needs a coordinator waits on the desk.
    """
    found = _gate_on(unit, subject)
    if found is None:
        return ()
    gate, point = found
    said = {"sentence": word.sentence}
    why = settle_gate(unit, gate, (subject.writer, mail.id), word, moment)
    if why:
        what = {SETTLED: "gate-settled", BY_MEMBER: "gate-proposed"}.get(why, "gate-asked")
        return ({**said, "what": what, **({"why": why} if what == "gate-asked" else {})},)
    verdict = word.verdict or GateState.OPEN
    lines: tuple[Line, ...] = ({**said, "what": f"gate-{verdict.value}"},)
    off = subject.review is not None and subject.review.state is ReviewState.CANCELLED
    if off or not may_record(subject.body, subject.writer, moment.day):
        return lines
    ref = _recorded(unit, subject, (point, word), mail, moment)
    return (*lines, {"what": "decision-recorded", "text": f"{ref} · {word.sentence}"})


def _recorded(
    unit: UnitOfWork,
    subject: Subject,
    said: tuple[AgendaPoint, GateWord],
    mail: RawMail,
    moment: Moment,
) -> str:
    """Record the words as a decision of the review; return its ref."""
    point, word = said
    decided = Resolution(
        text=word.sentence,
        by=subject.writer,
        point=point.number,
        body=subject.body.id,
        review=point.review,
        inbox=mail.id,
        sentence=word.sentence,
    )
    return record_decisions(unit, subject.programme, [decided], moment)[0].ref


def _gate_on(unit: UnitOfWork, subject: Subject) -> tuple[Gate, AgendaPoint] | None:
    """Return the gate that the review takes up, with its point; the last where it had several."""
    points = {one.about: one for one in subject.points if one.kind is PointKind.GATE}
    gates = unit.phases.many(list(points))
    found = max(gates.values(), key=lambda one: one.round, default=None)
    return (found, points[found.id]) if found else None
