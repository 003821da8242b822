"""How much of what a programme announces its plan describes."""

from collections.abc import Sequence

from domain.model.indicator import Completeness
from domain.model.programme import Axis, Plan

# Words for the top axes that mean just that; any other (« pilier ») names a level above the axes.
AXIS = frozenset({"", "axe", "axes", "axis"})


def completeness(plan: Plan) -> Completeness | None:
    """Return how complete a plan is, None where it doesn't say how many axes there are."""
    return axes_described(plan.declared_axes, plan.axes, plan.axis_label)


def axes_described(declared: int | None, axes: Sequence[Axis], label: str) -> Completeness | None:
    """Return how many of the axes that are declared stand in a plan.

    Where the top level bears another `label` (« 7 piliers, 37 axes »), axes are what lies below it.
    """
    if declared is None:
        return None
    top = [one for one in axes if not one.parent]
    if not is_above(label):
        return Completeness(declared, len(axes))
    return Completeness(declared, len(axes) - len(top), len(top))


def is_above(label: str) -> bool:
    """Tell whether the top axes bear another name than « axe »: then axes are what lies below."""
    return label.casefold() not in AXIS


def without_any(axes: Sequence[Axis]) -> tuple[Axis, ...]:
    """Return the top axes below which no axis is described."""
    parents = {one.parent for one in axes}
    return tuple(one for one in axes if not one.parent and one.ref not in parents)
