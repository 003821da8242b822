"""What a programme wants done by itself when something comes to pass: on this event, do that."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class RuleEvent(StrEnum):
    """What may come to pass of an action."""

    LATE = "late"
    BLOCKED = "blocked"
    DONE = "done"
    SLIPPED = "slipped"
    SILENT = "silent"

    @property
    def is_dated(self) -> bool:
        """Tell whether it has a day from which others are counted."""
        return self in (RuleEvent.LATE, RuleEvent.BLOCKED, RuleEvent.DONE)

    @property
    def is_counted(self) -> bool:
        """Tell whether it comes to pass so many times."""
        return self in (RuleEvent.SLIPPED, RuleEvent.SILENT)

    @property
    def is_past(self) -> bool:
        """Tell whether it happened once and for all: before the rule existed, it is no matter."""
        return self in (RuleEvent.DONE, RuleEvent.SLIPPED)


class RuleDeed(StrEnum):
    """What a rule does."""

    NOTIFY = "notify"
    ESCALATE = "escalate"
    EVIDENCE = "evidence"
    POINT = "point"


class RuleStage(StrEnum):
    """An escalation is announced before it happens; all else is done at once."""

    ANNOUNCE = "announce"
    ACT = "act"


@dataclass(frozen=True, slots=True)
class StandingRule:
    """On an event of an action, do a deed.

    `id` is its name in the file; `axis` (with the axes below it) and `phase` (the one that runs)
    bound it, empty for all. `after` counts working days after the day of a dated event, `times`
    is how often a counted one must have come to pass. `to` is who is told: `owner`, `coordinator`,
    `axis` or `chair`; `body` the id of the body whose next review gets a point; `notice` how many
    working days an escalation is announced ahead.
    """

    id: str
    when: RuleEvent
    then: RuleDeed
    axis: str = ""
    phase: str = ""
    after: int = 0
    times: int = 1
    to: str = "coordinator"
    body: str = ""
    notice: int = 2


@dataclass(frozen=True, slots=True)
class Firing:
    """A rule that was applied to an event, once and for ever; `mail` is the id of what told it."""

    key: str
    programme: str
    rule: str
    on: date
    mail: str = ""


@dataclass(frozen=True, slots=True)
class RuleFacts:
    """What rules look at besides actions.

    `fired` gives the keys of firings, each with the local day on which its mail left, None where
    none did; `unsaid` are those of which the mail was owed no more before it left;
    `blocked_since` the day on which each blocked action was first said to be; `proven` the actions
    of which evidence is kept.
    """

    fired: Mapping[str, date | None] = field(default_factory=dict)
    unsaid: frozenset[str] = frozenset()
    blocked_since: Mapping[str, date] = field(default_factory=dict)
    proven: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class ApplyRule:
    """Apply a rule to what came to pass of an action; `firing` is its key, once for ever.

    `since` is the day of the event where it has one, `times` how often it came to pass; `to` are
    the people told, `review` the review that gets a point. An announcement says `on` which day
    `told` (a person's id) is told.
    """

    rule: StandingRule
    action: str
    firing: str
    stage: RuleStage = RuleStage.ACT
    since: date | None = None
    times: int = 0
    to: tuple[str, ...] = ()
    review: str = ""
    on: date | None = None
    told: str = ""
