"""Phases as they came to pass, and the gates between them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import fields
from datetime import date
from typing import Any

from sqlalchemy import Select, false, select, true, update
from sqlalchemy.orm import Session

from domain.model.follow_up import Action
from domain.model.gate import Gate
from domain.model.programme import Phase
from storage.bulk import insert_new, update_rows
from storage.repositories.actions import ACTION, action_from
from storage.repositories.rows import Fields, built_once, rows, rows_among
from storage.tables.phases import GateRow
from storage.tables.programmes import PhaseRow
from storage.tables.row import table_of

GATE = table_of(GateRow)
PHASE = table_of(PhaseRow)
COLUMNS = tuple(one.name for one in fields(Gate))
PHASE_FIELDS = tuple(one.name for one in fields(Phase))
DECIDED = ("id", "state", "effect_on", "decided_on", "decided_by", "sentence", "reminded")


class SqlPhases:
    """Implements `domain.ports.phasing.Phases`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of(self, programme: str) -> tuple[Phase, ...]:
        """Return the phases of the plan in force, in its order."""
        return phases_of(self._session, programme)

    def began(self, programme: str, phases: Mapping[str, date]) -> None:
        """Note the first day of phases."""
        self._note(programme, "opened_on", phases)

    def ended(self, programme: str, phases: Mapping[str, date]) -> None:
        """Note the first day after phases."""
        self._note(programme, "closed_on", phases)

    def add(self, gates: Sequence[Gate]) -> int:
        """Keep new rounds and return how many; one already known by its id is left as it is."""
        return insert_new(self._session, GATE, [_row(one, COLUMNS) for one in gates], "id")

    def change(self, gates: Sequence[Gate]) -> None:
        """Store what became of gates: decision, its day, its words, reminders."""
        update_rows(self._session, GATE, [_row(one, DECIDED) for one in gates], ["id"])

    def many(self, ids: Collection[str]) -> dict[str, Gate]:
        """Return gates by id."""
        found = rows_among(self._session, select(GATE), GATE.c.id, ids)
        return {row["id"]: Gate(**row) for row in found}

    def gates(self, programme: str) -> tuple[Gate, ...]:
        """Return every round of every gate, oldest first."""
        return gates_of(self._session, programme)

    def gone(self, programme: str) -> tuple[Action, ...]:
        """Return the actions that were followed and that the plan no longer has."""
        dropped = select(ACTION).where(ACTION.c.programme == programme, ACTION.c.dropped == true())
        return tuple(action_from(row) for row in rows(self._session, dropped))

    def _note(self, programme: str, column: str, phases: Mapping[str, date]) -> None:
        for name, day in phases.items():
            one = update(PHASE).where(PHASE.c.programme == programme, PHASE.c.name == name)
            self._session.execute(one.values({column: day}))


def phases_of(session: Session, programme: str) -> tuple[Phase, ...]:
    """Return the phases of the plan in force, in its order."""
    found = rows(session, _in_plan(programme))
    return tuple(Phase(**{name: row[name] for name in PHASE_FIELDS}) for row in found)


@built_once
def _in_plan(programme: str) -> Select[Any]:
    mine = select(PHASE).where(PHASE.c.programme == programme, PHASE.c.dropped == false())
    return mine.order_by(PHASE.c.position)


def gates_of(session: Session, programme: str) -> tuple[Gate, ...]:
    """Return every round of a programme's gates, oldest first."""
    return tuple(Gate(**row) for row in rows(session, _rounds_in(programme)))


@built_once
def _rounds_in(programme: str) -> Select[Any]:
    mine = select(GATE).where(GATE.c.programme == programme)
    return mine.order_by(GATE.c.opened_on, GATE.c.round)


def last_gates(session: Session, programme: str) -> tuple[Gate, ...]:
    """Return the last round of each phase's gate."""
    return tuple({one.phase: one for one in gates_of(session, programme)}.values())


def _row(gate: Gate, names: Sequence[str]) -> Fields:
    return {name: getattr(gate, name) for name in names}
