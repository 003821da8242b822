"""Leaves the mail server alone when it can take no mail, and tells coordinators who must act."""

from collections.abc import Sequence

from config.bootstrap import Application
from domain.model.delivery import Delivery
from domain.model.moment import Moment
from domain.use_cases.alerting import Alert, alert
from domain.use_cases.heeding import heed
from flows.steps import started

PAUSED = "channel_paused"


def heed_server(app: Application, deliveries: Sequence[Delivery], moment: Moment) -> bool:
    """Note what a lot shows of the server; return whether it is to be left alone now.

    What only a person can put right is told to coordinators once a day, in the server's own words;
    that mail waits for the channel too.
    """
    pause = heed(app.open_unit, deliveries, moment)
    if pause is None:
        return False
    if pause.telling:
        wrong = Alert(PAUSED, moment.day.isoformat(), {"answer": pause.why})
        for one in started(app):
            alert(app.open_unit, one.id, wrong, moment)
    return True
