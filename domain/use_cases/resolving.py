"""Recording what a body decides, and amending the plan by it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from domain.errors import RefusedError
from domain.model.event import Event, EventName
from domain.model.meeting import AgendaPoint, Decision, PointKind, PointState, Review, ReviewState
from domain.model.minutes import MinutesState
from domain.model.moment import Moment
from domain.model.programme import Plan, PlannedAction
from domain.ports.unit_of_work import OpenUnit, UnitOfWork
from domain.rules.amending import action_of, axis_for, next_number, with_actions
from domain.rules.keys import opaque

BY_DECISION = "decision"


@dataclass(frozen=True, slots=True)
class Resolution:
    """What is to be recorded as decided: `owner` is a person's id, `point` an agenda number.

    `by` is who records it; `inbox` and `sentence` are where it comes from, when by mail. `body`
    and `review` are ids, `axis` a ref; each may be empty. `adopts` tells that it adopts what its
    point is about.
    """

    text: str
    by: str
    owner: str = ""
    deadline: date | None = None
    point: int = 0
    axis: str = ""
    body: str = ""
    review: str = ""
    inbox: str = ""
    sentence: str = ""
    adopts: bool = False


def decide_in_review(
    open_unit: OpenUnit, programme: str, resolution: Resolution, moment: Moment
) -> Decision:
    """Record one decision of a review, and create its action in the plan in force.

    Refuses `review.unknown`, `review.is_off`, `point.unknown`, `decision.empty`,
    `decision.no_owner` and `decision.no_deadline` where one is given without the other,
    `decision.past`, and `person.unknown`.
    """
    with open_unit() as unit:
        return record_decisions(unit, programme, [resolution], moment)[0]


def record_decisions(
    unit: UnitOfWork, programme: str, resolutions: Sequence[Resolution], moment: Moment
) -> tuple[Decision, ...]:
    """Record decisions in order: numbered, their actions in one amendment of the plan."""
    plan = unit.programmes.plan(programme)
    if plan is None:
        raise RefusedError("programme.unknown", programme=programme, known="")
    reviews = {one.id: one for one in unit.reviews.of(programme)}
    points = {
        (one.review, one.number): one
        for one in unit.meetings.points({one.review for one in resolutions if one.review})
        if one.number
    }
    known = {one.id for one in plan.people}
    last = unit.meetings.last_decision(programme)
    recorder = _Recorder(unit, plan, moment)
    for one in resolutions:
        _require(one, reviews, known, moment)
        point = points.get((one.review, one.point))
        if one.point and point is None:
            raise RefusedError("point.unknown", number=one.point)
        last = next_number(plan, last)
        recorder.note(one, last, point)
    recorder.write()
    return tuple(recorder.decisions)


class _Recorder:
    """Gathers decisions, then writes them together."""

    def __init__(self, unit: UnitOfWork, plan: Plan, moment: Moment) -> None:
        self._unit = unit
        self._plan = plan
        self._moment = moment
        self._bodies = {one.id: one for one in plan.bodies}
        self._actions: list[PlannedAction] = []
        self._points: list[AgendaPoint] = []
        self._adopted: dict[str, str] = {}
        self.decisions: list[Decision] = []

    def note(self, one: Resolution, number: int, point: AgendaPoint | None) -> None:
        decision = Decision(
            programme=self._plan.id,
            number=number,
            text=one.text.strip(),
            on=self._moment.day,
            by=one.by,
            body=one.body,
            review=one.review,
            point=point.id if point else "",
            owner=one.owner,
            deadline=one.deadline,
            inbox=one.inbox,
            sentence=one.sentence,
        )
        about = one.axis or self._axis_about(point)
        body = self._bodies.get(one.body)
        created = action_of(decision, axis_for(self._plan, body.axes if body else (), about))
        if created:
            self._actions.append(created)
            decision = replace(decision, action=opaque(self._plan.id, "action", created.ref))
        if point:
            self._decide_point(point, decision.ref if one.adopts else "")
        self.decisions.append(decision)

    def _decide_point(self, point: AgendaPoint, adopted_by: str) -> None:
        self._points.append(replace(point, state=PointState.DECIDED))
        if adopted_by and point.kind is PointKind.MINUTES:
            self._adopted[point.about] = adopted_by

    def _axis_about(self, point: AgendaPoint | None) -> str:
        if point is None:
            return ""
        axes = {opaque(self._plan.id, "action", one.ref): one.axis for one in self._plan.actions}
        return axes.get(point.about, "")

    def write(self) -> None:
        programme, moment = self._plan.id, self._moment
        events = []
        if self._actions:
            version = self._unit.programmes.save(with_actions(self._plan, self._actions), moment.at)
            data = {"version": version, "actions": len(self._actions), "by": BY_DECISION}
            events.append(
                Event(EventName.PLAN_APPLIED, programme, programme, moment.day, moment.at, data)
            )
        self._unit.meetings.add_decisions(self.decisions)
        self._unit.meetings.change_points(self._points)
        for one in self.decisions:
            told = {"review": one.review, "action": one.action}
            name = EventName.DECISION_RECORDED
            events.append(Event(name, programme, one.ref, moment.day, moment.at, told))
        events.extend(adopt(self._unit, programme, self._adopted, moment))
        self._unit.journal.append(events)


def adopt(
    unit: UnitOfWork, programme: str, decisions: Mapping[str, str], moment: Moment
) -> list[Event]:
    """Note which decision adopted the minutes of which review; return what happened."""
    sent = [
        one
        for one in unit.meetings.minutes(list(decisions)).values()
        if one.state is MinutesState.SENT
    ]
    state, on = MinutesState.ADOPTED, moment.day
    adopted = [
        replace(one, state=state, adopted_on=on, adopted_by=decisions[one.review]) for one in sent
    ]
    unit.meetings.save_minutes(adopted)
    name = EventName.MINUTES_ADOPTED
    return [
        Event(name, programme, one.review, on, moment.at, {"by": one.adopted_by}) for one in adopted
    ]


def _require(one: Resolution, reviews: dict[str, Review], people: set[str], moment: Moment) -> None:
    if not one.text.strip():
        raise RefusedError("decision.empty")
    review = reviews.get(one.review)
    if one.review and review is None:
        raise RefusedError("review.unknown", review=one.review, known="")
    if review is not None and review.state is ReviewState.CANCELLED:
        raise RefusedError("review.is_off", day=review.on.isoformat())
    if one.owner and one.deadline is None:
        raise RefusedError("decision.no_deadline", text=one.text)
    if one.deadline is not None and not one.owner:
        raise RefusedError("decision.no_owner", text=one.text)
    if one.deadline is not None and one.deadline < moment.day:
        raise RefusedError("decision.past", deadline=one.deadline.isoformat())
    if one.owner and one.owner not in people:
        raise RefusedError("person.unknown", person=one.owner, known="")
