"""`suivi desk`: what waits for a person, and what they decide of it."""

from collections.abc import Callable

from domain.model.desk import DeskItem
from domain.model.moment import Moment
from domain.ports.unit_of_work import OpenUnit
from domain.use_cases import deciding
from domain.use_cases.deciding import Choice
from interfaces.terminal import outgoing, waiting
from interfaces.terminal.arguments import Json, Text
from interfaces.terminal.opening import application
from interfaces.terminal.printing import emit, say
from interfaces.terminal.who import who_types

Decide = Callable[[OpenUnit, Choice, Moment], DeskItem]


def desk_list(*, json: Json = False) -> int:
    """List what waits, oldest first."""
    with application() as opened:
        way_out = outgoing.way_out(opened)
        with opened.open_unit(read_only=True) as unit:
            items = unit.desk.waiting()
            people = unit.people.many({one.person for one in items if one.person})
            actions = unit.actions.many({one.subject for one in items})
    names = {key: one.name for key, one in people.items()}
    if json:
        emit({"waiting": items, "outgoing": way_out})
    elif not items:
        say("cli-desk-empty")
    else:
        waiting.print_items(items, names, actions)
        say("cli-desk-how")
    if not json:
        outgoing.tell(opened, way_out)
    return 0


def desk_accept(number: int, /, *, json: Json = False) -> int:
    """Let an item take effect."""
    return _decide(deciding.accept, Choice(number, who_types()), as_json=json)


def desk_refuse(number: int, /, *, reason: Text = "", json: Json = False) -> int:
    """Set an item aside."""
    return _decide(deciding.refuse, Choice(number, who_types(), reason), as_json=json)


def desk_resend(number: int, /, *, json: Json = False) -> int:
    """Queue a held or failed mail once more."""
    return _decide(deciding.resend, Choice(number, who_types()), as_json=json)


def desk_drop(number: int, /, *, json: Json = False) -> int:
    """Give a held or failed mail up."""
    return _decide(deciding.drop, Choice(number, who_types()), as_json=json)


def _decide(decide: Decide, choice: Choice, *, as_json: bool) -> int:
    with application() as opened:
        with opened.open_unit(read_only=True) as unit:
            item = unit.desk.get(choice.number)
            programme = unit.programmes.get(item.programme) if item else None
        moment = opened.moment(programme.timezone if programme else "UTC")
        decided = decide(opened.open_unit, choice, moment)
    verb = decide.__name__
    if as_json:
        emit({"number": choice.number, "programme": decided.programme, "decision": verb})
        return 0
    say(f"cli-desk-{verb}-done", number=choice.number, what=waiting.kind(decided))
    return 0
