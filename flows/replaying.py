"""Reads all that was kept once more, each mail as of the day on which it came."""

import logging
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from config.bootstrap import Application
from domain.errors import UnreadableMailError
from domain.model.moment import Moment
from domain.use_cases.replaying import Replayed, replay

_log = logging.getLogger(__name__)


def replayed(app: Application, since: date | None = None) -> Iterator[Replayed]:
    """Yield each mail that reads otherwise today, or can be read at last, in order of arrival."""
    start = datetime.combine(since, time(), tzinfo=UTC) if since else None
    with app.open_unit(read_only=True) as unit:
        kept = unit.inbox.kept(start)
    for inbox_id in kept:
        found = _again(app, inbox_id)
        if found is not None and (found.differences or found.revived):
            yield found


def _again(app: Application, inbox_id: str) -> Replayed | None:
    with app.open_unit(read_only=True) as unit:
        mail = unit.inbox.get(inbox_id)
    if mail is None:
        return None
    at = mail.received_at

    def then(zone: str) -> Moment:
        return Moment(at, at.astimezone(ZoneInfo(zone)).date())

    try:
        return replay(app.open_unit, app.reader, inbox_id, then)
    except UnreadableMailError as error:
        _log.warning("mail %s still cannot be read: %s", inbox_id, error.code)
        return None
