"""The letter by which rules of a programme tell somebody of actions, while there is cause to."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from domain.model.follow_up import Action
from domain.model.mail import PlannedMail
from domain.model.rule_letters import RuleContent, RuleLine
from domain.model.standing_rule import RuleEvent
from domain.model.status import Status
from domain.rules.known import Known, Refusal, day_in


def told(mail: PlannedMail, known: Known, day: date) -> RuleContent | Refusal:
    """Say why rules speak of actions; not of those of which the cause is gone.

    What would be announced for a day that has come is stale: it must be announced anew.
    """
    announced = [day_in(line, "on") for line in mail.facts["lines"]]
    if any(on is not None and on <= day for on in announced):
        return "stale"
    lines = tuple(
        _line(line, action, known)
        for line in mail.facts["lines"]
        if (action := known.actions.get(str(line["action"]))) and _holds(line, action)
    )
    return RuleContent(lines) if lines else "nothing_pending"


def _holds(line: Mapping[str, Any], action: Action) -> bool:
    if action.dropped:
        return False
    if line["event"] == RuleEvent.DONE.value:
        return action.status is Status.DONE
    return not action.status.is_final


def _line(line: Mapping[str, Any], action: Action, known: Known) -> RuleLine:
    return RuleLine(
        ref=action.ref,
        title=action.title,
        owner=known.name(str(line.get("owner", ""))),
        deadline=action.deadline,
        rule=str(line["rule"]),
        event=str(line["event"]),
        deed=str(line["deed"]),
        since=day_in(line, "since"),
        times=int(line.get("times", 0)),
        on=day_in(line, "on"),
        told=known.name(str(line.get("told", ""))),
    )
