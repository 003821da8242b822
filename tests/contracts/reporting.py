"""What Salma says of her action, and how the action then stands."""

from dataclasses import replace
from typing import Any

from domain.model.follow_up import Action
from domain.model.report import Effect, StatusReport
from domain.model.status import Status
from domain.ports.unit_of_work import OpenUnit
from tests.stories import DAY, NOON, SALMA, action_id


def a_report(**changes: Any) -> StatusReport:
    """Return what Salma says of action 1.1, half done, taking effect."""
    report = StatusReport(
        action=action_id("1.1"),
        request="",
        person=SALMA.id,
        inbox="inbox-1",
        on=DAY,
        at=NOON,
        effect=Effect.APPLIED,
        sentence="À moitié fait.",
        status=Status.IN_PROGRESS,
        progress=50,
    )
    return replace(report, **changes)


def told(open_unit: OpenUnit, *reports: StatusReport) -> Action:
    """Report, one mail after the other, and return how action 1.1 then stands."""
    for one in reports:
        with open_unit() as unit:
            unit.actions.report([one])
    with open_unit(read_only=True) as unit:
        return unit.actions.many([action_id("1.1")])[action_id("1.1")]
