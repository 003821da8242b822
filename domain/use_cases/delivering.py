"""The life of a mail: claimed while still owed, frozen, put at risk, settled, recovered."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from domain.model.delivery import Delivery, Fate, ReadyMail
from domain.model.desk import DeskItem, DeskKind
from domain.model.event import Event, EventName
from domain.model.mail import QueuedMail
from domain.model.moment import Moment, MomentOf
from domain.ports.composer import Composer
from domain.ports.unit_of_work import OpenUnit, UnitOfWork
from domain.rules.working_days import Calendar
from domain.use_cases.bouncing import Returned, note_returned
from domain.use_cases.gathering import gather
from domain.use_cases.writing import hold_unwritten, write_all

BY_LATE_ANSWER = "late_answer"


@dataclass(frozen=True, slots=True)
class Lot:
    """How many mails to claim at most, and for how long (seconds) they are leased."""

    limit: int = 100
    lease: int = 900


@dataclass(frozen=True, slots=True)
class Claimed:
    """Mails ready to be attempted, and how many were found no longer owed.

    `unwritten` are the mails that could not be written, held for a person, each with its error.
    """

    mails: tuple[ReadyMail, ...] = ()
    superseded: int = 0
    unwritten: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of a lot."""

    sent: int = 0
    deferred: int = 0
    failed: int = 0
    unknown: int = 0


def claim_mails(
    open_unit: OpenUnit,
    composer: Composer,
    lot: Lot,
    moment_of: MomentOf,
    calendar: Calendar | None = None,
) -> Claimed:
    """Take due mails, render and freeze those still owed, end the others.

    `moment_of` gives the moment in an IANA zone, `calendar` the days on which people answer.
    Nothing while the channel is paused. A mail once frozen is never rendered again: a resend is
    identical. One that cannot be written is held, in a transaction of its own: the desk's turn is
    never waited for while mails are locked.
    """
    claimed = _claim(open_unit, (composer, moment_of, calendar or Calendar()), lot)
    if claimed.unwritten:
        hold_unwritten(open_unit, claimed.unwritten, moment_of)
    return claimed


def _claim(open_unit: OpenUnit, office: tuple[Composer, MomentOf, Calendar], lot: Lot) -> Claimed:
    composer, moment_of, calendar = office
    with open_unit() as unit:
        now = moment_of("UTC").at
        paused = unit.outbox.paused_until(now) is not None
        due = () if paused else unit.outbox.due(now, lot.limit)
        if not due:
            return Claimed()
        known = replace(gather(unit, due), calendar=calendar)
        written = write_all(composer, due, known, moment_of)
        unit.outbox.supersede(written.ended)
        unit.outbox.lease(written.frozen, now, now + timedelta(seconds=lot.lease))
        ready = tuple(
            ReadyMail(one.mail_id, one.sender, one.recipient, one.raw)
            for one in written.frozen.values()
        )
        return Claimed(ready, len(written.ended), written.failed)


def commit_attempts(
    open_unit: OpenUnit, at_risk: Collection[str], deliveries: Sequence[Delivery], moment: Moment
) -> Collection[str]:
    """Record results and mark mails whose DATA is about to begin; return those that may go."""
    with open_unit() as unit:
        arrived = unit.outbox.settle(deliveries, moment.at)
        unit.desk.overtake_mail(arrived, BY_LATE_ANSWER, moment.at)
        _note_refusals(unit, deliveries, moment)
        return unit.outbox.at_risk(at_risk, moment.at) if at_risk else ()


def recover_mails(open_unit: OpenUnit, moment: Moment, *, alone: bool = False) -> int:
    """Resolve what a stopped or crashed sender left behind; return how many mails are now held.

    Whoever knows that no other sender lives says so with `alone`: nothing then waits for a lease.
    """
    with open_unit() as unit:
        held = unit.outbox.recover(moment.at, alone=alone)
        _put_on_desk(unit, held, DeskKind.HELD_MAIL, EventName.MAIL_HELD, moment)
        return len(held)


def settled(deliveries: Sequence[Delivery]) -> Settled:
    """Count what became of a lot."""
    fates = [one.fate for one in deliveries]
    later = (Fate.DEFERRED, Fate.NOT_SENT, Fate.CHANNEL)
    return Settled(
        sent=fates.count(Fate.SENT),
        deferred=sum(one in later for one in fates),
        failed=fates.count(Fate.FAILED),
        unknown=fates.count(Fate.UNKNOWN),
    )


def _note_refusals(unit: UnitOfWork, deliveries: Sequence[Delivery], moment: Moment) -> None:
    """Count refusals against the addresses they blame; what failed for good goes on the desk."""
    blamed = [one for one in deliveries if one.address_at_fault]
    failed = [one for one in deliveries if one.fate is Fate.FAILED]
    mails = unit.outbox.many({one.mail_id for one in (*blamed, *failed)})
    for one in blamed:
        refused = Returned(
            mails[one.mail_id], one.fate is Fate.FAILED, one.text, shown=one.fate is Fate.FAILED
        )
        note_returned(unit, refused, moment)
    lost = [mails[one.mail_id] for one in failed]
    _put_on_desk(unit, lost, DeskKind.FAILED_MAIL, EventName.MAIL_FAILED, moment)


def _put_on_desk(
    unit: UnitOfWork,
    mails: Collection[QueuedMail],
    kind: DeskKind,
    name: EventName,
    moment: Moment,
) -> None:
    unit.desk.add(
        [
            DeskItem(
                programme=one.planned.programme,
                kind=kind,
                subject=one.mail_id,
                opened_on=moment.day,
                person=one.planned.recipient,
                facts={"kind": one.planned.kind.value, "answer": one.last_answer},
            )
            for one in mails
        ]
    )
    unit.journal.append(
        [Event(name, one.planned.programme, one.mail_id, moment.day, moment.at) for one in mails]
    )
