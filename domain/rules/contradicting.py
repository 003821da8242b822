"""What an action declares against itself, or against what is measured of it."""

from domain.model.follow_up import Action
from domain.model.indicator import Contradiction
from domain.model.status import WHOLE, Status

# The code of an action declared further than its indicator shows.
OBSERVED = "observed"


def contradiction(action: Action) -> str:
    """Return the code of what an action declares against itself, empty when nothing."""
    if action.status.is_final:
        return ""
    codes = {
        "complete_not_done": action.progress >= WHOLE,
        "begun_not_started": action.status is Status.NOT_STARTED and action.progress > 0,
        "forecast_late": action.forecast is not None and action.forecast > action.deadline,
    }
    return next((code for code, holds in codes.items() if holds), "")


def belied_by(found: Contradiction | None) -> dict[str, str]:
    """Return what a figure shows against what an action declares."""
    if found is None:
        return {}
    return {"indicator": found.indicator_title, "share": str(found.share), "why": OBSERVED}
