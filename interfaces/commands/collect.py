"""`suivi collect`: the mail that came in, read."""

from flows.collecting import collect as read_what_came_in
from interfaces.terminal import counting
from interfaces.terminal.arguments import Json
from interfaces.terminal.opening import application
from interfaces.terminal.printing import emit, say


def collect(*, json: Json = False) -> int:
    """Understand every mail that was kept and not read yet."""
    with application() as opened:
        counts = read_what_came_in(opened)
    if json:
        emit(counts)
    else:
        say("cli-tick-collected", counts=counting.in_words(counts))
    return 0
