"""Counts what a plan holds, and puts the counts of what was done into words."""

from collections.abc import Mapping

from domain.model.programme import Plan
from interfaces.terminal.language import words
from interfaces.terminal.printing import say, sentence


def tell(plan: Plan) -> None:
    """Print how much a plan holds; organisations and roles where it tells them apart."""
    counts = of_plan(plan)
    say("cli-counts", **counts)
    if plan.organisations or plan.roles:
        say("cli-counts-held", **counts)


def in_words(counts: Mapping[str, int]) -> str:
    """Return counts as words and figures, zeros left out; « rien » when nothing was done."""
    said = [_counted(name, count) for name, count in counts.items() if count]
    return " · ".join(said) if said else sentence("cli-nothing")


def _counted(name: str, count: int) -> str:
    spoken = f"cli-count-{name.replace('_', '-')}"
    return f"{sentence(spoken) if words().has(spoken) else name} {count}"


def of_plan(plan: Plan) -> dict[str, int]:
    """Return how much a plan holds of each thing."""
    return {
        "axes": len(plan.axes),
        "objectives": len(plan.objectives),
        "actions": len(plan.actions),
        "bodies": len(plan.bodies),
        "members": len({one.person or one.seat for body in plan.bodies for one in body.members}),
        "phases": len(plan.phases),
        "people": len(plan.people),
        "organisations": len(plan.organisations),
        "roles": len(plan.roles),
    }
