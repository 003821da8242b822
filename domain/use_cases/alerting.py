"""Telling coordinators, once, of what only they can put right."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from domain.model.event import Event, EventName
from domain.model.mail import MailKind, PlannedMail
from domain.model.moment import Moment
from domain.ports.unit_of_work import OpenUnit
from domain.rules import keys
from domain.use_cases.starting import known_programme

EVENTS = {"plan_refused": EventName.PLAN_REFUSED, "channel_paused": EventName.CHANNEL_PAUSED}


@dataclass(frozen=True, slots=True)
class Alert:
    """What is wrong: a code, the subject for which it is told once, JSON facts for its words."""

    code: str
    subject: str
    facts: Mapping[str, Any] = field(default_factory=dict)


def alert(open_unit: OpenUnit, programme: str, wrong: Alert, moment: Moment) -> int:
    """Queue the alert to every coordinator of the programme; return how many had not been told.

    Refuses `programme.unknown`.
    """
    with open_unit() as unit:
        found = known_programme(unit, programme)
        told = unit.outbox.plan(
            [
                PlannedMail(
                    key=keys.alert(wrong.code, f"{programme}:{wrong.subject}", one),
                    kind=MailKind.ALERT,
                    programme=programme,
                    recipient=one,
                    subject=wrong.subject,
                    day=moment.day,
                    facts={"code": wrong.code, **wrong.facts},
                )
                for one in found.coordinators
            ]
        )
        if told and wrong.code in EVENTS:
            name = EVENTS[wrong.code]
            unit.journal.append([Event(name, programme, wrong.subject, moment.day, moment.at)])
        return told
