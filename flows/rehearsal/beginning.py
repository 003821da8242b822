"""The first mails that a plan would cause, of whatever kind: lived on a copy until one leaves."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from config.bootstrap import Application
from config.rehearsed import RehearsedApplication, rehearsed
from config.simulated_clock import SimulatedClock
from domain.model.programme import Plan
from domain.rules.dropping import Amendment
from domain.use_cases.planning import apply_plan
from flows.rehearsal.answering import SupposingReader
from flows.rehearsal.foretelling import EARLY, Foreseen, batches, open_up, told
from flows.rehearsal.living import ONE_DAY, Days
from flows.rehearsal.noting import NotingComposer

# How long a first mail is waited for, and what is told from there on.
HORIZON = timedelta(days=45)
FORTNIGHT = timedelta(days=13)


def foresee_beginning(
    app: Application, plan: Plan, taken_back: frozenset[str] = frozenset()
) -> Foreseen | None:
    """Return the mails of the fortnight that begins with the first one, if it comes within 45 days.

    As if the plan were applied and started now, and nobody answered; changes nothing. A store is
    not needed for a first plan. `taken_back` are the handed-over actions that the plan takes back.
    """
    today = app.moment(plan.timezone).day
    notes, zone = NotingComposer(), ZoneInfo(plan.timezone)
    clock = SimulatedClock(plan.timezone, today, EARLY)
    with rehearsed(app, clock, notes, SupposingReader()) as copy:
        _apply(copy, plan, taken_back)
        open_up(copy, plan.id, plan.timezone)
        days, first = Days(copy, clock, 0), today
        while not (mails := tuple(told(notes, plan.id, today, zone))):
            if first - today >= HORIZON:
                return None
            days.until(first)
            first += ONE_DAY
        last = mails[0].day + FORTNIGHT
        days.until(last)
    mails = tuple(told(notes, plan.id, today, zone))
    held = tuple(batches(days, plan.id, today))
    return Foreseen(plan.id, mails[0].day, last, mails, held)


def _apply(copy: RehearsedApplication, plan: Plan, taken_back: frozenset[str]) -> None:
    moment = copy.moment(plan.timezone)
    with copy.open_unit(read_only=True) as unit:
        known = unit.programmes.get(plan.id)
        gone = frozenset(one.ref for one in unit.actions.of(plan.id)) if known else frozenset()
    apply_plan(copy.open_unit, plan, moment, Amendment(drop=gone, take_back=taken_back))
