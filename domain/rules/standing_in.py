"""Who is written to in an owner's place, and whether they may be today."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from domain.model.follow_up import Facts
from domain.model.mandates import Role, Substitute
from domain.rules.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class StandIns:
    """Who stands in for whom: `absences` gives the last day of each person's latest absence."""

    substitutes: tuple[Substitute, ...]
    roles: tuple[Role, ...]
    absences: dict[str, date] = field(default_factory=dict)

    def of(self, owner: str, day: date) -> str:
        """Return who answers for a person on that day, empty for nobody but themselves.

        What dates say goes before a substitute who is only there for absences.
        """
        named = tuple(self._named_for(owner))
        away = self.absences.get(owner, date.min) >= day
        dated = [one.person for one in named if one.stands_on(day)]
        standing = [one.person for one in named if one.is_standing and away]
        return next(iter((*dated, *standing)), "")

    def for_whom(self, person: str, day: date) -> frozenset[str]:
        """Return the people for whom somebody answers on that day, themselves left out."""
        owners = {self._holder(one.owner) for one in self.substitutes if one.person == person}
        return frozenset(one for one in owners if one and self.of(one, day) == person)

    def stood_in(self, person: str, owner: str) -> bool:
        """Tell whether somebody is, was or will be a substitute of a person."""
        return any(one.person == person for one in self._named_for(owner))

    def _named_for(self, owner: str) -> Iterable[Substitute]:
        return (one for one in self.substitutes if self._holder(one.owner) == owner)

    def _holder(self, owner: str) -> str:
        """Return the person whom a substitute is named for: who holds the role, if it is one."""
        return next((one.holder for one in self.roles if one.id == owner), owner)


def stand_ins(facts: Facts) -> StandIns:
    """Return who stands in for whom in a programme."""
    return StandIns(facts.substitutes, facts.roles, facts.absences)


def addressee(facts: Facts, owner: str, day: date) -> str:
    """Return who is written to about what an owner owes: their substitute, if they can be."""
    instead = stand_ins(facts).of(owner, day)
    return instead if instead and is_there(facts, instead, day) else owner


def may_be_written_to(facts: Facts, rulebook: Rulebook, owner: str, day: date) -> bool:
    """Tell whether an owner, or who stands in for them, can be asked on that day."""
    person = addressee(facts, owner, day)
    return is_there(facts, person, day) and facts.mailed.get(person, 0) < rulebook.mails_a_day


def is_there(facts: Facts, person: str, day: date) -> bool:
    """Tell whether a person can be asked something: known, reachable and not away."""
    back = facts.absences.get(person)
    known = person in facts.people and person not in facts.suspended
    return known and (back is None or back < day)
