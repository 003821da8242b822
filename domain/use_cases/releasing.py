"""Telling owners that what they waited for is done."""

from collections.abc import Iterator

from domain.model.event import Event, EventName
from domain.model.mail import MailKind, PlannedMail
from domain.model.moment import Moment
from domain.model.turning import Release
from domain.ports.unit_of_work import OpenUnit
from domain.rules import keys
from domain.rules.deciding import decide
from domain.rules.rulebook import Rulebook
from domain.use_cases.governing import plan_governed


def tell_released(open_unit: OpenUnit, rulebook: Rulebook, programme: str, moment: Moment) -> int:
    """Queue one mail to each owner whose actions need wait no longer; return how many."""
    with open_unit() as unit:
        facts = unit.programmes.facts(programme, moment.day)
        owed = [one for one in decide(facts, rulebook, moment.day) if isinstance(one, Release)]
        mails = [_mail(one, programme, moment) for one in owed]
        unit.journal.append([event for one in owed for event in _events(one, programme, moment)])
        return plan_governed(unit, (rulebook, facts), mails, moment)


def _mail(step: Release, programme: str, moment: Moment) -> PlannedMail:
    return PlannedMail(
        key=keys.release(programme, moment.day, step.person),
        kind=MailKind.RELEASE,
        programme=programme,
        recipient=step.person,
        subject=programme,
        day=moment.day,
        facts={"actions": list(step.actions)},
    )


def _events(step: Release, programme: str, moment: Moment) -> Iterator[Event]:
    for one in step.actions:
        yield Event(EventName.OWNER_RELEASED, programme, one, moment.day, moment.at)
