"""Telling coordinators what waits for them."""

from domain.model.follow_up import ProgrammeState
from domain.model.mail import MailKind, PlannedMail
from domain.model.moment import Moment
from domain.ports.unit_of_work import OpenUnit
from domain.rules import keys
from domain.rules.rulebook import Rulebook
from domain.use_cases.starting import known_programme


def tell_desk(open_unit: OpenUnit, rulebook: Rulebook, programme: str, moment: Moment) -> int:
    """Queue the day's desk mail when something waits; once a day and to every coordinator.

    What has waited for longer than the rulebook's patience is said first.

    Refuses `programme.unknown`.
    """
    with open_unit() as unit:
        found = known_programme(unit, programme)
        # What belongs to no programme is everybody's: else nobody would ever hear of it.
        waiting = [one for one in unit.desk.waiting() if one.programme in ("", programme)]
        if found.state is not ProgrammeState.STARTED or not waiting:
            return 0
        since = rulebook.calendar.add(moment.day, -rulebook.desk_patience)
        return unit.outbox.plan(
            [
                PlannedMail(
                    key=keys.desk_mail(programme, moment.day, one),
                    kind=MailKind.DESK,
                    programme=programme,
                    recipient=one,
                    subject=programme,
                    day=moment.day,
                    facts={"overdue_since": since.isoformat()},
                )
                for one in found.coordinators
            ]
        )
