"""`suivi mandate`: who holds which role, and a mandate that passes to somebody."""

from domain.use_cases.mandating import Passing, pass_mandate
from interfaces.terminal.arguments import FromDay, Json
from interfaces.terminal.opening import application
from interfaces.terminal.person_names import person_named
from interfaces.terminal.printing import day as in_words
from interfaces.terminal.printing import emit, say
from interfaces.terminal.role_names import as_json, print_roles, role_named, roles_of
from interfaces.terminal.who import who_types


def mandate_list(*, programme: str = "", json: Json = False) -> int:
    """List the roles, who holds each, and their mandates."""
    with application() as opened:
        found = roles_of(opened, programme)
    if json:
        emit({"roles": [as_json(one) for one in found]})
    elif found:
        print_roles(found)
    else:
        say("cli-mandate-none")
    return 0


def mandate_pass(role: str, person: str, /, *, since: FromDay = None, json: Json = False) -> int:
    """Give a role to a person, from today or another day on."""
    with application() as opened:
        held = role_named(opened, role)
        programme = held.programme
        moment = opened.moment(programme.timezone)
        taker = person_named(opened, programme.id, person)
        passing = Passing(held.role.id, taker.id, since or moment.day, who_types())
        given = pass_mandate(opened.open_unit, programme.id, passing, moment)
        after = next(one for one in roles_of(opened, programme.id) if one.role.id == given.id)
    if json:
        emit(as_json(after))
        return 0
    passed = given.holder == taker.id
    said = "cli-mandate-passed" if passed else "cli-mandate-will-pass"
    say(said, role=given.title, person=taker.name, before=held.holder, day=in_words(passing.since))
    return 0
