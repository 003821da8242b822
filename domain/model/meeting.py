"""What a body does together: its reviews, their agenda and decisions, who came."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from domain.model.hours import MeetingHours


class ReviewKind(StrEnum):
    """Where a review comes from: a body's series, a date of the file, the gate of a phase."""

    SERIES = "series"
    DATED = "dated"
    GATE = "gate"


class ReviewState(StrEnum):
    """How far a review has come."""

    SCHEDULED = "scheduled"
    ANNOUNCED = "announced"
    PREPARED = "prepared"
    HELD = "held"
    CANCELLED = "cancelled"

    @property
    def is_over(self) -> bool:
        """Tell whether nothing more comes of its day."""
        return self in (ReviewState.HELD, ReviewState.CANCELLED)


@dataclass(frozen=True, slots=True)
class Review:
    """A meeting of a body on a local day.

    `ref` is the name that the programme file gives a dated one; `about` the phase that a gate ends.
    `sequence` counts the times it was moved or cancelled; without `hours` the day alone is known.
    """

    id: str
    body: str
    on: date
    state: ReviewState = ReviewState.SCHEDULED
    provisional: bool = False
    kind: ReviewKind = ReviewKind.SERIES
    ref: str = ""
    title: str = ""
    place: str = ""
    about: str = ""
    sequence: int = 0
    hours: MeetingHours | None = None

    def is_moved_from(self, before: "Review") -> bool:
        """Tell whether people who knew the review as it was must be told."""
        return (self.on, self.hours, self.place) != (before.on, before.hours, before.place)


@dataclass(frozen=True, slots=True)
class PlannedReview:
    """A review that the programme file dates: `body` is a body's id, `agenda` its first points."""

    ref: str
    body: str
    on: date
    title: str = ""
    place: str = ""
    agenda: tuple[str, ...] = ()
    illustrative: bool = False
    hours: MeetingHours | None = None


class PointKind(StrEnum):
    """What a point of an agenda is about, in the order in which a meeting takes them."""

    MINUTES = "minutes"
    CARRIED = "carried"
    GATE = "gate"
    DECISION = "decision"
    PLANNED = "planned"
    RAISED = "raised"
    CONSULTATION = "consultation"
    CONTRADICTED = "contradicted"
    BLOCKED = "blocked"
    LATE = "late"
    SILENT = "silent"


class PointState(StrEnum):
    """What became of a point: carried means that the next review of the body takes it up."""

    OPEN = "open"
    DECIDED = "decided"
    CARRIED = "carried"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class AgendaPoint:
    """One point of a review's agenda, under the number that replies use (0 until numbered).

    `about` is the id of what it concerns: an action, a desk item, a phase, a consultation, an
    earlier review; `title` is a person's words or that thing's own title; `facts` what its
    sentence needs; `note` what was said of it, as the secretary keeps it.
    """

    id: str
    review: str
    kind: PointKind
    title: str
    number: int = 0
    about: str = ""
    state: PointState = PointState.OPEN
    by: str = ""
    note: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Decision:
    """What a body decided, and the action that came of it.

    `number` counts from 1 in the programme. `owner` is a person's id and `deadline` a local date:
    both, and `action` is the id of what was created in the plan; neither, and it stands by itself.
    `by` is who recorded it: a person's id, or an account of the machine. A decision that came by
    mail keeps its sentence and the message it stands in.
    """

    programme: str
    number: int
    text: str
    on: date
    by: str
    body: str = ""
    review: str = ""
    point: str = ""
    owner: str = ""
    deadline: date | None = None
    action: str = ""
    inbox: str = ""
    sentence: str = ""

    @property
    def ref(self) -> str:
        """Return what people call it, and the action that it created: `D-3`."""
        return decision_ref(self.number)


def decision_ref(number: int) -> str:
    """Return the ref of a decision by its number."""
    return f"D-{number}"


class Presence(StrEnum):
    """Whether a member comes, or came, to a review; tentative is announced, never noted there."""

    PRESENT = "present"
    ABSENT = "absent"
    REPRESENTED = "represented"
    TENTATIVE = "tentative"

    @property
    def counts(self) -> bool:
        """Tell whether it counts towards the quorum."""
        return self in (Presence.PRESENT, Presence.REPRESENTED)


@dataclass(frozen=True, slots=True)
class Attendance:
    """What is known of a member's presence at a review, the last word prevailing.

    `noted` tells that it was established at the meeting and not only announced. `proxy` names who
    represents the member; `by` is who said so, with the sentence and message it comes from.
    `sequence` is the review's own when it was said: of another day, it announces nothing.
    """

    review: str
    person: str
    presence: Presence
    on: date
    by: str
    noted: bool = False
    proxy: str = ""
    inbox: str = ""
    sentence: str = ""
    sequence: int = 0


@dataclass(frozen=True, slots=True)
class AxisWord:
    """What the coordinator of an axis is asked before a review; `words` is empty until they say."""

    review: str
    axis: str
    person: str
    asked_on: date
    words: str = ""
    said_on: date | None = None
    inbox: str = ""
