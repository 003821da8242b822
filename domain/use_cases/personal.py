"""What a coordinator says of a person: away, back, an address from which they write too."""

from dataclasses import dataclass
from datetime import date

from domain.errors import RefusedError
from domain.model.event import Event, EventName
from domain.model.moment import Moment
from domain.ports.unit_of_work import OpenUnit, UnitOfWork
from domain.rules.speaking import addresses


@dataclass(frozen=True, slots=True)
class Word:
    """Who says something of which person of which programme, by ids; `by` is who says so."""

    programme: str
    person: str
    by: str


def be_away(open_unit: OpenUnit, word: Word, until: date, moment: Moment) -> None:
    """Ask and remind a person of nothing up to and including a local day, or until they write.

    The last word on an absence counts, be it longer or shorter. Refuses `absence.past_day`.
    """
    if until < moment.day:
        raise RefusedError("absence.past_day", day=until)
    with open_unit() as unit:
        unit.people.absent(word.person, until)
        _note(unit, word, (EventName.OWNER_ABSENT, {"until": until.isoformat()}), moment)


def be_back(open_unit: OpenUnit, word: Word, moment: Moment) -> bool:
    """End a person's absence; False when they were not away."""
    with open_unit() as unit:
        until = unit.people.absences([word.person]).get(word.person)
        if until is None or until < moment.day:
            return False
        unit.people.back(word.person)
        _note(unit, word, (EventName.OWNER_BACK, {}), moment)
        return True


def keep_address(open_unit: OpenUnit, word: Word, address: str, moment: Moment) -> bool:
    """Take what comes from an address as a person's own words, whatever later plans say.

    False when it is theirs already. Refuses `alias.taken` where somebody else of the programme
    writes from it.
    """
    with open_unit() as unit:
        plan = unit.programmes.plan(word.programme)
        known = unit.people.many({one.id for one in plan.people} if plan else ())
        for one in known.values():
            if address.lower() in addresses(one):
                if one.id == word.person:
                    return False
                raise RefusedError("alias.taken", address=address, person=one.name)
        unit.people.remember(word.person, address, word.by, moment.at)
        _note(unit, word, (EventName.ADDRESS_KEPT, {}), moment)
        return True


def forget_address(open_unit: OpenUnit, word: Word, address: str, moment: Moment) -> bool:
    """Take what comes from an address as that of a stranger again; False when it already was.

    Refuses `alias.in_file` for one that the plan gives.
    """
    with open_unit() as unit:
        if unit.people.forget(word.person, address):
            _note(unit, word, (EventName.ADDRESS_FORGOTTEN, {}), moment)
            return True
        known = unit.people.many([word.person])[word.person]
        if address.lower() in addresses(known):
            raise RefusedError("alias.in_file", address=address, person=known.name)
        return False


def _note(
    unit: UnitOfWork, word: Word, said: tuple[EventName, dict[str, object]], moment: Moment
) -> None:
    name, data = said
    told = {**data, "by": word.by}
    unit.journal.append([Event(name, word.programme, word.person, moment.day, moment.at, told)])
