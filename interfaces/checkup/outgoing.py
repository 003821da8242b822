"""Checks whether mail leaves: what a server closes to us, or puts off."""

from collections.abc import Iterator

from config.bootstrap import Application
from domain.errors import SuiviError
from interfaces.checkup.finding import Finding, ok, warn
from interfaces.terminal.language import words
from interfaces.terminal.outgoing import way_out
from interfaces.terminal.printing import sentence
from notifications.composing.standstill import standstill


def outgoing(opened: Application) -> Iterator[Finding]:
    """Tell what holds mail up, a finding each; nothing while there is no store to ask."""
    try:
        found = way_out(opened)
    except SuiviError:
        return
    held_up = [
        sentence(name, **values) for name, values in standstill(words(), found, opened.clock.now())
    ]
    yield from (warn("outgoing-held-up", what=one) for one in held_up)
    if not held_up:
        yield ok("outgoing", queued=found.queued)
