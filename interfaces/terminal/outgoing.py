"""Says why mail waits, where it does."""

from config.bootstrap import Application
from domain.model.channel import Outgoing
from domain.use_cases.looking_out import outgoing
from interfaces.terminal.language import words
from interfaces.terminal.printing import say
from notifications.composing.standstill import standstill


def way_out(opened: Application) -> Outgoing:
    """Return how the way out for mail stands."""
    return outgoing(opened.open_unit, opened.clock.now())


def tell(opened: Application, found: Outgoing) -> None:
    """Say it in a line or two, or nothing; in the shell's own zone, like every clock around it."""
    for name, values in standstill(words(), found, opened.clock.now()):
        say(name, **values)
