"""Gates at rest: each round of each, with what its body was shown and what it decided."""

from datetime import date
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlmodel import Field

from domain.model.gate import GateContent, GateState
from storage.columns import Frozen, Said, one_of
from storage.tables.row import Row


class GateRow(Row, table=True):
    """A round of a phase's gate; once decided it has the day on which that takes effect."""

    __tablename__ = "gate"
    __table_args__: ClassVar[Any] = (
        UniqueConstraint("programme", "phase", "round"),
        CheckConstraint("round >= 1", name="round"),
        CheckConstraint("(state = 'open') = (effect_on IS NULL)", name="decided"),
    )

    id: str = Field(primary_key=True)
    programme: str = Field(foreign_key="programme.id")
    phase: str
    round: int
    body: str = Field(foreign_key="body.id")
    opened_on: date
    content: GateContent = Field(sa_type=Frozen(GateContent))
    state: GateState = Field(sa_type=one_of(GateState, "state"))
    effect_on: date | None
    decided_on: date | None
    decided_by: str
    sentence: str = Field(sa_type=Said)
    reminded: int
