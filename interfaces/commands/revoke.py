"""`suivi revoke`: the links to their page that a person already has open nothing any more."""

from domain.use_cases.answering_by_page import revoke_links
from interfaces.terminal.arguments import Json
from interfaces.terminal.opening import application, moment_in
from interfaces.terminal.person_names import person_named
from interfaces.terminal.printing import emit, say


def revoke(programme: str, person: str, /, *, json: Json = False) -> int:
    """Close them; the next mail bears a link that opens."""
    with application() as opened:
        moment = moment_in(opened, programme)
        found = person_named(opened, programme, person)
        revoke_links(opened.open_unit, programme, found.id, moment)
    if json:
        emit({"programme": programme, "person": person, "revoked": True})
        return 0
    say("cli-revoke-done", person=found.name)
    return 0
