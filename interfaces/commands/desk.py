"""`suivi desk`: what waits for a person, and what they decide of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Annotated

from cyclopts import Parameter

from domain.errors import RefusedError
from domain.model.consultation import Position
from domain.model.desk import Correction, DeskChoice, DeskItem, DeskVerb
from domain.model.moment import Moment
from domain.model.status import Status
from domain.ports.unit_of_work import OpenUnit
from domain.use_cases.deciding import accept, drop, refuse, resend, vouch
from interfaces.terminal import outgoing, waiting
from interfaces.terminal.arguments import Amount, Json, LocalDay, Misused, Text, within
from interfaces.terminal.choices import choice
from interfaces.terminal.opening import application
from interfaces.terminal.printing import emit, say, show
from interfaces.terminal.who import who_types
from notifications.composing.typography import one_line

DEEDS: Mapping[DeskVerb, Callable[[OpenUnit, DeskChoice, Moment], DeskItem]] = {
    DeskVerb.REFUSE: refuse,
    DeskVerb.CORRECT: accept,
    DeskVerb.RESEND: resend,
    DeskVerb.DROP: drop,
}
Stands = Annotated[Status, Parameter(converter=choice)]
Vote = Annotated[Position, Parameter(converter=choice)]
Percent = Annotated[int, Parameter(metavar="number", validator=within(0, 100))]


@Parameter(name="*")
@dataclass(frozen=True, slots=True)
class Holds:
    """What holds instead of what waits."""

    action: Text = ""
    status: Stands | None = None
    progress: Percent | None = None
    deadline: LocalDay | None = None
    position: Vote | None = None
    value: Amount | None = None
    on: LocalDay | None = None


NOTHING = Holds()


def desk_list(*, json: Json = False) -> int:
    """List what waits, oldest first."""
    with application() as opened:
        way_out = outgoing.way_out(opened)
        with opened.open_unit(read_only=True) as unit:
            items = unit.desk.waiting()
            people = unit.people.many({one.person for one in items if one.person})
            actions = unit.actions.many({one.subject for one in items})
    if json:
        emit({"waiting": items, "outgoing": way_out})
    elif not items:
        say("cli-desk-empty")
    else:
        waiting.print_items(items, people, actions)
        waiting.print_how(items)
    if not json:
        outgoing.tell(opened, way_out)
    return 0


def desk_show(number: int, /, *, json: Json = False) -> int:
    """Show one item whole, with the message that it comes from."""
    with application() as opened:
        with opened.open_unit(read_only=True) as unit:
            item = unit.desk.get(number)
            if item is None:
                raise RefusedError("desk.unknown", number=number)
            people = unit.people.many({item.person} - {""})
            actions = unit.actions.many({item.subject})
            mail = unit.inbox.get(item.inbox) if item.inbox else None
        text = opened.reader.read(mail.raw, mail.recipients, None).text if mail else item.sentence
    if json:
        emit({"item": item, "message": text})
        return 0
    waiting.print_items([item], people, actions)
    if text:
        say("cli-desk-message")
        for line in text.splitlines():
            show(f"  {one_line(line)}".rstrip())
    return 0


def desk_accept(number: int, /, *, remember: bool = False, json: Json = False) -> int:
    """Let an item take effect."""
    choice = DeskChoice(number, who_types(), remember=remember)
    return _decide(DeskVerb.ACCEPT, choice, as_json=json)


def desk_correct(number: int, /, *, holds: Holds = NOTHING, json: Json = False) -> int:
    """Let something else hold than what is proposed."""
    said = (holds.status, holds.progress, holds.deadline, holds.position, holds.value, holds.on)
    correction = Correction(holds.action, *said)
    if holds == NOTHING:
        raise Misused("correct")
    choice = DeskChoice(number, who_types(), correction=correction)
    return _decide(DeskVerb.CORRECT, choice, as_json=json)


def desk_refuse(number: int, /, *, reason: Text = "", json: Json = False) -> int:
    """Set an item aside."""
    return _decide(DeskVerb.REFUSE, DeskChoice(number, who_types(), reason), as_json=json)


def desk_resend(number: int, /, *, json: Json = False) -> int:
    """Queue a held or failed mail once more."""
    return _decide(DeskVerb.RESEND, DeskChoice(number, who_types()), as_json=json)


def desk_drop(number: int, /, *, json: Json = False) -> int:
    """Give a held or failed mail up."""
    return _decide(DeskVerb.DROP, DeskChoice(number, who_types()), as_json=json)


def _decide(verb: DeskVerb, choice: DeskChoice, *, as_json: bool) -> int:
    with application() as opened:
        with opened.open_unit(read_only=True) as unit:
            item = unit.desk.get(choice.number)
            programme = unit.programmes.get(item.programme) if item else None
        moment = opened.moment(programme.timezone if programme else "UTC")
        if verb is DeskVerb.ACCEPT:
            vouched = vouch(opened.open_unit, opened.reader, choice.number, opened.moment)
            decided = accept(opened.open_unit, choice, moment, vouched)
            kept = vouched.sender if vouched and choice.remember else ""
        else:
            kept = ""
            decided = DEEDS[verb](opened.open_unit, choice, moment)
    if as_json:
        emit({"number": choice.number, "programme": decided.programme, "decision": verb.value})
        return 0
    say(f"cli-desk-{verb.value}-done", number=choice.number, what=waiting.kind(decided))
    if kept:
        say("cli-desk-remembered", sender=kept)
    return 0
