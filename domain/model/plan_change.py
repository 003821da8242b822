"""One change between two versions of a plan, said of one part of it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.model.consultation import PlannedConsultation
from domain.model.contract import ProgrammeContract
from domain.model.indicator import Indicator
from domain.model.mandates import Organisation, Role, Substitute
from domain.model.meeting import PlannedReview
from domain.model.people import Body, Person
from domain.model.programme import Axis, Objective, Phase, PlannedAction
from domain.model.standing_rule import StandingRule


class Part(StrEnum):
    """What a change is about, in the order in which changes are listed."""

    PROGRAMME = "programme"
    ORGANISATION = "organisation"
    PERSON = "person"
    ROLE = "role"
    SUBSTITUTE = "substitute"
    AXIS = "axis"
    OBJECTIVE = "objective"
    PHASE = "phase"
    ACTION = "action"
    BODY = "body"
    REVIEW = "review"
    CONTRACT = "contract"
    CONSULTATION = "consultation"
    INDICATOR = "indicator"
    RULE = "rule"


class ChangeKind(StrEnum):
    """What happened to it; AMENDED is any other value, which `field` names.

    DEADLINE_AGREED: the file now says the deadline that is in force already.
    """

    ADDED = "added"
    DROPPED = "dropped"
    RETITLED = "retitled"
    DEADLINE_MOVED = "deadline_moved"
    DEADLINE_AGREED = "deadline_agreed"
    OWNER_CHANGED = "owner_changed"
    AXIS_CHANGED = "axis_changed"
    POLICY_CHANGED = "policy_changed"
    AMENDED = "amended"


KIND_OF_FIELD = {
    "title": ChangeKind.RETITLED,
    "deadline": ChangeKind.DEADLINE_MOVED,
    "owner": ChangeKind.OWNER_CHANGED,
    "axis": ChangeKind.AXIS_CHANGED,
    "policy": ChangeKind.POLICY_CHANGED,
}

Item = (
    Organisation
    | Person
    | Role
    | Substitute
    | Axis
    | Objective
    | Phase
    | PlannedAction
    | Body
    | PlannedReview
    | ProgrammeContract
    | PlannedConsultation
    | Indicator
    | StandingRule
)


@dataclass(frozen=True, slots=True)
class PlanChange:
    """A part of the plan that is new, gone, or has one value changed.

    `ref` is what identifies the part: its ref, a phase's name, the opaque id of a person or body,
    the programme's id; `title` what people call it. `old` and `new` are the values of `field`, or
    the whole part where it was dropped or added (`field` is then empty). `reason` is why the file
    gave an action up.
    """

    part: Part
    kind: ChangeKind
    ref: str
    title: str
    field: str = ""
    old: object = None
    new: object = None
    reason: str = ""

    @property
    def days(self) -> int:
        """Return by how many calendar days a deadline moved, negative if earlier; else 0."""
        if isinstance(self.old, date) and isinstance(self.new, date):
            return (self.new - self.old).days
        return 0
