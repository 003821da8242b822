"""Whether somebody has answered already, though nobody has decided yet what it means."""

from domain.model.follow_up import Facts, StatusRequest
from domain.model.measuring import FigureRequest


def is_unsettled(facts: Facts, request: StatusRequest | FigureRequest, about: str) -> bool:
    """Tell whether a word on an action, or on a figure, waits on the desk: nobody is silent."""
    return bool({(request.id, about), (request.id, request.id)} & facts.unsettled)
