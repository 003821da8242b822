"""What a sender does with the outbox, in one word each."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from domain.model.delivery import Delivery, Fate, Step
from domain.model.mail import MailState, QueuedMail
from domain.ports.unit_of_work import OpenUnit
from tests.stories import NOON, a_mail, composed

LEASE = timedelta(minutes=15)
# How far an attempt that ended so had come.
ENDED_IN = {Fate.SENT: Step.DOT, Fate.UNKNOWN: Step.DOT, Fate.NOT_SENT: Step.CONNECT}


def owe(open_unit: OpenUnit, *keys: str) -> int:
    """Plan request mails to Salma under these keys."""
    with open_unit() as unit:
        return unit.outbox.plan([a_mail(key) for key in keys])


def claim(open_unit: OpenUnit, now: datetime = NOON, limit: int = 100) -> list[str]:
    """Lease what is due for a quarter of an hour, freezing what is not yet frozen."""
    with open_unit() as unit:
        due = unit.outbox.due(now, limit)
        frozen = {one.mail_id: one.frozen or composed(one.mail_id) for one in due}
        unit.outbox.lease(frozen, now, now + LEASE)
        return [one.mail_id for one in due]


def put_at_risk(open_unit: OpenUnit, ids: Sequence[str], now: datetime = NOON) -> set[str]:
    """Note that DATA is about to begin; return those that may go."""
    with open_unit() as unit:
        return set(unit.outbox.at_risk(ids, now))


def settle(open_unit: OpenUnit, mail_id: str, fate: Fate, now: datetime = NOON) -> None:
    """Record one result."""
    with open_unit() as unit:
        unit.outbox.settle([a_delivery(mail_id, fate)], now)


def a_delivery(mail_id: str, fate: Fate, retry_after: int | None = None) -> Delivery:
    """Return a result with the server's words."""
    return Delivery(
        mail_id=mail_id,
        fate=fate,
        step=ENDED_IN.get(fate, Step.RCPT),
        code=250 if fate is Fate.SENT else None,
        text="queued as Q1" if fate is Fate.SENT else "",
        queue_id="Q1" if fate is Fate.SENT else "",
        retry_after=retry_after,
    )


def send(open_unit: OpenUnit, now: datetime = NOON) -> list[str]:
    """Claim, put at risk and deliver everything due; return the ids."""
    ids = claim(open_unit, now)
    put_at_risk(open_unit, ids, now)
    for one in ids:
        settle(open_unit, one, Fate.SENT, now)
    return ids


def recover(open_unit: OpenUnit, now: datetime) -> tuple[QueuedMail, ...]:
    """Resolve what was left behind; return what is now held."""
    with open_unit() as unit:
        return unit.outbox.recover(now)


def mail(open_unit: OpenUnit, mail_id: str) -> QueuedMail:
    """Return one mail."""
    with open_unit(read_only=True) as unit:
        return unit.outbox.many([mail_id])[mail_id]


def state(open_unit: OpenUnit, mail_id: str) -> MailState:
    """Return how one mail stands."""
    return mail(open_unit, mail_id).state
