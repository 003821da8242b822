"""The programme as it is followed: how actions stand, what was asked, what is owed."""

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from domain.model.climb import Climb
from domain.model.consultation import OpenConsultation
from domain.model.contract import ProgrammeContract
from domain.model.digest import IssuedDigest
from domain.model.gate import Gate
from domain.model.hours import OfficeHours
from domain.model.indicator import Indicator, Measurement
from domain.model.mandates import Role, Substitute
from domain.model.measuring import FigureRequest
from domain.model.meeting import Review
from domain.model.people import Body, Person
from domain.model.policy import Cadence, Policy
from domain.model.programme import Axis, Phase
from domain.model.standing_rule import RuleFacts, StandingRule
from domain.model.status import Language, Status


class ProgrammeState(StrEnum):
    """Whether mail may leave for a programme."""

    DRAFT = "draft"
    STARTED = "started"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class Programme:
    """A programme under follow-up; `started_on` is the local day of `suivi start`."""

    id: str
    name: str
    language: Language
    timezone: str
    state: ProgrammeState
    started_on: date | None
    coordinators: tuple[str, ...]
    axis_label: str = ""
    policy: Policy = field(default_factory=Policy)
    hours: OfficeHours | None = None
    contracts: tuple[ProgrammeContract, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    declared_axes: int | None = None
    ask_axes: Cadence | None = None
    rules: tuple[StandingRule, ...] = ()


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do, with one answerable owner, a deadline and a declared status.

    `owner` is the person who answers, nobody (empty) while nobody holds the `role` that owns it.
    `first_deadline` never changes; `slips` counts accepted changes of deadline. `last_words` are
    what was last said of it, on which local day, by whom. `asked_slot` is the last occasion on
    which the owner was asked of it. `dropped` tells that the plan in force no longer has it. No
    reminder of it is owed before `snoozed_until`, a local day; `disowned_by` is the person who said
    that it isn't theirs: it holds until another owner is named or the coordinator says otherwise.
    """

    id: str
    ref: str
    title: str
    axis: str
    owner: str
    deadline: date
    first_deadline: date
    starts_on: date | None = None
    objective: str = ""
    illustrative: bool = False
    status: Status = Status.NOT_STARTED
    progress: int = 0
    blocker: str = ""
    forecast: date | None = None
    slips: int = 0
    done_on: date | None = None
    last_words: str = ""
    last_words_on: date | None = None
    asked_slot: date | None = None
    dropped: bool = False
    snoozed_until: date | None = None
    disowned_by: str = ""
    role: str = ""
    last_words_by: str = ""
    phase: str = ""
    depends_on: tuple[str, ...] = ()
    rung: int = 0
    rung_for: date | None = None
    policy: Policy = field(default_factory=Policy)

    def is_awaited_from(self, person: str) -> bool:
        """Tell whether that person, or (empty) whoever is to come, still owes word of it."""
        over = self.dropped or self.status.is_final or (person and self.disowned_by == person)
        return self.owner == person and not over

    def is_snoozed_on(self, day: date) -> bool:
        """Tell whether its owner asked not to be reminded of it yet."""
        return self.snoozed_until is not None and day < self.snoozed_until


class RequestState(StrEnum):
    """How a status request stands; every end is named, none is silent."""

    OPEN = "open"
    ANSWERED = "answered"
    SUPERSEDED = "superseded"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class StatusRequest:
    """One person, one occasion, N actions: one mail.

    `occasion` is the cadence slot (a local date); `actions` and `answered` hold action ids in the
    order in which the mail numbers them. `reminded` counts the reminders planned, `reminded_on` is
    the day of the last follow-up; `climbs` tells how far the ladder of each action was climbed.

    What became of its mails is known where facts are read for `decide`: `sent_on` is the local day
    on which it left; `left` the days for which each mail that may announce was planned and on which
    it left; `queued` tells that some mail is on its way, `told` for whom it was ever written.
    """

    id: str
    programme: str
    person: str
    occasion: date
    asked_on: date
    answer_by: date
    actions: tuple[str, ...]
    answered: tuple[str, ...] = ()
    state: RequestState = RequestState.OPEN
    reminded: int = 0
    reminded_on: date | None = None
    climbs: tuple[Climb, ...] = ()
    sent_on: date | None = None
    left: frozenset[tuple[date, date]] = frozenset()
    queued: bool = False
    told: frozenset[str] = frozenset()

    @property
    def pending(self) -> tuple[str, ...]:
        """Return the actions of which nothing was said yet, in mail order."""
        return tuple(one for one in self.actions if one not in self.answered)

    def with_answers(self, actions: Collection[str]) -> "StatusRequest":
        """Return the request with these actions answered too; an open one may thereby end."""
        answered = tuple(one for one in self.actions if one in self.answered or one in actions)
        complete = self.state is RequestState.OPEN and len(answered) == len(self.actions)
        state = RequestState.ANSWERED if complete else self.state
        return replace(self, answered=answered, state=state)


@dataclass(frozen=True, slots=True)
class Facts:
    """All that `decide` may know of one programme, read in one transaction.

    `actions` are those still followed; `requests` the open ones; `reviews` those not yet held;
    `mailed` counts, per person id, the mails of their mailbox planned for the day decided;
    `absences` holds the last day of each person's latest absence; `suspended` the people whose
    address takes no mail; `placed` the slots of each body's series that have a review;
    `unsubscribed` the (body, person) pairs of members who want no digest. `occasions` are the
    (person, occasion) pairs asked lately; `unsettled` the (request, subject) pairs of replies on
    the desk, the subject being an action or the request itself; `unanswered` how many requests in a
    row an action met with silence; `released` the actions whose owner was told that what they
    waited for is done; `gates` the last round of each phase's; `axes_asked` the (review, axis)
    pairs asked for a word; `unwritten` reviews without minutes. `measurements` come as said.
    """

    programme: Programme
    people: dict[str, Person]
    axes: tuple[Axis, ...]
    phases: tuple[Phase, ...]
    actions: tuple[Action, ...]
    bodies: tuple[Body, ...]
    requests: tuple[StatusRequest, ...] = ()
    reviews: tuple[Review, ...] = ()
    digests: tuple[IssuedDigest, ...] = ()
    mailed: dict[str, int] = field(default_factory=dict)
    absences: dict[str, date] = field(default_factory=dict)
    suspended: frozenset[str] = frozenset()
    unsubscribed: frozenset[tuple[str, str]] = frozenset()
    placed: dict[str, frozenset[date]] = field(default_factory=dict)
    occasions: frozenset[tuple[str, date]] = frozenset()
    unsettled: frozenset[tuple[str, str]] = frozenset()
    unanswered: dict[str, int] = field(default_factory=dict)
    released: frozenset[str] = frozenset()
    roles: tuple[Role, ...] = ()
    substitutes: tuple[Substitute, ...] = ()
    gates: tuple[Gate, ...] = ()
    consultations: tuple[OpenConsultation, ...] = ()
    axes_asked: frozenset[tuple[str, str]] = frozenset()
    unwritten: tuple[Review, ...] = ()
    measurements: tuple[Measurement, ...] = ()
    figure_requests: tuple[FigureRequest, ...] = ()
    ruled: RuleFacts = field(default_factory=RuleFacts)
