"""What a lot of letters is written from, and the lines that they share."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from domain.model.action_line import ActionLine
from domain.model.consultation import OpenConsultation
from domain.model.desk import DeskItem
from domain.model.digest import DigestContent
from domain.model.follow_up import Action, Programme, StatusRequest
from domain.model.gate import Gate
from domain.model.indicator import Measurement
from domain.model.mandates import Role
from domain.model.measuring import FigureRequest
from domain.model.meeting import AgendaPoint, Review
from domain.model.minutes import Minutes
from domain.model.people import Body, Person
from domain.model.programme import Axis, Phase
from domain.rules.depending import Links
from domain.rules.working_days import Calendar

Refusal = str


@dataclass(frozen=True, slots=True)
class Known:
    """What a lot of letters is written from, gathered in a few queries.

    `reviews` are those to come and `ended_reviews` the others; `body_programme` gives each body's
    programme, `points` the agenda of each review, `axis_actions` what is followed by axis, `axes`
    those of each programme whose mails look below one; `phases` are those of each programme that a
    gate is about, in the order of its plan; `former_bodies` are those that a plan no longer has and
    a mail speaks of; `measurements` those of each programme whose figures
    are asked for.
    """

    programmes: Mapping[str, Programme]
    people: Mapping[str, Person]
    actions: Mapping[str, Action]
    requests: Mapping[str, StatusRequest]
    reviews: Mapping[str, Review]
    bodies: Mapping[str, Body]
    digests: Mapping[str, DigestContent]
    waiting: Mapping[str, tuple[DeskItem, ...]]
    body_programme: Mapping[str, str] = field(default_factory=dict)
    points: Mapping[str, Sequence[AgendaPoint]] = field(default_factory=dict)
    consultations: Mapping[str, OpenConsultation] = field(default_factory=dict)
    ended_reviews: Mapping[str, Review] = field(default_factory=dict)
    axis_actions: Mapping[tuple[str, str], Sequence[Action]] = field(default_factory=dict)
    axes: Mapping[str, tuple[Axis, ...]] = field(default_factory=dict)
    minutes: Mapping[str, Minutes] = field(default_factory=dict)
    suspended: frozenset[str] = field(default_factory=frozenset)
    links: Mapping[str, Links] = field(default_factory=dict)
    former_bodies: Mapping[str, Body] = field(default_factory=dict)
    gates: Mapping[str, Gate] = field(default_factory=dict)
    phases: Mapping[str, tuple[Phase, ...]] = field(default_factory=dict)
    roles: Mapping[str, Role] = field(default_factory=dict)
    figure_requests: Mapping[str, FigureRequest] = field(default_factory=dict)
    measurements: Mapping[str, Sequence[Measurement]] = field(default_factory=dict)
    calendar: Calendar = field(default_factory=Calendar)

    @property
    def ever_bodies(self) -> Mapping[str, Body]:
        """Return the bodies, and those that are no more."""
        return {**self.former_bodies, **self.bodies}

    def name(self, person: str) -> str:
        """Return a person's name, empty when unknown."""
        found = self.people.get(person)
        return found.name if found else ""


def action_line(number: int, action: Action, day: date, link: Links) -> ActionLine:
    """Return an action as its owner sees it."""
    return ActionLine(
        number=number,
        ref=action.ref,
        title=action.title,
        axis=action.axis,
        deadline=action.deadline,
        status=action.status,
        progress=action.progress,
        days_late=0 if action.status.is_final else max(0, (day - action.deadline).days),
        last_words=action.last_words,
        last_words_on=action.last_words_on,
        blocker=action.blocker,
        waits_for=link.waits_for,
        blocks=link.blocks,
    )


def pending_lines(
    request: StatusRequest, known: Known, day: date, reader: str
) -> tuple[ActionLine, ...]:
    """Return what is still awaited, under the numbers of the request, as a reader is shown it."""
    actions = known.actions
    return tuple(
        _credited(
            action_line(number, actions[one], day, known.links.get(one, Links())),
            actions[one],
            known,
            reader,
        )
        for number, one in enumerate(request.actions, 1)
        if one in request.pending
        and one in known.actions
        and known.actions[one].is_awaited_from(request.person)
    )


def _credited(line: ActionLine, action: Action, known: Known, reader: str) -> ActionLine:
    """Return the line with who said its last words, unless the reader did."""
    if action.last_words_by in ("", reader):
        return line
    return replace(line, last_words_by=known.name(action.last_words_by))


def day_in(facts: Mapping[str, Any], name: str) -> date | None:
    """Return the ISO date kept under a name in a mail's facts, None when there is none."""
    value = facts.get(name)
    return date.fromisoformat(value) if value else None
