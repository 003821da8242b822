"""`suivi person`: who somebody is, what waits for them, and what a coordinator says of them."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Annotated, Literal

from cyclopts import Parameter

from config.bootstrap import Application
from domain.model.moment import Moment
from domain.use_cases.personal import Word, be_away, be_back, forget_address, keep_address
from interfaces.terminal.arguments import Json, Misused, UntilDay
from interfaces.terminal.choices import choice
from interfaces.terminal.opening import application, programme_named
from interfaces.terminal.person_names import Named, person_everywhere
from interfaces.terminal.person_pages import print_people, print_person
from interfaces.terminal.person_standing import PersonStanding, standing_of_people
from interfaces.terminal.printing import day, emit, say, show
from interfaces.terminal.who import who_types
from notifications.smtp.addresses import envelope_for

Deed = Annotated[Literal["add", "drop"], Parameter(converter=choice)]
Back = Annotated[bool, Parameter(name="--back")]


def person_list(*, programme: str = "", json: Json = False) -> int:
    """List everybody, with what each owns and owes."""
    with application() as opened:
        found = _standings(opened, programme)
    if json:
        emit({"people": found})
    elif found:
        print_people(found)
    else:
        say("cli-show-none")
    return 0


def person_show(person: str, /, *, programme: str = "", json: Json = False) -> int:
    """Tell all about somebody, programme by programme."""
    with application() as opened:
        meant = {one.person.id for one in person_everywhere(opened, person, programme)}
        found = [one for one in _standings(opened, programme) if one.id in meant]
    if json:
        emit({"people": found})
        return 0
    for rank, one in enumerate(found):
        if rank:
            show()
        print_person(one)
    return 0


def person_alias(
    deed: Deed,
    person: str,
    address: str,
    /,
    *,
    programme: str = "",
    json: Json = False,
) -> int:
    """Take an address as one from which somebody writes, or no longer."""
    use = keep_address if deed == "add" else forget_address
    # What no server would take is no address.
    envelope_for("", address)
    with application() as opened:
        meant = person_everywhere(opened, person, programme)
        done = _each(opened, meant, lambda word, now: use(opened.open_unit, word, address, now))
    if json:
        emit({"person": meant[0].person.name, "address": address, "changed": done})
    else:
        said = "done" if done else "already"
        say(f"cli-person-alias-{deed}-{said}", person=meant[0].person.name, address=address)
    return 0


def person_absent(
    person: str,
    /,
    *,
    until: UntilDay = None,
    back: Back = False,
    programme: str = "",
    json: Json = False,
) -> int:
    """Ask somebody nothing until a day, or again."""
    if (until is None) is not back:
        raise Misused("absent")

    with application() as opened:
        meant = person_everywhere(opened, person, programme)
        done = _each(opened, meant, lambda word, now: _absent(opened, word, until, now))
    name = meant[0].person.name
    if json:
        emit({"person": name, "until": until, "changed": done})
    elif until is None:
        say("cli-person-back" if done else "cli-person-not-away", person=name)
    else:
        say("cli-person-absent-done", person=name, day=day(until))
    return 0


def _absent(opened: Application, word: Word, until: date | None, moment: Moment) -> bool:
    if until is None:
        return be_back(opened.open_unit, word, moment)
    be_away(opened.open_unit, word, until, moment)
    return True


def _each(
    opened: Application, meant: Sequence[Named], tell: Callable[[Word, Moment], bool]
) -> list[str]:
    """Say something of a person in each programme that knows them; return where it is news."""
    by = who_types()
    return [
        one.programme.id
        for one in meant
        if tell(Word(one.programme.id, one.person.id, by), opened.moment(one.programme.timezone))
    ]


def _standings(opened: Application, programme: str) -> list[PersonStanding]:
    only = programme_named(opened, programme).id if programme else ""
    with opened.open_unit(read_only=True) as unit:
        return [
            standing
            for one in unit.programmes.all()
            if only in ("", one.id)
            for standing in standing_of_people(unit, one, opened.moment(one.timezone))
        ]
