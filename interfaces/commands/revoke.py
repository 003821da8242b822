"""`suivi revoke`: the links to their page that a person already has open nothing any more."""

from domain.errors import RefusedError
from domain.rules.keys import opaque
from domain.use_cases.answering_by_page import revoke_links
from interfaces.terminal.arguments import Json
from interfaces.terminal.opening import application, moment_in
from interfaces.terminal.printing import emit, say


def revoke(programme: str, person: str, /, *, json: Json = False) -> int:
    """Close them; the next mail bears a link that opens. Refuses `person.unknown`."""
    with application() as opened:
        moment = moment_in(opened, programme)
        known = opaque(programme, "person", person)
        with opened.open_unit(read_only=True) as unit:
            found = unit.people.many([known])
        if not found:
            raise RefusedError("person.unknown", person=person, programme=programme)
        revoke_links(opened.open_unit, programme, known, moment)
    if json:
        emit({"programme": programme, "person": person, "revoked": True})
        return 0
    say("cli-revoke-done", person=found[known].name)
    return 0
