"""What stops a process that stays up: SIGINT and SIGTERM set an event instead of killing."""

import asyncio
import signal
from collections.abc import Iterator
from contextlib import contextmanager

STOP = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def stopped_by_signals(stop: asyncio.Event) -> Iterator[None]:
    """Set the event at either signal, inside the context; call it where a loop runs."""
    loop = asyncio.get_running_loop()
    for number in STOP:
        loop.add_signal_handler(number, stop.set)
    try:
        yield
    finally:
        for number in STOP:
            loop.remove_signal_handler(number)
