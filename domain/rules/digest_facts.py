"""What a digest is made from: the facts, what waits, the last issue, and how each action fares."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from domain.model.desk import DeskItem
from domain.model.digest import DigestContent
from domain.model.follow_up import Action, Facts, StatusRequest
from domain.model.people import Body
from domain.model.status import Health, Status
from domain.rules.axes import below
from domain.rules.depending import Links, links
from domain.rules.health import Standing, health
from domain.rules.rulebook import Rulebook
from domain.rules.unsettled import is_unsettled


@dataclass(frozen=True, slots=True)
class DigestFacts:
    """What a digest is made from, besides the body and the day.

    `waiting` is what lies on the desk; `previous` the body's last digest; `head` the journal's.
    """

    facts: Facts
    rulebook: Rulebook
    waiting: Sequence[DeskItem]
    previous: DigestContent | None
    head: str
    _asked: dict[str, StatusRequest] = field(init=False, repr=False)
    _links: Mapping[str, Links] = field(init=False, repr=False)
    _spoken: frozenset[str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        asked = {action: one for one in self.facts.requests for action in one.pending}
        object.__setattr__(self, "_asked", asked)
        object.__setattr__(self, "_links", links(self.facts.actions))
        spoken = frozenset(about for _, about in self.facts.unsettled)
        object.__setattr__(self, "_spoken", spoken)

    def link_of(self, action: Action) -> Links:
        """Return what an action waits for, and what waits for it."""
        return self._links.get(action.id, Links())

    def followed(self, body: Body) -> tuple[Action, ...]:
        """Return the actions that a body follows, cancelled ones left out, in plan order."""
        axes = below(self.facts.axes, body.axes)
        return tuple(
            one
            for one in self.facts.actions
            if one.status is not Status.CANCELLED and one.axis in axes
        )

    def request_of(self, action: Action) -> StatusRequest | None:
        """Return the open request that still awaits a word on the action."""
        return self._asked.get(action.id)

    def silences_of(self, action: Action) -> int:
        """Return how many reminders and earlier requests in a row got no word of the action.

        None where a word on it waits on the desk: whoever said it is not silent.
        """
        request = self.request_of(action)
        if action.id in self._spoken or (
            request is not None and is_unsettled(self.facts, request, action.id)
        ):
            return 0
        reminded = request.reminded if request else 0
        return reminded + self.facts.unanswered.get(action.id, 0)

    def health_of(self, action: Action, day: date) -> Health:
        """Return how an action fares, silence included."""
        standing = Standing(
            status=action.status,
            deadline=action.deadline,
            first_deadline=action.first_deadline,
            progress=action.progress,
            silences=self.silences_of(action),
            calendar=self.rulebook.calendar,
        )
        return health(standing, day)
