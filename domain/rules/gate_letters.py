"""Letters about gates: the question while it is open, the decision once it is made."""

from domain.model.gate import Gate, GateState
from domain.model.gate_letters import GateAnswer, GateQuestion
from domain.model.mail import PlannedMail
from domain.model.programme import Phase
from domain.rules.known import Known, Refusal


def question(mail: PlannedMail, known: Known) -> GateQuestion | Refusal:
    """Ask a body whether a phase may end; no longer owed once it has decided."""
    gate = known.gates.get(mail.subject)
    if gate is None:
        return "gate_unknown"
    if gate.state is not GateState.OPEN:
        return f"gate_{gate.state.value}"
    phase, following = _phases(known, gate)
    return GateQuestion(
        body=_body(known, gate),
        phase=phase.title,
        following=following.title if following else "",
        ends_on=phase.ends_on,
        content=gate.content,
        rank=int(mail.facts.get("rank", 0)),
    )


def answer(mail: PlannedMail, known: Known) -> GateAnswer | Refusal:
    """Tell what a body decided."""
    gate = known.gates.get(mail.subject)
    if gate is None or gate.effect_on is None:
        return "gate_unknown"
    phase, following = _phases(known, gate)
    return GateAnswer(
        body=_body(known, gate),
        phase=phase.title,
        following=following.title if following else "",
        granted=gate.state is GateState.GRANTED,
        effect_on=gate.effect_on,
        by=known.name(gate.decided_by),
        sentence=gate.sentence,
        carried=len(gate.content.carried),
    )


def _body(known: Known, gate: Gate) -> str:
    body = known.bodies.get(gate.body)
    return body.name if body else ""


def _phases(known: Known, gate: Gate) -> tuple[Phase, Phase | None]:
    """Return the phase of a gate and the one after it; one no longer in the plan goes by name."""
    phases = known.phases.get(gate.programme, ())
    rank = next((n for n, one in enumerate(phases) if one.name == gate.phase), None)
    if rank is None:
        return Phase(gate.phase, gate.phase), None
    return phases[rank], phases[rank + 1] if rank + 1 < len(phases) else None
