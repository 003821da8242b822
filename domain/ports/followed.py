"""Repositories of the programme as it is followed: each method is a few set-based queries."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from domain.model.follow_up import (
    Action,
    Facts,
    Programme,
    ProgrammeState,
    RequestState,
    StatusRequest,
)
from domain.model.programme import Axis, Plan, PlanVersion
from domain.model.report import DeadlineChange, StatusReport


class Programmes(Protocol):
    """Programmes, their plans in force, and the facts that `decide` reads."""

    def all(self) -> tuple[Programme, ...]:
        """Return every programme, by id."""
        ...

    def get(self, programme: str) -> Programme | None:
        """Return one programme."""
        ...

    def plan(self, programme: str) -> Plan | None:
        """Return the plan in force, as it was last applied."""
        ...

    def axes(self, programme: str) -> tuple[Axis, ...]:
        """Return the axes of the plan in force, in its order."""
        ...

    def version(self, programme: str) -> int:
        """Return the number of the plan in force, 0 when there is none."""
        ...

    def versions(self, programme: str) -> tuple[PlanVersion, ...]:
        """Return every plan that was applied, oldest first."""
        ...

    def save(self, plan: Plan, at: datetime, reason: str = "") -> int:
        """Make the plan the one in force, for that reason, and return its version.

        Set-based upserts. A new action starts as not started, with its deadline as first deadline.
        A known one (same ref) takes title, axis, owner, objective, policy and start from the plan;
        its deadline and how it stands are left alone: `Actions.move` moves a deadline. An action no
        longer in the plan is marked dropped, never deleted.
        """
        ...

    def set_state(self, programme: str, state: ProgrammeState, day: date) -> None:
        """Start or pause; the first start sets `started_on`."""
        ...

    def facts(self, programme: str, day: date) -> Facts:
        """Return what `decide` reads of the programme, in a bounded number of queries."""
        ...

    def mailed(self, programme: str, day: date) -> Mapping[str, int]:
        """Count, per person, the mails of their mailbox planned for a day, as facts do."""
        ...


class Actions(Protocol):
    """Actions, what was reported of them, and how their deadlines moved."""

    def of(self, programme: str) -> tuple[Action, ...]:
        """Return the followed actions in the order of the plan, final ones included."""
        ...

    def many(self, ids: Collection[str]) -> dict[str, Action]:
        """Return actions by id."""
        ...

    def report(self, reports: Sequence[StatusReport]) -> None:
        """Keep the reports; those whose effect is APPLIED or ACCEPTED update their action.

        Status, progress, blocker, forecast are taken where given; last words always. `done_on` is
        set when an action becomes done. A new deadline is never taken from a report.
        """
        ...

    def reports(self, programme: str, since: date | None = None) -> tuple[StatusReport, ...]:
        """Return reports in order of arrival, those on or after `since`."""
        ...

    def move(self, changes: Sequence[DeadlineChange]) -> None:
        """Move deadlines, keeping each change with its reason; `slips` counts them."""
        ...

    def moves(self, programme: str) -> tuple[DeadlineChange, ...]:
        """Return every change of deadline, oldest first."""
        ...

    def asked(self, ids: Collection[str], slot: date | None) -> None:
        """Note the occasion on which these actions were last asked about; None forgets it."""
        ...

    def linked(self, programme: str) -> tuple[Action, ...]:
        """Return the followed actions that wait for others, and those that they wait for."""
        ...

    def climbed(self, rungs: Mapping[str, int]) -> None:
        """Note the rank of the rung that each action's present deadline has called for."""
        ...

    def snooze(self, ids: Collection[str], until: date) -> None:
        """Owe no reminder of these actions before a day."""
        ...

    def disown(self, ids: Collection[str], person: str) -> None:
        """Note who says that these actions aren't theirs; an empty person forgets it."""
        ...

    def heard(self, ids: Collection[str]) -> dict[str, date]:
        """Return the latest occasion to which a report that took effect answers, by action."""
        ...


class Requests(Protocol):
    """Status requests."""

    def add(self, requests: Sequence[StatusRequest]) -> None:
        """Keep new requests; one already known by its id is left as it is."""
        ...

    def many(self, ids: Collection[str]) -> dict[str, StatusRequest]:
        """Return requests by id."""
        ...

    def of(
        self, programme: str, since: date | None = None, person: str = ""
    ) -> tuple[StatusRequest, ...]:
        """Return requests by occasion then person; asked on or after `since`, of one person."""
        ...

    def update(self, requests: Sequence[StatusRequest]) -> None:
        """Store what changed: answered, state, reminded, climbs."""
        ...

    def put_off(self, answer_by: Mapping[str, date]) -> None:
        """Await the answers to these requests by another day."""
        ...

    def close(self, ids: Collection[str], state: RequestState) -> None:
        """End requests that are still open."""
        ...
