"""When phases run: by their dates, by the decisions at their gates, in the order of the plan."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from domain.model.follow_up import Action, Facts
from domain.model.gate import Gate, GateState
from domain.model.programme import Phase

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Span:
    """A phase with its first day and the first day after it, as far as they are known."""

    phase: Phase
    begins: date | None
    ends: date | None

    def covers(self, day: date) -> bool:
        """Tell whether the phase runs on that day."""
        begun = self.begins is not None and self.begins <= day
        return begun and (self.ends is None or day < self.ends)


def spans(phases: Sequence[Phase], gates: Sequence[Gate]) -> tuple[Span, ...]:
    """Return when each phase runs, in the order of the plan.

    What was recorded holds, whatever a later plan says. A phase with a gate goes on until the gate
    is granted, and the one after it begins then, on its own date at the earliest. Without a gate,
    dates alone tell; a phase without a start waits for a gate before it.
    """
    granted = {
        one.phase: one.effect_on
        for one in gates
        if one.state is GateState.GRANTED and one.effect_on is not None
    }
    return tuple(_spans(phases, granted))


def running(facts: Facts, day: date) -> Phase | None:
    """Return the phase that runs on that local day, None when none does."""
    found = running_span(facts, day)
    return found.phase if found else None


def running_span(facts: Facts, day: date) -> Span | None:
    """Return when the phase that runs on that local day does, None when none does."""
    found = [one for one in spans(facts.phases, facts.gates) if one.covers(day)]
    return found[-1] if found else None


def not_begun(facts: Facts, day: date) -> frozenset[str]:
    """Return the names of the phases that have not begun on that day: their actions wait."""
    return frozenset(
        one.phase.name
        for one in spans(facts.phases, facts.gates)
        if one.begins is None or one.begins > day
    )


def waits(action: Action, later: frozenset[str], day: date) -> bool:
    """Tell whether an action has not begun: its own start, or its phase, lies ahead."""
    return action.phase in later or (action.starts_on is not None and action.starts_on > day)


def _spans(phases: Sequence[Phase], granted: Mapping[str, date]) -> Iterator[Span]:
    before: Span | None = None
    for phase in phases:
        gated = before is not None and (before.phase.gate or before.phase.name in granted)
        begins = phase.starts_on
        if before is not None and gated:
            begins = before.ends and max(before.ends, phase.starts_on or before.ends)
        before = Span(phase, phase.opened_on or begins, phase.closed_on or _end(phase, granted))
        yield before


def _end(phase: Phase, granted: Mapping[str, date]) -> date | None:
    if phase.name in granted:
        return granted[phase.name]
    if phase.gate is not None or phase.ends_on is None:
        return None
    return phase.ends_on + ONE_DAY
