"""`suivi plan`: what a programme file would change, and the first mail that it would cause."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from config.bootstrap import Application
from domain.errors import StoreNotReadyError
from domain.model.follow_up import Facts
from domain.model.meeting import Review
from domain.model.moment import Moment
from domain.model.plan_change import PlanChange
from domain.model.programme import Plan
from domain.rules.amending import carried_over
from domain.rules.difference import difference, seen_from
from domain.rules.dropping import dropped, unmarked
from domain.rules.kept_handovers import KeptHandover, kept_handovers
from domain.rules.rescheduling import bodiless, changed_series, to_keep
from domain.use_cases.relieving import followed_in
from flows.rehearsal import Foreseen, ForeseenAmendment, foresee_amendment, foresee_beginning
from interfaces.terminal import changes, counting
from interfaces.terminal.amending_pages import (
    print_amendment,
    print_handovers,
    print_history_lost,
    print_meetings,
)
from interfaces.terminal.arguments import File, Json, TakenBack
from interfaces.terminal.foretold import counted, print_batches
from interfaces.terminal.opening import application
from interfaces.terminal.printing import day, emit, say, show
from interfaces.terminal.programme_file import NOTHING, Beside, plan_in


@dataclass(frozen=True, slots=True)
class Compared:
    """A file beside the plan in force: what changes, and what that causes."""

    old: Plan | None
    new: Plan
    facts: Facts | None
    changes: tuple[PlanChange, ...]
    first: Foreseen | None
    amended: ForeseenAmendment | None
    lost: tuple[str, ...]
    handed: tuple[KeptHandover, ...]
    kept: tuple[Review, ...]
    off: tuple[Review, ...]


def plan(
    file: File,
    /,
    *,
    take_back: TakenBack = (),
    beside: Beside = NOTHING,
    json: Json = False,
) -> int:
    """Compare a programme file with the plan in force; changes nothing."""
    with application() as opened:
        found = _compared(opened, plan_in(file, opened, beside), frozenset(take_back))
    if json:
        emit(_as_json(found))
        return 0
    _print_changes(found)
    print_meetings(found.kept, found.off, found.old)
    _print_first(found.first, whole=found.old is None)
    if found.amended and found.facts:
        people = {**{one.id: one for one in found.new.people}, **found.facts.people}
        print_amendment(found.amended, {one: each.name for one, each in people.items()})
    print_handovers(found.handed, found.new)
    print_history_lost(found.lost)
    return 0


def _compared(opened: Application, written: Plan, taken_back: frozenset[str]) -> Compared:
    moment = opened.moment(written.timezone)
    old, facts = _in_force(opened, written.id, moment)
    new = carried_over(old, written, taken_back)
    in_force = {one.ref: one.deadline for one in facts.actions} if facts else {}
    found = seen_from(in_force, difference(old, new))
    return Compared(
        old=old,
        new=new,
        facts=facts,
        changes=found,
        first=foresee_beginning(opened, new, taken_back),
        amended=foresee_amendment(opened, new, taken_back) if found and facts else None,
        lost=_lost(opened, old, new),
        handed=kept_handovers(old, written, taken_back),
        kept=to_keep(facts.reviews if facts else (), _still_meeting(old, new), moment.day),
        off=bodiless(facts.reviews, new, moment.day) if facts else (),
    )


def _still_meeting(old: Plan | None, new: Plan) -> frozenset[str]:
    """Return the bodies whose series changes; one that leaves the plan meets no more."""
    return changed_series(old, new) & {one.id for one in new.bodies}


def _as_json(found: Compared) -> dict[str, object]:
    def told(reviews: Sequence[Review]) -> list[dict[str, object]]:
        return [{"review": one.id, "body": one.body, "on": one.on} for one in reviews]

    return {
        "programme": found.new.id,
        "changes": [changes.as_json(one) for one in found.changes],
        "announced_reviews": told(found.kept),
        "cancelled_reviews": told(found.off),
        "first_mails": _first_as_json(found.first),
        "new": found.old is None,
        "mail": found.amended,
        "drops_history": found.lost,
        "handovers_kept": found.handed,
    }


def _lost(opened: Application, old: Plan | None, new: Plan) -> tuple[str, ...]:
    """Return the refs of actions that `apply` will not let go without a word."""
    gone = dropped(old, new)
    if not gone:
        return ()
    with opened.open_unit(read_only=True) as unit:
        return unmarked(gone, new, followed_in(unit, new.id), ())


def _in_force(
    opened: Application, programme: str, moment: Moment
) -> tuple[Plan | None, Facts | None]:
    """Return the plan in force and the facts; nothing of either where there is no store yet."""
    with suppress(StoreNotReadyError), opened.open_unit(read_only=True) as unit:
        old = unit.programmes.plan(programme)
        return old, unit.programmes.facts(programme, moment.day) if old else None
    return None, None


def _print_changes(found: Compared) -> None:
    old, new = found.old, found.new
    if old is None:
        say("cli-plan-new", name=new.name, programme=new.id)
        counting.tell(new)
        return
    count = len(found.changes)
    say("cli-plan-changes" if count else "cli-plan-same", name=new.name, count=count)
    actions = found.facts.actions if found.facts else ()
    deadlines = {one.ref: one.first_deadline for one in actions}
    for one in found.changes:
        show("  " + changes.in_words(one, old, new, deadlines))


def _first_as_json(first: Foreseen | None) -> dict[str, object] | None:
    if first is None:
        return None
    return {
        "on": first.first,
        "counts": _on_first_day(first).counts,
        "until": first.last,
        "counts_until": first.counts,
    }


def _on_first_day(first: Foreseen) -> Foreseen:
    mails = tuple(one for one in first.mails if one.day == first.first)
    return replace(first, last=first.first, mails=mails)


def _print_first(first: Foreseen | None, *, whole: bool) -> None:
    """Tell the first mails, of whatever kind; of a new plan, all of the fortnight they begin."""
    if first is None:
        say("cli-plan-no-mail")
        return
    say("cli-plan-first", day=day(first.first), kinds=" · ".join(counted(_on_first_day(first))))
    if whole:
        people = len({one.recipient for one in first.mails})
        kinds = " · ".join(counted(first))
        sums = {"last": day(first.last), "mails": len(first.mails), "people": people}
        say("cli-plan-fortnight", kinds=kinds, **sums)
    print_batches(first)
