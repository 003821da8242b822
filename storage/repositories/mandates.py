"""Roles with their mandates, substitutes, and to whom each role was handed."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Select, false, select, update
from sqlalchemy.orm import Session

from domain.model.mandates import Mandate, Role, Substitute
from storage.bulk import upsert
from storage.repositories.mandate_saving import MANDATE, ROLE, SUBSTITUTE, write_mandates
from storage.repositories.rows import built_once, rows
from storage.tables.actions import ActionRow
from storage.tables.row import table_of

ACTION = table_of(ActionRow)


class SqlMandates:
    """Implements `domain.ports.mandates.Mandates`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def roles(self, programme: str) -> tuple[Role, ...]:
        """Return the roles of the plan in force, in its order, with their mandates."""
        return roles_of(self._session, programme)

    def replace(self, role: Role) -> None:
        """Write a role's mandates as they are from now on."""
        write_mandates(self._session, [role])

    def hand(self, holders: Mapping[str, str]) -> None:
        """Hand each role, with what it owns, to a person, or to nobody (empty)."""
        for role, person in sorted(holders.items()):
            handed = {"holder": person or None, "vacancy_told_on": None}
            self._session.execute(update(ROLE).where(ROLE.c.id == role).values(handed))
            owned = update(ACTION).where(ACTION.c.role == role)
            self._session.execute(owned.values(owner=person or None))

    def vacancy_told(self, role: str, day: date) -> None:
        """Note that a coordinator was told that nobody holds a role."""
        told = update(ROLE).where(ROLE.c.id == role).values(vacancy_told_on=day)
        self._session.execute(told)

    def substitutes(self, programme: str) -> tuple[Substitute, ...]:
        """Return who stands in for whom, by id: as planned, and as people said."""
        return substitutes_of(self._session, programme)

    def stand_in(self, programme: str, substitute: Substitute) -> None:
        """Note that somebody stands in; one already known by its id takes the new dates."""
        names = ("id", "owner", "person", "since", "until")
        row = {name: getattr(substitute, name) for name in names}
        upsert(self._session, SUBSTITUTE, [{**row, "programme": programme, "planned": False}])


def roles_of(session: Session, programme: str) -> tuple[Role, ...]:
    """Return the roles of the plan in force, in its order, with their mandates in order of time."""
    found = rows(session, _in_plan(programme))
    mandates: dict[str, list[Mandate]] = defaultdict(list)
    for row in rows(session, _held_in(programme)) if found else ():
        mandates[row["role"]].append(Mandate(row["person"], row["since"], row["until"]))
    return tuple(replace(_role(row), mandates=tuple(mandates[row["id"]])) for row in found)


def substitutes_of(session: Session, programme: str) -> tuple[Substitute, ...]:
    """Return who stands in for whom in a programme, by id."""
    return tuple(
        Substitute(row["id"], row["owner"], row["person"], row["since"], row["until"])
        for row in rows(session, _standing_in(programme))
    )


@built_once
def _in_plan(programme: str) -> Select[Any]:
    mine = select(ROLE).where(ROLE.c.programme == programme, ROLE.c.dropped == false())
    return mine.order_by(ROLE.c.position)


@built_once
def _held_in(programme: str) -> Select[Any]:
    held = select(MANDATE).join(ROLE, ROLE.c.id == MANDATE.c.role)
    held = held.where(ROLE.c.programme == programme, ROLE.c.dropped == false())
    return held.order_by(MANDATE.c.role, MANDATE.c.position)


@built_once
def _standing_in(programme: str) -> Select[Any]:
    mine = select(SUBSTITUTE).where(SUBSTITUTE.c.programme == programme)
    return mine.order_by(SUBSTITUTE.c.id)


def _role(row: Mapping[str, Any]) -> Role:
    return Role(
        id=row["id"],
        title=row["title"],
        organisation=row["organisation"],
        illustrative=row["illustrative"],
        holder=row["holder"] or "",
        vacancy_told_on=row["vacancy_told_on"],
    )
