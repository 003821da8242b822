"""Checks where mail waits to be fetched: the login and the folders."""

from collections.abc import Iterator

from config.bootstrap import Application
from domain.errors import SourceError, SuiviError
from interfaces.checkup.finding import Finding, fail, ok
from interfaces.terminal.refusals import explained


def sources(opened: Application) -> Iterator[Finding]:
    """Tell of each source whether it opens, its folders included, and how much waits there."""
    try:
        known = opened.sources
    except SuiviError as refused:
        yield fail("mailbox-lost", name="imap", reason=explained(refused)[0])
        return
    if not known:
        yield ok("mailbox-none")
    for one in known:
        try:
            with one.open() as box:
                yield ok("mailbox", name=one.name, count=len(box.waiting()))
        except SourceError as lost:
            yield fail("mailbox-lost", name=one.name, reason=explained(lost)[0])
