"""Planning with a governor: a batch far above the usual waits for a person's go."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from domain.errors import RefusedError
from domain.model.desk import DeskItem, DeskKind, Verdict
from domain.model.event import Event, EventName
from domain.model.follow_up import Facts
from domain.model.mail import PlannedMail
from domain.model.moment import Moment
from domain.model.policy import Period
from domain.ports.unit_of_work import OpenUnit, UnitOfWork
from domain.rules import keys
from domain.rules.batches import overdue, why_unusual
from domain.rules.rulebook import Rulebook
from domain.use_cases.spreading import spread

# The days whose busiest tells what is usual: the slowest cadence has asked within them, days off
# around its slots included.
LATELY = timedelta(days=Period.QUARTER.longest + 14)


def plan_governed(
    unit: UnitOfWork,
    known: tuple[Rulebook, Facts],
    mails: Sequence[PlannedMail],
    moment: Moment,
) -> int:
    """Queue mails in a unit of work and return how many are new; an unusual batch is held.

    Once somebody gave their go for a programme's mails of a day, none of that day is held again.
    """
    rulebook, facts = known
    new = unit.outbox.plan(spread(unit, known, mails, moment))
    if not new:
        return 0
    programme = facts.programme.id
    today = unit.outbox.planned(programme, moment.day, moment.day)
    lately = unit.outbox.planned(programme, moment.day - LATELY, moment.day - timedelta(days=1))
    counts = (sum(today.values()), max(lately.values(), default=0))
    why = why_unusual(rulebook, facts, counts, moment.day)
    if not why:
        return new
    batch = keys.mail_id(keys.batch(programme, moment.day))
    items = unit.desk.items_of(DeskKind.BATCH, batch)
    if all(one.verdict is Verdict.WAITING for one in items):
        unit.outbox.hold(programme, moment.day, batch)
    if not items:
        said = {"why": why, "late": overdue(facts, moment.day)}
        _tell(unit, (programme, batch), {"count": counts[0], "usual": counts[1], **said}, moment)
    return new


def let_go(open_unit: OpenUnit, programme: str, by: str, moment: Moment) -> int:
    """Let every held mail of a programme leave; return how many. Refuses `batch.none`."""
    with open_unit() as unit:
        waiting = [one for one in unit.desk.waiting(programme) if one.kind is DeskKind.BATCH]
        if not waiting:
            raise RefusedError("batch.none", programme=programme)
        count = 0
        for item in waiting:
            count += release_batch(unit, item, moment)
            unit.desk.decide(item.number, Verdict.ACCEPTED, by, moment.at)
        return count


def release_batch(unit: UnitOfWork, item: DeskItem, moment: Moment) -> int:
    """Let a held batch leave, in a unit of work; what is no longer owed ends when it is claimed."""
    return _end(unit, item, EventName.BATCH_LET_GO, moment)


def drop_batch(unit: UnitOfWork, item: DeskItem, moment: Moment) -> int:
    """Give a held batch up, in a unit of work."""
    return _end(unit, item, EventName.BATCH_DROPPED, moment)


def _end(unit: UnitOfWork, item: DeskItem, name: EventName, moment: Moment) -> int:
    drop = name is EventName.BATCH_DROPPED
    if item.subject != keys.restored(item.programme):
        count = unit.outbox.let_go(item.subject, drop=drop)
    else:
        ended = unit.outbox.give_up if drop else unit.outbox.awaiting_go
        count = ended(item.programme)
    data = {"mails": count}
    unit.journal.append([Event(name, item.programme, item.subject, moment.day, moment.at, data)])
    return count


def _tell(
    unit: UnitOfWork, whose: tuple[str, str], facts: Mapping[str, Any], moment: Moment
) -> None:
    """Lay a batch on the desk; `whose` are the programme and the batch."""
    programme, batch = whose
    item = DeskItem(programme, DeskKind.BATCH, batch, moment.day, facts=facts)
    unit.desk.add([item])
    held = EventName.BATCH_HELD
    unit.journal.append([Event(held, programme, batch, moment.day, moment.at, facts)])
