"""Making a plan the one in force: rows that follow the plan, and what a plan must not touch."""

from collections.abc import Iterable
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import Table, delete, false, select, update
from sqlalchemy.orm import Session

from domain.model.follow_up import ProgrammeState
from domain.model.programme import Phase, Plan
from domain.model.status import Status
from domain.rules.keys import opaque
from storage.bulk import insert, insert_new, upsert
from storage.canonical import canonical, frozen, sha256
from storage.repositories.mandate_saving import (
    KEPT,
    ORGANISATION,
    ROLE,
    holders_of,
    organisation_rows,
    replace_mandates,
    replace_substitutes,
    role_rows,
)
from storage.tables.actions import ActionRow
from storage.tables.people import BodyRow, MembershipRow, ParticipantRow, PersonRow
from storage.tables.programmes import (
    AxisRow,
    ObjectiveRow,
    PhaseRow,
    PlanVersionRow,
    ProgrammeRow,
)
from storage.tables.row import table_of

PROGRAMME = table_of(ProgrammeRow)
VERSION = table_of(PlanVersionRow)
PERSON = table_of(PersonRow)
PARTICIPANT = table_of(ParticipantRow)
AXIS = table_of(AxisRow)
OBJECTIVE = table_of(ObjectiveRow)
PHASE = table_of(PhaseRow)
BODY = table_of(BodyRow)
MEMBER = table_of(MembershipRow)
ACTION = table_of(ActionRow)
# How an action stands is followed, not planned.
FOLLOWED: dict[str, Any] = {
    "slips": 0,
    "status": Status.NOT_STARTED,
    "progress": 0,
    "blocker": "",
    "forecast": None,
    "done_on": None,
    "last_words": "",
    "last_words_on": None,
    "last_words_by": None,
    "asked_slot": None,
    "rung": 0,
    "rung_for": None,
}

PLANNED = (
    *("ref", "title", "axis", "starts_on", "illustrative"),
    *("policy", "phase", "depends_on"),
)

Rows = list[dict[str, Any]]


class PlanSaver:
    """Writes one plan."""

    def __init__(self, session: Session, plan: Plan) -> None:
        self._session = session
        self._plan = plan

    def save(self, at: datetime, reason: str) -> int:
        """Write it unless it is the one in force; return its version."""
        content = canonical(self._plan)
        number, known = self._in_force()
        if known == content:
            return number
        upsert(self._session, PERSON, self._people())
        upsert(self._session, PROGRAMME, [self._programme(number + 1)], ("state", "started_on"))
        self._follow_the_plan(frozen(Plan, known) if known else None)
        version = {
            "programme": self._plan.id,
            "number": number + 1,
            "applied_at": at,
            "content": content,
            "sha256": sha256(content),
            "reason": reason,
        }
        insert(self._session, VERSION, [version])
        return number + 1

    def _in_force(self) -> tuple[int, str]:
        known = select(PROGRAMME.c.version).where(PROGRAMME.c.id == self._plan.id)
        number = self._session.scalar(known.with_for_update()) or 0
        same = (VERSION.c.programme == self._plan.id, VERSION.c.number == number)
        return number, self._session.scalar(select(VERSION.c.content).where(*same)) or ""

    def _follow_the_plan(self, before: Plan | None) -> None:
        mine = {"programme": self._plan.id}
        takes_part = [{**mine, "person": one.id} for one in self._plan.people]
        insert_new(self._session, PARTICIPANT, takes_part)
        self._replace(ORGANISATION, organisation_rows(self._plan))
        self._replace(ROLE, role_rows(self._plan), KEPT)
        replace_mandates(self._session, self._plan, before)
        replace_substitutes(self._session, self._plan)
        self._replace(AXIS, self._axes())
        self._replace(OBJECTIVE, self._objectives())
        self._replace(PHASE, self._phases(), ("opened_on", "closed_on"))
        self._replace(BODY, self._bodies())
        # A body that is no more keeps its members: they are told that it doesn't meet.
        kept = (BODY.c.programme == self._plan.id, BODY.c.dropped == false())
        bodies = select(BODY.c.id).where(*kept)
        self._session.execute(delete(MEMBER).where(MEMBER.c.body.in_(bodies)))
        insert(self._session, MEMBER, self._members())
        self._replace(ACTION, self._actions(), ("deadline", "first_deadline", *FOLLOWED))

    def _replace(self, table: Table, planned: Rows, keep: Iterable[str] = ()) -> None:
        """Write what is planned; what no longer is stays, dropped, with all that refers to it."""
        gone = update(table).where(table.c.programme == self._plan.id).values(dropped=True)
        self._session.execute(gone)
        mine = {"programme": self._plan.id, "dropped": False}
        placed = [{**row, **mine, "position": place} for place, row in enumerate(planned)]
        upsert(self._session, table, placed, tuple(keep))

    def _programme(self, number: int) -> dict[str, Any]:
        names = (
            *("id", "name", "language", "timezone"),
            *("axis_label", "coordinators", "policy", "contracts", "indicators"),
            *("declared_axes", "ask_axes", "hours", "rules"),
        )
        said = {name: getattr(self._plan, name) for name in names}
        return {**said, "state": ProgrammeState.DRAFT, "started_on": None, "version": number}

    def _people(self) -> Rows:
        names = ("id", "name", "address", "language", "role", "organisation", "aliases")
        return [{name: getattr(one, name) for name in names} for one in self._plan.people]

    def _axes(self) -> Rows:
        names = ("ref", "title", "parent", "policy")
        return [
            {**{name: getattr(one, name) for name in names}, "coordinator": one.coordinator or None}
            for one in self._plan.axes
        ]

    def _objectives(self) -> Rows:
        names = ("ref", "title", "axis")
        return [{name: getattr(one, name) for name in names} for one in self._plan.objectives]

    def _phases(self) -> Rows:
        names = tuple(one.name for one in fields(Phase))
        return [{name: getattr(one, name) for name in names} for one in self._plan.phases]

    def _bodies(self) -> Rows:
        names = ("id", "name", "reviews", "digest", "axes", "kind", "terms")
        return [{name: getattr(one, name) for name in names} for one in self._plan.bodies]

    def _members(self) -> Rows:
        names = ("role", "since", "until")
        return [
            {
                **{name: getattr(one, name) for name in names},
                "person": one.person or None,
                "seat": one.seat or None,
                "body": body.id,
                "position": place,
            }
            for body in self._plan.bodies
            for place, one in enumerate(body.members)
        ]

    def _actions(self) -> Rows:
        holders = holders_of(self._session, self._plan)
        return [
            {
                **{name: getattr(one, name) for name in PLANNED},
                **FOLLOWED,
                # What a role owns is answered for by whom it was handed to.
                "owner": holders.get(one.owner, one.owner),
                "role": one.owner if one.owner in holders else None,
                "id": opaque(self._plan.id, "action", one.ref),
                "objective": one.objective or None,
                "deadline": one.deadline,
                "first_deadline": one.deadline,
            }
            for one in self._plan.actions
        ]
