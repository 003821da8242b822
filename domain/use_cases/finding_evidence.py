"""Which files a person means: those of an action, or one by the beginning of its hash."""

from domain.errors import RefusedError
from domain.model.evidence import Evidence
from domain.ports.unit_of_work import UnitOfWork

SHORTEST_HASH = 8


def evidence_named(unit: UnitOfWork, what: str, programme: str = "") -> tuple[Evidence, ...]:
    """Return the files of a programme, of the action of this number, or whose hash begins so.

    Refuses `evidence.unknown`, and `evidence.several` where several programmes have such an action
    and none is named.
    """
    asked = [one.id for one in unit.programmes.all() if programme in ("", one.id)]
    if what in asked:
        return unit.evidence.of_programme(what)
    found = {name: one.id for name in asked for one in unit.actions.of(name) if one.ref == what}
    if len(found) > 1:
        raise RefusedError("evidence.several", what=what, programmes=", ".join(found))
    for action in found.values():
        return unit.evidence.of_action(action)
    beginning = what.lower()
    named = unit.evidence.named(beginning) if len(beginning) >= SHORTEST_HASH else ()
    if not named:
        raise RefusedError("evidence.unknown", what=what)
    return named
