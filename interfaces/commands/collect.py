"""`suivi collect`: the mail that came in and the mail that waits, read."""

from flows.fetching import UNREACHED, gather
from interfaces.terminal import counting
from interfaces.terminal.arguments import Json
from interfaces.terminal.opening import application
from interfaces.terminal.printing import complain, emit, say, sentence


def collect(*, json: Json = False) -> int:
    """Fetch what waits, understand all that was kept and not read; 1 when a mailbox is away."""
    with application() as opened:
        counts = gather(opened)
    unreached = counts.get(UNREACHED, 0)
    if json:
        emit(counts)
    else:
        say("cli-tick-collected", counts=counting.in_words(counts))
        if unreached:
            complain(sentence("cli-gather-unreached", count=unreached))
    return int(bool(unreached))
