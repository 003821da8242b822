"""How much of what a programme announces its plan describes."""

from dataclasses import dataclass

from domain.model.programme import Plan

# Words for the top axes that mean just that; any other (« pilier ») names a level above the axes.
AXIS = frozenset({"", "axe", "axes", "axis"})


@dataclass(frozen=True, slots=True)
class Completeness:
    """How many axes are `declared`, how many of them the plan describes; `top` of the level above.

    `top` is 0 where the programme has no level above its axes.
    """

    declared: int
    described: int
    top: int = 0


def completeness(plan: Plan) -> Completeness | None:
    """Return how complete the plan is, None where it doesn't say how many axes there are.

    Where the top level bears another name (« 7 piliers, 37 axes »), axes are what lies below it.
    """
    if plan.declared_axes is None:
        return None
    top = [one for one in plan.axes if not one.parent]
    if plan.axis_label.casefold() in AXIS:
        return Completeness(plan.declared_axes, len(plan.axes))
    return Completeness(plan.declared_axes, len(plan.axes) - len(top), len(top))
