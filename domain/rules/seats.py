"""Whose seat it is that a member's mail speaks for: the member, who followed them, a substitute."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from domain.model.mandates import Role
from domain.model.people import Body, Membership
from domain.rules.standing_in import StandIns


@dataclass(frozen=True, slots=True)
class Seats:
    """The places of a body as they are held on a day, with the roles and substitutes behind them.

    `body` is as it is stored: whom a place was last handed to.
    """

    body: Body
    roles: tuple[Role, ...]
    stand_ins: StandIns
    day: date

    def held(self) -> Body:
        """Return the body with those who sit in it on that day, handed over already or not."""
        return held_on(self.body, self.roles, self.day)

    def voices(self, asked: str) -> Mapping[str, str]:
        """Return who may answer what was asked of a person, each with the seat they speak for.

        The person, whoever followed them in a seat, and on that day the substitute of either.
        """
        seats = dict.fromkeys((asked, *self._heirs(asked)))
        found = {one: one for one in seats}
        for one in seats:
            instead = self.stand_ins.of(one, self.day)
            if instead:
                found.setdefault(instead, one)
        return found

    def has_left(self, person: str) -> bool:
        """Tell whether somebody sat in the body, and sits in it no longer."""
        sits = any(one.person == person for one in self.held().members_on(self.day))
        return not sits and (bool(self._left(person)) or any(_was(self.body.members, person)))

    def mandate_ended(self, person: str) -> bool:
        """Tell whether a seat passed from a person with the role that it goes with."""
        return bool(self._left(person))

    def _left(self, person: str) -> list[Role]:
        """Return the roles with a seat here that a person held once and holds no longer."""
        seats = {one.seat for one in self.body.members if one.seat}
        mine = (one for one in self.roles if one.id in seats)
        return [
            one
            for one in mine
            if one.holder_on(self.day) != person and one.ended_before(person, self.day)
        ]

    def _heirs(self, person: str) -> list[str]:
        return [one.holder_on(self.day) for one in self._left(person) if one.holder_on(self.day)]


def held_on(body: Body, roles: Iterable[Role], day: date) -> Body:
    """Return a body with those who sit in it on a day by the mandates of these roles."""
    by_id = {one.id: one for one in roles}
    return replace(body, members=tuple(_held(one, by_id, day) for one in body.members))


def _held(place: Membership, roles: Mapping[str, Role], day: date) -> Membership:
    role = roles.get(place.seat)
    return replace(place, person=role.holder_on(day)) if role else place


def _was(places: Iterable[Membership], person: str) -> Iterable[bool]:
    return (one.person == person for one in places if not one.seat)
