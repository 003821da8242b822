"""Understands the mail that came in, one at a time; one that can't be read stops no other."""

import logging
from collections.abc import Iterator

from config.bootstrap import Application
from domain.errors import (
    StoreBusyError,
    StoreFullError,
    StoreNotReadyError,
    StoreReadOnlyError,
    StoreUnreachableError,
    UnreadableMailError,
)
from domain.use_cases.receiving import take_mail
from domain.use_cases.setting_aside import stumble
from flows.steps import Counts

_log = logging.getLogger(__name__)

# With their bytes: a lot of the largest mails still fits in memory.
LOT = 20
STUMBLED = "stumbled"
TAKEN = "taken"
NOT_UNDERSTOOD = "reader_raised"
# Nothing can be recorded then: the run ends, and what is unread stays so.
STORE_AWAY = (StoreFullError, StoreNotReadyError, StoreReadOnlyError, StoreUnreachableError)


def collect(app: Application) -> Counts:
    """Read every mail not yet understood; return how many, by outcome, and the reports made."""
    counts: dict[str, int] = {TAKEN: 0, "reports": 0}
    for inbox_id in _unread(app):
        outcome, reports = _taken(app, inbox_id)
        for name, count in ((TAKEN, 1), (outcome, 1), ("reports", reports)):
            counts[name] = counts.get(name, 0) + count
    return counts


def _unread(app: Application) -> Iterator[str]:
    """Yield the ids of what is unread, each once however often it fails."""
    seen: set[str] = set()
    while True:
        with app.open_unit(read_only=True) as unit:
            found = [one.id for one in unit.inbox.unread(LOT + len(seen)) if one.id not in seen]
        if not found:
            return
        seen.update(found)
        yield from found


def _taken(app: Application, inbox_id: str) -> tuple[str, int]:
    try:
        taken = take_mail(app.open_unit, app.reader, inbox_id, app.moment)
    except StoreBusyError as error:
        # The store's trouble is not the mail's: it counts no try.
        _log.warning("mail %s waits for the store: %s", inbox_id, error.code)
        return STUMBLED, 0
    except STORE_AWAY:
        raise
    except Exception as error:  # noqa: BLE001 -- the edge of one mail: the others are read
        _stumble(app, inbox_id, error)
        return STUMBLED, 0
    return (taken.outcome, taken.reports) if taken else ("none", 0)


def _stumble(app: Application, inbox_id: str, error: Exception) -> None:
    # Only its kind: the words of an error may quote the mail.
    _log.error("mail %s could not be read: %s", inbox_id, type(error).__name__)
    why = error.code if isinstance(error, UnreadableMailError) else NOT_UNDERSTOOD
    if stumble(app.open_unit, inbox_id, why, app.moment("UTC")):
        _log.error("mail %s is put aside: %s", inbox_id, why)
