"""Counts what a plan holds, and puts the counts of what was done into words."""

from collections.abc import Mapping

from domain.model.programme import Plan
from domain.rules.completeness import completeness
from interfaces.terminal.language import words
from interfaces.terminal.printing import say, sentence


def tell(plan: Plan) -> None:
    """Print how much a plan holds; organisations and roles where it tells them apart."""
    counts = of_plan(plan)
    say("cli-counts", **counts)
    if plan.organisations or plan.roles:
        say("cli-counts-held", **counts)
    tell_announced(announced(plan), plan.axis_label)


def tell_announced(counts: Mapping[str, int], label: str) -> None:
    """Print how many axes are announced and described; nothing where the plan doesn't say."""
    if "declared_axes" in counts:
        say(
            "cli-completeness" if counts["top_axes"] else "cli-completeness-flat",
            label=label,
            top=counts["top_axes"],
            declared=counts["declared_axes"],
            described=counts["described_axes"],
        )


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
        "contracts": len(plan.contracts),
        "indicators": len(plan.indicators),
    }


def announced(plan: Plan) -> dict[str, int]:
    """Return how many axes are announced and described, nothing where the plan doesn't say."""
    found = completeness(plan)
    if found is None:
        return {}
    return {
        "declared_axes": found.declared,
        "described_axes": found.described,
        "top_axes": found.top,
    }
