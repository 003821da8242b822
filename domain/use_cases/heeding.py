"""Leaving a mail server alone for as long as what it said calls for."""

from collections.abc import Sequence
from datetime import timedelta

from domain.model.channel import Pause
from domain.model.delivery import Delivery
from domain.model.moment import Moment
from domain.ports.unit_of_work import OpenUnit
from domain.rules.outages import has_answered, pause_after


def heed(open_unit: OpenUnit, deliveries: Sequence[Delivery], moment: Moment) -> Pause | None:
    """Note what a lot shows of the way out; return the pause that has just begun, if one has.

    A server that answers ends an outage; one that can't be used begins or prolongs it. A pause that
    prolongs another tells nobody again.
    """
    with open_unit() as unit:
        outage = unit.outbox.outage()
        if outage is not None and has_answered(deliveries):
            unit.outbox.reopen()
            outage = None
        pause = pause_after(deliveries, outage.failures if outage else 0)
        if pause is None:
            return None
        until = moment.at + timedelta(seconds=pause.seconds)
        was_open = unit.outbox.pause(until, pause.why, moment.at)
        return Pause(pause.seconds, pause.why, telling=pause.telling and was_open)
