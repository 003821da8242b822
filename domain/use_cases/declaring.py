"""Declaring holidays: the calendar changes, and with it what was computed but not yet done."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from domain.errors import RefusedError
from domain.model.event import Event, EventName
from domain.model.follow_up import ProgrammeState
from domain.model.holiday import DeclaredHoliday
from domain.model.moment import Moment
from domain.ports.unit_of_work import OpenUnit, UnitOfWork
from domain.rules.declared_days import clashing_reviews, holds, later_answers, moved_reviews
from domain.rules.working_days import Calendar
from domain.use_cases.meeting_changes import change_reviews

CalendarWith = Callable[[Sequence[DeclaredHoliday]], Calendar]


@dataclass(frozen=True, slots=True)
class Rescheduled:
    """What a change of the calendar did, over all programmes.

    `reviews` that moved, `told` those of them that had been announced, `answers` awaited later;
    `clashing` are the ids of reviews that people dated on a day now off.
    """

    changed: bool = False
    reviews: int = 0
    told: int = 0
    answers: int = 0
    clashing: tuple[str, ...] = ()

    def and_then(self, more: "Rescheduled") -> "Rescheduled":
        """Return both together."""
        return Rescheduled(
            changed=self.changed or more.changed,
            reviews=self.reviews + more.reviews,
            told=self.told + more.told,
            answers=self.answers + more.answers,
            clashing=self.clashing + more.clashing,
        )


def declare_holiday(
    open_unit: OpenUnit, holiday: DeclaredHoliday, calendar_with: CalendarWith, moment: Moment
) -> Rescheduled:
    """Keep a declaration and move what was computed; what was sent is not sent again.

    Declared while it holds, it changes nothing. Refuses what `calendar_with` refuses.
    """
    with open_unit() as unit:
        known = unit.holidays.declared()
        if holds(known, holiday):
            return Rescheduled()
        unit.holidays.declare(holiday, moment.at)
        calendars = (calendar_with(known), calendar_with((*known, holiday)))
        event = (EventName.HOLIDAY_DECLARED, holiday.first)
        return _reschedule(unit, calendars, event, moment)


def withdraw_holiday(
    open_unit: OpenUnit, day: date, by: str, calendar_with: CalendarWith, moment: Moment
) -> Rescheduled:
    """Withdraw what was declared of a first day. Refuses `holiday.unknown`."""
    with open_unit() as unit:
        known = unit.holidays.declared()
        if not unit.holidays.withdraw(day, by, moment.at):
            raise RefusedError("holiday.unknown", day=day.isoformat())
        left = [one for one in known if one.first != day]
        calendars = (calendar_with(known), calendar_with(left))
        return _reschedule(unit, calendars, (EventName.HOLIDAY_WITHDRAWN, day), moment)


def _reschedule(
    unit: UnitOfWork,
    calendars: tuple[Calendar, Calendar],
    event: tuple[EventName, date],
    moment: Moment,
) -> Rescheduled:
    name, first = event
    done = Rescheduled(changed=True)
    for programme in unit.programmes.all():
        if programme.state is not ProgrammeState.DRAFT:
            one = _move(unit, programme.id, calendars, moment)
            data = {"first": first.isoformat(), "reviews": one.reviews, "answers": one.answers}
            happened = Event(name, programme.id, programme.id, moment.day, moment.at, data)
            unit.journal.append([happened])
            done = done.and_then(one)
    return done


def _move(
    unit: UnitOfWork, programme: str, calendars: tuple[Calendar, Calendar], moment: Moment
) -> Rescheduled:
    facts = unit.programmes.facts(programme, moment.day)
    later = later_answers(facts, *calendars)
    unit.requests.put_off(later)
    changed = moved_reviews(facts, *calendars, moment.day)
    change_reviews(unit, programme, changed, moment)
    moved = [after for before, after in changed if before.on != after.on]
    return Rescheduled(
        reviews=len(moved),
        told=sum(bool(one.sequence) for one in moved),
        answers=len(later),
        clashing=tuple(clashing_reviews(facts, *calendars, moment.day)),
    )
