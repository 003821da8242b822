"""Whether somebody has answered already, though nobody has decided yet what it means."""

from domain.model.follow_up import Facts, StatusRequest


def is_unsettled(facts: Facts, request: StatusRequest, action: str) -> bool:
    """Tell whether the owner's word on an action waits on the desk: they are not silent."""
    return bool({(request.id, action), (request.id, request.id)} & facts.unsettled)
