"""What follow-up owes on a day: the closed list of things `decide` may find due."""

from dataclasses import dataclass, field
from datetime import date

from domain.model.climb import Announcement, Carried
from domain.model.measuring import AskFigures, CloseFigures, RemindFigures
from domain.model.passing import AskInstead, ReportVacancy
from domain.model.standing_rule import ApplyRule
from domain.model.turning import BeginPhase, EndPhase, OpenGate, Release, RemindGate


@dataclass(frozen=True, slots=True)
class AskStatus:
    """Ask one owner where their actions stand, in one mail.

    `occasion` is a local date, one of the person's own for ever. `actions` are those due, then what
    is still pending of the open requests that this one takes over (`supersedes`). `slots` gives
    each due action the slot of its own cadence that is served. `to` is who is written to, the
    owner or their substitute; `taken_over` gives the roles, each with who held it before, of which
    something pending passed to the owner. `rungs` gives the rank of the
    rung that an action's own deadline calls for.

    `carried` is what goes on of the silences of its actions.
    """

    person: str
    occasion: date
    answer_by: date
    actions: tuple[str, ...]
    supersedes: tuple[str, ...] = ()
    slots: tuple[tuple[str, date], ...] = ()
    to: str = ""
    taken_over: tuple[tuple[str, str], ...] = ()
    rungs: tuple[tuple[str, int], ...] = ()
    carried: Carried = field(default_factory=Carried)


@dataclass(frozen=True, slots=True)
class Remind:
    """Remind a silent owner of the actions that call for it, each of a rung of its own ladder.

    `ranks` are pairs of an action and its rung's rank; `announces` the escalations it warns of.
    """

    request: str
    person: str
    ranks: tuple[tuple[str, int], ...]
    announces: tuple[Announcement, ...] = ()

    @property
    def rank(self) -> int:
        """Return the highest rank, by which the reminder is known."""
        return max(rank for _, rank in self.ranks)


@dataclass(frozen=True, slots=True)
class Escalate:
    """Tell somebody above, and the owner, that announced escalations have happened.

    `levels` are pairs of an action and the level to which its silence escalates.
    """

    request: str
    person: str
    to: str
    levels: tuple[tuple[str, int], ...]
    announces: tuple[Announcement, ...] = ()

    @property
    def level(self) -> int:
        """Return the highest level."""
        return max(level for _, level in self.levels)


@dataclass(frozen=True, slots=True)
class ScheduleReview:
    """Put the next review of a body in the calendar; `provisional` near an estimated holiday."""

    body: str
    on: date
    provisional: bool


@dataclass(frozen=True, slots=True)
class AnnounceReview:
    """Invite the members of a body to a review."""

    review: str
    body: str
    on: date


@dataclass(frozen=True, slots=True)
class CloseReview:
    """Note that the day of a review has passed."""

    review: str


@dataclass(frozen=True, slots=True)
class IssueDigest:
    """Number and freeze the next digest of a body; with `review`, it prepares that review.

    `slot` is the occasion served: the day of the review, or of the cadence.
    """

    body: str
    number: int
    slot: date
    review: str = ""
    review_on: date | None = None


@dataclass(frozen=True, slots=True)
class AskMember:
    """Put the question of a consultation to one member; `told` is who is written to for them."""

    consultation: str
    person: str
    told: str


@dataclass(frozen=True, slots=True)
class RemindMember:
    """Remind a member who has not answered a consultation; `told` is who is written to."""

    consultation: str
    person: str
    rank: int
    told: str


@dataclass(frozen=True, slots=True)
class CloseConsultation:
    """Close a consultation whose last day is over and whose rule is met."""

    consultation: str


@dataclass(frozen=True, slots=True)
class AskAxis:
    """Ask the coordinator of an axis for their word before a review."""

    review: str
    axis: str
    person: str


@dataclass(frozen=True, slots=True)
class IssueMinutes:
    """Write up a review that was held."""

    review: str


@dataclass(frozen=True, slots=True)
class CloseRequest:
    """End a request of which nothing is pending any more (actions closed, dropped, handed over)."""

    request: str


Owed = (
    AskStatus
    | AskInstead
    | ReportVacancy
    | Remind
    | Escalate
    | ScheduleReview
    | AnnounceReview
    | CloseReview
    | IssueDigest
    | CloseRequest
    | AskFigures
    | RemindFigures
    | CloseFigures
    | Release
    | BeginPhase
    | EndPhase
    | OpenGate
    | RemindGate
    | AskMember
    | RemindMember
    | CloseConsultation
    | AskAxis
    | IssueMinutes
    | ApplyRule
)
