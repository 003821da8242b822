"""On which day a mail came: what its words count from, whenever they are read."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from domain.model.moment import Moment


def day_of_arrival(received_at: datetime, zone: str, moment: Moment) -> date:
    """Return the local day on which a mail was received, in a programme's zone.

    Never later than the business day: a mail that a clock ahead of ours has stamped came today.
    """
    return min(received_at.astimezone(ZoneInfo(zone)).date(), moment.day)
