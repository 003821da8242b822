"""Actions at rest: how each stands, what was reported of it, how its deadline moved."""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, UniqueConstraint
from sqlmodel import Field

from domain.model.policy import Policy
from domain.model.report import Effect
from domain.model.status import Status
from storage.columns import Frozen, Said, one_of
from storage.tables.row import Row


class ActionRow(Row, table=True):
    """An action: what the plan says of it, then how it stands; `dropped` once not in the plan."""

    __tablename__ = "action"
    __table_args__: ClassVar[Any] = (
        UniqueConstraint("programme", "ref"),
        ForeignKeyConstraint(["programme", "axis"], ["axis.programme", "axis.ref"]),
        ForeignKeyConstraint(["programme", "objective"], ["objective.programme", "objective.ref"]),
        CheckConstraint("progress BETWEEN 0 AND 100", name="progress"),
        CheckConstraint("slips >= 0", name="slips"),
        CheckConstraint("status = 'done' OR done_on IS NULL", name="done_on"),
        CheckConstraint("owner IS NOT NULL OR role IS NOT NULL", name="owned"),
    )

    id: str = Field(primary_key=True)
    programme: str = Field(foreign_key="programme.id")
    ref: str
    position: int
    title: str
    axis: str
    objective: str | None
    owner: str | None = Field(foreign_key="person.id", index=True)
    role: str | None = Field(foreign_key="role.id", index=True)
    phase: str
    depends_on: tuple[str, ...] = Field(sa_type=Frozen(tuple[str, ...]))
    rung: int
    rung_for: date | None
    starts_on: date | None
    illustrative: bool
    policy: Policy = Field(sa_type=Frozen(Policy))
    dropped: bool
    deadline: date
    first_deadline: date
    slips: int
    status: Status = Field(sa_type=one_of(Status, "status"))
    progress: int
    blocker: str = Field(sa_type=Said)
    forecast: date | None
    done_on: date | None
    last_words: str = Field(sa_type=Said)
    last_words_on: date | None
    last_words_by: str | None = Field(foreign_key="person.id")
    asked_slot: date | None
    snoozed_until: date | None
    disowned_by: str | None = Field(foreign_key="person.id")


class StatusReportRow(Row, table=True):
    """What one message said of one action; `seq` is the order of arrival."""

    __tablename__ = "status_report"
    __table_args__: ClassVar[Any] = (
        CheckConstraint("progress BETWEEN 0 AND 100", name="progress"),
    )

    seq: int | None = Field(default=None, primary_key=True)
    action: str = Field(foreign_key="action.id", index=True)
    request: str | None = Field(foreign_key="status_request.id")
    person: str = Field(foreign_key="person.id")
    inbox: str
    day: date
    at: datetime
    effect: Effect = Field(sa_type=one_of(Effect, "effect"))
    sentence: str = Field(sa_type=Said)
    status: Status | None = Field(sa_type=one_of(Status, "status"))
    progress: int | None
    blocker: str = Field(sa_type=Said)
    forecast: date | None
    new_deadline: date | None
    delegate: str = Field(sa_type=Said)
    why: str


class DeadlineChangeRow(Row, table=True):
    """A deadline that moved; `seq` is the order in which it was decided."""

    __tablename__ = "deadline_change"

    seq: int | None = Field(default=None, primary_key=True)
    action: str = Field(foreign_key="action.id", index=True)
    old: date
    new: date
    day: date
    by_whom: str
    reason: str = Field(sa_type=Said)
