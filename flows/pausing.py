"""Pauses the way out for mail when the server can take none, and tells coordinators of it."""

from collections.abc import Sequence
from datetime import timedelta

from config.bootstrap import Application
from domain.model.delivery import Delivery
from domain.model.moment import Moment
from domain.rules.refusals import CREDENTIALS_PAUSE
from domain.use_cases.alerting import Alert, alert
from flows.steps import started

PAUSED = "channel_paused"


def pause_channel(app: Application, blocked: Sequence[Delivery], moment: Moment) -> int:
    """Pause for as long as the server's answers ask; return how many coordinators were told.

    They are told once a day, in the server's own words; the mail waits for the channel too.
    """
    seconds = max(one.retry_after or CREDENTIALS_PAUSE for one in blocked)
    why = blocked[0].text
    with app.open_unit() as unit:
        was_open = unit.outbox.pause(moment.at + timedelta(seconds=seconds), why, moment.at)
    if not was_open:
        return 0
    wrong = Alert(PAUSED, moment.day.isoformat(), {"answer": why})
    return sum(alert(app.open_unit, one.id, wrong, moment) for one in started(app))
