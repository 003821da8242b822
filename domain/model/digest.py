"""The digest of one body: numbered, frozen, the difference since that body's last one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from domain.model.consultation import ConsultationLine
from domain.model.contract import ContractLine
from domain.model.indicator import Observed
from domain.model.past_issue import PastIssue
from domain.model.status import Health, Status


@dataclass(frozen=True, slots=True)
class Counts:
    """How many actions a body follows, and how they stand; `planned` should be done by now.

    `delta` is the change in `done` since the body's last digest; `heard` how many have been
    reported on since then, `oldest` the day of the oldest last report.
    """

    total: int
    done: int
    planned: int
    late: int
    at_risk: int
    silent: int
    delta: int = 0
    heard: int = 0
    oldest: date | None = None


@dataclass(frozen=True, slots=True)
class AxisLine:
    """One axis: its counts and worst health."""

    ref: str
    title: str
    counts: Counts
    health: Health


@dataclass(frozen=True, slots=True)
class DigestLine:
    """One action in a digest, with its owner's last words or the number of reminders unanswered."""

    ref: str
    title: str
    owner: str
    deadline: date
    first_deadline: date
    status: Status
    progress: int
    health: Health
    days_late: int = 0
    last_words: str = ""
    last_words_on: date | None = None
    reminders: int = 0
    asked_on: date | None = None
    blocker: str = ""
    done_on: date | None = None
    blocks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AwaitedDecision:
    """A question put to the body or to the coordinator, and who raised it."""

    number: int
    kind: str
    ref: str
    title: str
    by: str
    old_deadline: date | None = None
    new_deadline: date | None = None
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """A numbered point of a review's agenda; `kind` is a PointKind's value, `ref` an action's."""

    number: int
    kind: str
    title: str
    ref: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AxisSaid:
    """What the coordinator of an axis says before a review, by name."""

    axis: str
    title: str
    by: str
    words: str


class NewsKind(StrEnum):
    """What came of an action between two issues."""

    LATE = "late"
    BLOCKED = "blocked"
    MOVED = "moved"
    ADDED = "added"
    GONE = "gone"
    CAUGHT_UP = "caught_up"


@dataclass(frozen=True, slots=True)
class News:
    """One thing that changed since the body's last issue; days only where a deadline moved."""

    kind: NewsKind
    ref: str
    title: str
    old: date | None = None
    new: date | None = None


@dataclass(frozen=True, slots=True)
class Snapshot:
    """How an action stood when an issue was made: what the next one is compared with."""

    ref: str
    title: str
    deadline: date
    status: Status


@dataclass(frozen=True, slots=True)
class DigestContent:
    """One issue of a body's digest; `head` is the journal's chain head when it was frozen.

    `slot` is the occasion that it serves: the day of the review, or of the cadence. The pack of a
    review holds its id, its numbered `agenda` and what axes said; `foreword` is the secretary's.
    `news` is what changed since the body's last issue, `stood` what the next one starts from;
    `past` are the body's last issues, oldest first.
    """

    body: str
    number: int
    on: date
    since: date | None
    slot: date
    review_on: date | None
    counts: Counts
    axes: tuple[AxisLine, ...]
    decisions: tuple[AwaitedDecision, ...] = ()
    late: tuple[DigestLine, ...] = ()
    at_risk: tuple[DigestLine, ...] = ()
    silent: tuple[DigestLine, ...] = ()
    done: tuple[DigestLine, ...] = ()
    soon: tuple[DigestLine, ...] = ()
    head: str = ""
    contracts: tuple[ContractLine, ...] = ()
    review: str = ""
    agenda: tuple[AgendaLine, ...] = ()
    axis_words: tuple[AxisSaid, ...] = ()
    foreword: str = ""
    observed: Observed = field(default_factory=Observed)
    news: tuple[News, ...] = ()
    stood: tuple[Snapshot, ...] = ()
    consultations: tuple[ConsultationLine, ...] = ()
    past: tuple[PastIssue, ...] = ()


class DigestState(StrEnum):
    """How far an issue has come.

    `HELD` waits for the coordinator's go, `ISSUED` went to the members, `DROPPED` was given up or
    overtaken by the next one. `SKIPPED` had nothing to report, and gives its number back.
    """

    HELD = "held"
    ISSUED = "issued"
    DROPPED = "dropped"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class IssuedDigest:
    """The last digest made for a body, on which day, for which occasion."""

    body: str
    number: int
    on: date
    slot: date
    state: DigestState = DigestState.ISSUED

    @property
    def next_number(self) -> int:
        """Return the number of the issue after it."""
        return self.number if self.state is DigestState.SKIPPED else self.number + 1
