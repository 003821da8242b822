"""Programmes, their plans in force, and the facts that deciding needs."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, select, update
from sqlalchemy.orm import Session

from domain.errors import RefusedError
from domain.model.follow_up import Facts, Programme, ProgrammeState
from domain.model.programme import Axis, Plan, PlanVersion
from storage.canonical import frozen
from storage.repositories.fact_finding import FactFinder, axes_of
from storage.repositories.mail_facts import mailed
from storage.repositories.plan_saving import PlanSaver
from storage.repositories.rows import built_once, rows
from storage.repositories.turns import take_turn
from storage.tables.programmes import PlanVersionRow, ProgrammeRow
from storage.tables.row import table_of

PROGRAMME = table_of(ProgrammeRow)
VERSION = table_of(PlanVersionRow)
IN_FORCE = (VERSION.c.programme == PROGRAMME.c.id) & (VERSION.c.number == PROGRAMME.c.version)


class SqlProgrammes:
    """Implements `domain.ports.followed.Programmes`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> tuple[Programme, ...]:
        """Return every programme, by id."""
        every = select(PROGRAMME).order_by(PROGRAMME.c.id)
        return tuple(_programme(row) for row in rows(self._session, every))

    def get(self, programme: str) -> Programme | None:
        """Return one programme."""
        take_turn(self._session)
        found = rows(self._session, _named(programme))
        return _programme(found[0]) if found else None

    def plan(self, programme: str) -> Plan | None:
        """Return the plan in force, as it was last applied."""
        take_turn(self._session)
        content = select(VERSION.c.content).join(PROGRAMME, IN_FORCE)
        found = self._session.scalar(content.where(PROGRAMME.c.id == programme))
        return None if found is None else frozen(Plan, found)

    def axes(self, programme: str) -> tuple[Axis, ...]:
        """Return the axes of the plan in force, in its order."""
        return axes_of(self._session, programme)

    def version(self, programme: str) -> int:
        """Return the number of the plan in force, 0 when there is none."""
        number = select(PROGRAMME.c.version).where(PROGRAMME.c.id == programme)
        return self._session.scalar(number) or 0

    def versions(self, programme: str) -> tuple[PlanVersion, ...]:
        """Return every plan that was applied, oldest first."""
        mine = select(VERSION).where(VERSION.c.programme == programme).order_by(VERSION.c.number)
        return tuple(
            PlanVersion(
                row["number"], row["applied_at"], row["reason"], frozen(Plan, row["content"])
            )
            for row in rows(self._session, mine)
        )

    def save(self, plan: Plan, at: datetime, reason: str = "") -> int:
        """Make the plan the one in force and return its version; the same plan keeps its own."""
        return PlanSaver(self._session, plan).save(at, reason)

    def set_state(self, programme: str, state: ProgrammeState, day: date) -> None:
        """Start or pause; the first start sets `started_on`."""
        mine = update(PROGRAMME).where(PROGRAMME.c.id == programme)
        if state is ProgrammeState.STARTED:
            unset = PROGRAMME.c.started_on.is_(None)
            self._session.execute(mine.where(unset).values(started_on=day))
        self._session.execute(mine.values(state=state))

    def facts(self, programme: str, day: date) -> Facts:
        """Return what `decide` reads of the programme; refuses `programme.unknown`."""
        take_turn(self._session)
        known = self.get(programme)
        if known is None:
            raise RefusedError("programme.unknown", programme=programme)
        return FactFinder(self._session, known).facts(day)

    def mailed(self, programme: str, day: date) -> dict[str, int]:
        """Count, per person, the mails of their mailbox planned for a day, as facts do."""
        return mailed(self._session, programme, day)


@built_once
def _named(programme: str) -> Select[Any]:
    return select(PROGRAMME).where(PROGRAMME.c.id == programme)


def _programme(row: Mapping[str, Any]) -> Programme:
    return Programme(
        id=row["id"],
        name=row["name"],
        language=row["language"],
        timezone=row["timezone"],
        state=row["state"],
        started_on=row["started_on"],
        coordinators=row["coordinators"],
        axis_label=row["axis_label"],
        policy=row["policy"],
        contracts=row["contracts"],
        indicators=row["indicators"],
        declared_axes=row["declared_axes"],
        ask_axes=row["ask_axes"],
        hours=row["hours"],
        rules=row["rules"],
    )
