"""Repository of roles, their mandates and those who stand in."""

from collections.abc import Mapping
from datetime import date
from typing import Protocol

from domain.model.mandates import Role, Substitute


class Mandates(Protocol):
    """Who holds what, since when, and who answers in whose place."""

    def roles(self, programme: str) -> tuple[Role, ...]:
        """Return the roles of the plan in force, in its order, with their mandates."""
        ...

    def replace(self, role: Role) -> None:
        """Write a role's mandates as they are from now on."""
        ...

    def hand(self, holders: Mapping[str, str]) -> None:
        """Hand each role, with what it owns, to a person, or to nobody (empty)."""
        ...

    def vacancy_told(self, role: str, day: date) -> None:
        """Note that a coordinator was told that nobody holds a role."""
        ...

    def substitutes(self, programme: str) -> tuple[Substitute, ...]:
        """Return who stands in for whom, by id: as planned, and as people said."""
        ...

    def stand_in(self, programme: str, substitute: Substitute) -> None:
        """Note that somebody stands in; one already known by its id takes the new dates."""
        ...
