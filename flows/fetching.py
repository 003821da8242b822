"""Takes over the mail that waits elsewhere: kept here first, then read, then put away there."""

import logging
from contextlib import ExitStack

from config.bootstrap import Application
from config.incoming import MEGABYTE
from domain.errors import SourceError
from domain.model.inbox import WaitingMail
from domain.ports.mail_source import MailSource, OpenSource
from domain.use_cases.fetching import keep_fetched, keep_oversized, shelves, unknown_mail
from flows.collecting import collect
from flows.incoming import raw_mail
from flows.steps import Counts
from notifications.fetching.envelope import envelope_of

_log = logging.getLogger(__name__)

FETCHED, UNREACHED = "fetched", "unreached"


def gather(app: Application) -> Counts:
    """Fetch what waits at every source, read all that is unread, put away there what was read.

    A source that cannot be reached keeps its mail and is counted; the rest is done.
    """
    counts = {FETCHED: 0, UNREACHED: 0} if app.sources else {}
    with ExitStack() as opened:
        boxes: list[tuple[str, OpenSource]] = []
        for source in app.sources:
            try:
                box = opened.enter_context(source.open())
                counts[FETCHED] += fetch_new(app, source.name, box)
                boxes.append((source.name, box))
            except SourceError as lost:
                _note(source, lost)
                counts[UNREACHED] += 1
        counts |= collect(app)
        for name, box in boxes:
            try:
                put_away(app, name, box)
            except SourceError as lost:
                _log.warning("mail was read but not put away: %s", lost.code)
    return counts


def fetch_new(app: Application, source: str, box: OpenSource) -> int:
    """Keep every mail that waits and is unknown here; return how many were new.

    Each is durable before the next is asked for, and nothing is moved yet: killed in between, we
    find it again, and know it.
    """
    unknown = unknown_mail(app.open_unit, source, box.waiting())
    return sum(_keep(app, source, box, one) for one in unknown)


def put_away(app: Application, source: str, box: OpenSource) -> None:
    """Move what was read here to its shelf; what could not be read yet goes on waiting there."""
    for shelf, places in shelves(app.open_unit, source, box.waiting()).items():
        box.file(places, shelf)


def _keep(app: Application, source: str, box: OpenSource, waiting: WaitingMail) -> bool:
    most = app.settings.mail.megabytes * MEGABYTE
    if waiting.size > most:
        return _keep_head(app, source, box, waiting)
    # One byte more than may be: a size that was announced too small shows.
    raw = box.fetch(waiting.place, most + 1)
    if raw is None:
        return False
    sender, recipients = envelope_of(raw, app.mailboxes.own)
    mail = raw_mail(app, sender, recipients, raw, source)
    return keep_fetched(app.open_unit, waiting, mail)


def _keep_head(app: Application, source: str, box: OpenSource, waiting: WaitingMail) -> bool:
    head = box.head(waiting.place)
    if head is None:
        return False
    sender, recipients = envelope_of(head, app.mailboxes.own)
    mail = raw_mail(app, sender, recipients, head, source)
    return keep_oversized(app.open_unit, waiting, mail, app.moment("UTC"))


def _note(source: MailSource, lost: SourceError) -> None:
    kind = source.name.partition(":")[0]
    _log.warning("%s: %s %s", kind, lost.code, lost.arguments.get("why", ""))
