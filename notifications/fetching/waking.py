"""Ends a wait from another thread: somebody has something to do for us, or wants us to stop."""

import select
import socket
from contextlib import suppress


class Waker:
    """A bell that one thread waits for beside a socket, and any other rings."""

    def __init__(self) -> None:
        self._heard, self._rung = socket.socketpair()
        for one in (self._heard, self._rung):
            one.settimeout(0.0)
        self.stopping = False

    def ring(self) -> None:
        """End the present wait, or the next."""
        # A full pipe has been rung enough; a closed one has nobody to wake.
        with suppress(OSError):
            self._rung.send(b"\0")

    def stop(self) -> None:
        """End this wait and all that follow."""
        self.stopping = True
        self.ring()

    def wait(self, seconds: float, *beside: int) -> None:
        """Return when rung, when a descriptor beside can be read, or after so many seconds."""
        if not self.stopping:
            select.select([self._heard.fileno(), *beside], [], [], max(0.0, seconds))
        with suppress(BlockingIOError):
            while self._heard.recv(4096):
                pass

    def close(self) -> None:
        """Let go of the bell."""
        self._heard.close()
        self._rung.close()
