"""Programmes at rest: the plan in force, its versions, axes, objectives and phases."""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, Text
from sqlmodel import Field

from domain.model.contract import ProgrammeContract
from domain.model.follow_up import ProgrammeState
from domain.model.gate import PhaseGate
from domain.model.hours import OfficeHours
from domain.model.indicator import Indicator
from domain.model.policy import Cadence, Policy
from domain.model.standing_rule import StandingRule
from domain.model.status import Language
from storage.columns import Frozen, Said, one_of
from storage.tables.row import Row


class ProgrammeRow(Row, table=True):
    """A programme; `version` is the number of the plan in force."""

    __tablename__ = "programme"
    __table_args__: ClassVar[Any] = (
        CheckConstraint("version >= 1", name="version"),
        CheckConstraint("state = 'draft' OR started_on IS NOT NULL", name="started_on"),
    )

    id: str = Field(primary_key=True)
    name: str
    language: Language = Field(sa_type=one_of(Language, "language"))
    timezone: str
    axis_label: str
    coordinators: tuple[str, ...] = Field(sa_type=Frozen(tuple[str, ...]))
    policy: Policy = Field(sa_type=Frozen(Policy))
    contracts: tuple[ProgrammeContract, ...] = Field(sa_type=Frozen(tuple[ProgrammeContract, ...]))
    declared_axes: int | None
    ask_axes: Cadence | None = Field(sa_type=Frozen(Cadence))
    indicators: tuple[Indicator, ...] = Field(sa_type=Frozen(tuple[Indicator, ...]))
    rules: tuple[StandingRule, ...] = Field(sa_type=Frozen(tuple[StandingRule, ...]))
    hours: OfficeHours | None = Field(sa_type=Frozen(OfficeHours))
    state: ProgrammeState = Field(sa_type=one_of(ProgrammeState, "state"))
    started_on: date | None
    version: int


class PlanVersionRow(Row, table=True):
    """A plan as it was applied, whole (canonical JSON and its SHA-256), and why."""

    __tablename__ = "plan_version"

    programme: str = Field(primary_key=True, foreign_key="programme.id")
    number: int = Field(primary_key=True)
    applied_at: datetime
    content: str = Field(sa_type=Text)
    sha256: str
    reason: str = Field(sa_type=Said)


class AxisRow(Row, table=True):
    """An axis in the order of the plan; `dropped` once no longer in it."""

    __tablename__ = "axis"

    programme: str = Field(primary_key=True, foreign_key="programme.id")
    ref: str = Field(primary_key=True)
    position: int
    title: str
    parent: str
    coordinator: str | None = Field(foreign_key="person.id")
    policy: Policy = Field(sa_type=Frozen(Policy))
    dropped: bool


class ObjectiveRow(Row, table=True):
    """An objective in the order of the plan; `dropped` once no longer in it."""

    __tablename__ = "objective"

    programme: str = Field(primary_key=True, foreign_key="programme.id")
    ref: str = Field(primary_key=True)
    position: int
    title: str
    axis: str
    dropped: bool


class PhaseRow(Row, table=True):
    """A phase in the order of the plan; `dropped` once no longer in it."""

    __tablename__ = "phase"
    __table_args__: ClassVar[Any] = (CheckConstraint("starts_on <= ends_on", name="window"),)

    programme: str = Field(primary_key=True, foreign_key="programme.id")
    name: str = Field(primary_key=True)
    position: int
    title: str
    starts_on: date | None
    ends_on: date | None
    policy: Policy = Field(sa_type=Frozen(Policy))
    gate: PhaseGate | None = Field(sa_type=Frozen(PhaseGate))
    opened_on: date | None
    closed_on: date | None
    dropped: bool
