"""Putting reminders about an action off, at the word of a coordinator."""

from datetime import date

from domain.errors import RefusedError
from domain.model.event import Event, EventName
from domain.model.follow_up import Action
from domain.model.moment import Moment
from domain.ports.unit_of_work import OpenUnit
from domain.rules.heeding import LONGEST, latest_put_off


def snooze_action(
    open_unit: OpenUnit, asked: tuple[str, str, date], by: str, moment: Moment
) -> None:
    """Remind nobody of an action before a day; its deadline stays where it is.

    `asked` is a programme, the ref of an action and a local day. Refuses `action.unknown`,
    `action.closed`, `snooze.past_day`, and what a reply by mail could not put off either:
    `snooze.too_far` beyond sixty days, `snooze.past_deadline` beyond a deadline still to come.
    """
    programme, ref, until = asked
    if until <= moment.day:
        raise RefusedError("snooze.past_day", day=until)
    with open_unit() as unit:
        known = {one.ref: one for one in unit.actions.of(programme)}
        action = known.get(ref)
        if action is None:
            raise RefusedError("action.unknown", ref=ref)
        if action.status.is_final:
            raise RefusedError("action.closed", action=ref)
        _require_near(action, until, moment.day)
        unit.actions.snooze([action.id], until)
        data = {"until": until.isoformat(), "by": by}
        snoozed = EventName.REMINDER_SNOOZED
        unit.journal.append([Event(snoozed, programme, action.id, moment.day, moment.at, data)])


def _require_near(action: Action, until: date, day: date) -> None:
    latest = latest_put_off(action, day)
    if until <= latest:
        return
    if latest == action.deadline:
        raise RefusedError("snooze.past_deadline", action=action.ref, latest=latest)
    raise RefusedError("snooze.too_far", days=LONGEST.days, latest=latest)
