"""A programme as its file describes it: axes, objectives, phases, actions, bodies, people."""

from dataclasses import dataclass, field
from datetime import date, datetime

from domain.model.consultation import PlannedConsultation
from domain.model.contract import ProgrammeContract
from domain.model.gate import PhaseGate
from domain.model.hours import OfficeHours
from domain.model.indicator import Indicator
from domain.model.mandates import Organisation, Role, Substitute
from domain.model.meeting import PlannedReview
from domain.model.people import Body, Person
from domain.model.policy import Cadence, Policy
from domain.model.standing_rule import StandingRule
from domain.model.status import Language


@dataclass(frozen=True, slots=True)
class Axis:
    """A line of work; `parent` is the ref of the axis above it, empty at the top.

    `coordinator` is the id of the person who coordinates it, empty where the programme's does.
    """

    ref: str
    title: str
    parent: str = ""
    coordinator: str = ""
    policy: Policy = field(default_factory=Policy)


@dataclass(frozen=True, slots=True)
class Objective:
    """What an axis is meant to reach."""

    ref: str
    title: str
    axis: str


@dataclass(frozen=True, slots=True)
class Phase:
    """A window of time (local days, inclusive) with a follow-up policy; a date may be unknown.

    With a `gate` it ends when a body says so. `opened_on` is its first day and `closed_on` the
    first day after it, as they came to pass: None in a plan.
    """

    name: str
    title: str
    starts_on: date | None = None
    ends_on: date | None = None
    policy: Policy = field(default_factory=Policy)
    gate: PhaseGate | None = None
    opened_on: date | None = None
    closed_on: date | None = None


@dataclass(frozen=True, slots=True)
class PlannedAction:
    """An action as the plan states it; how it stands is followed elsewhere.

    `ref` is unique in the programme; `owner` is the id of a person or of a role; `deadline` is a
    local date; `decision` is the ref of the decision that created it; `phase` is the name of the
    phase it waits for, empty where dates alone tell; `depends_on` are the refs of the actions that
    it waits for. `handed_from` is the owner whom the file named when the desk handed it over, empty
    where nobody did.
    """

    ref: str
    title: str
    axis: str
    owner: str
    deadline: date
    starts_on: date | None = None
    objective: str = ""
    illustrative: bool = False
    policy: Policy = field(default_factory=Policy)
    decision: str = ""
    phase: str = ""
    depends_on: tuple[str, ...] = ()
    handed_from: str = ""


@dataclass(frozen=True, slots=True)
class AbandonedAction:
    """An action that the plan gave up, and why; what was said of it is kept."""

    ref: str
    title: str
    reason: str


@dataclass(frozen=True, slots=True)
class PlanVersion:
    """A plan as it was applied: its number from 1, the UTC instant, and why."""

    number: int
    applied_at: datetime
    reason: str
    plan: "Plan"


@dataclass(frozen=True, slots=True)
class Citation:
    """A fact in the words of the programme's source; nobody named in it owes or answers."""

    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class Plan:
    """All that a programme file says, whole and valid.

    `id` is the programme's short name; `timezone` an IANA name; `axis_label` is the programme's own
    word (« axe », « pilier »). `demo_from` is the local day on which its demonstration starts.
    `coordinators` are people's ids; the first one receives what is addressed to "the" coordinator.
    `declared_axes` is how many axes the programme announces, None where it doesn't say; `ask_axes`
    how often those that are missing are asked for, None for as often as anything else.
    """

    id: str
    name: str
    language: Language
    timezone: str
    people: tuple[Person, ...]
    coordinators: tuple[str, ...]
    axes: tuple[Axis, ...]
    actions: tuple[PlannedAction, ...]
    objectives: tuple[Objective, ...] = ()
    phases: tuple[Phase, ...] = ()
    bodies: tuple[Body, ...] = ()
    policy: Policy = field(default_factory=Policy)
    axis_label: str = ""
    demo_from: date | None = None
    reviews: tuple[PlannedReview, ...] = ()
    consultations: tuple[PlannedConsultation, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    roles: tuple[Role, ...] = ()
    substitutes: tuple[Substitute, ...] = ()

    def answering(self, owner: str, day: date) -> str:
        """Return who answers on that day for an owner, a person or a role; empty for nobody."""
        role = next((one for one in self.roles if one.id == owner), None)
        return role.holder_on(day) if role else owner

    contracts: tuple[ProgrammeContract, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    citations: tuple[Citation, ...] = ()
    declared_axes: int | None = None
    ask_axes: Cadence | None = None
    abandoned: tuple[AbandonedAction, ...] = ()
    hours: OfficeHours | None = None
    rules: tuple[StandingRule, ...] = ()
