"""The minutes of a review: what was taken up, who came, what was decided."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.model.meeting import PointKind, PointState


class MinutesState(StrEnum):
    """How far minutes have come: a draft waits for somebody to read it and let it go."""

    DRAFT = "draft"
    SENT = "sent"
    ADOPTED = "adopted"


@dataclass(frozen=True, slots=True)
class MinutesPoint:
    """A point as it was dealt with, and the refs and texts of what was decided of it."""

    number: int
    title: str
    kind: PointKind
    state: PointState
    note: str = ""
    decisions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MinutesDecision:
    """A decision as the minutes state it; `owner` is a name."""

    ref: str
    text: str
    owner: str = ""
    deadline: date | None = None


@dataclass(frozen=True, slots=True)
class MinutesContent:
    """What a meeting was: who came, what was taken up, what was decided; names, not ids.

    `quorum` is how many members it needed (0: none); `foreword` is the secretary's own words.
    """

    body: str
    review: str
    title: str
    on: date
    place: str
    present: tuple[str, ...] = ()
    represented: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    quorum: int = 0
    points: tuple[MinutesPoint, ...] = ()
    decisions: tuple[MinutesDecision, ...] = ()
    next_on: date | None = None
    foreword: str = ""

    @property
    def counted(self) -> int:
        """Return how many members count towards the quorum."""
        return len(self.present) + len(self.represented)


@dataclass(frozen=True, slots=True)
class Minutes:
    """The minutes of a review; `adopted_by` is the ref of the decision that adopted them."""

    review: str
    content: MinutesContent
    on: date
    state: MinutesState = MinutesState.DRAFT
    adopted_on: date | None = None
    adopted_by: str = ""
