"""How the way out for mail stands, for whoever asks why nothing arrives."""

from datetime import datetime

from domain.model.channel import Outgoing
from domain.model.mail import MailState
from domain.ports.unit_of_work import OpenUnit


def outgoing(open_unit: OpenUnit, now: datetime, programme: str = "") -> Outgoing:
    """Return what waits to leave, for one programme or (unnamed) all; an outage is everybody's."""
    with open_unit(read_only=True) as unit:
        counts = unit.outbox.counts(programme)
        queued = sum(n for (_, state), n in counts.items() if state is MailState.QUEUED)
        return Outgoing(queued, unit.outbox.outage(), unit.outbox.put_off(now, programme))
