"""Keeps the number of mails in any minute under what a server bears."""

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable

# A minute, and a second for two clocks that don't run alike.
_WINDOW = 61.0
# Rounding must not make a wait of nothing.
_SHORTEST_WAIT = 0.001


class Pace:
    """Gives turns so that no 60 seconds ever see more than `per_minute` mails (0: no limit).

    A turn counts from the moment it is given until a minute after it ended: whichever instant in
    between the server counts, its window holds. Kept across batches; a restart is told what went
    before by `allow_for`. `monotonic` is in seconds.
    """

    def __init__(
        self,
        per_minute: int,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self._limit = per_minute
        self._monotonic = monotonic
        self._sleep = sleep
        self._ended: deque[float] = deque()
        self._active = 0

    def allow_for(self, recent: int) -> None:
        """Take into account mails of the last minute that this object didn't see begin.

        When they went isn't known: they count as of now.
        """
        now = self._monotonic()
        unseen = min(recent, self._limit) - self._taken(now)
        self._ended.extend(now for _ in range(unseen))

    def take(self) -> float:
        """Take a turn and return 0, or return for how many seconds there is none to take.

        A turn taken is given back by `end`.
        """
        now = self._monotonic()
        if self._limit and self._taken(now) >= self._limit:
            oldest = self._ended[0] if self._ended else now
            return max(oldest + _WINDOW - now, _SHORTEST_WAIT)
        self._active += 1
        return 0.0

    async def rest(self, seconds: float) -> None:
        """Let so much time pass."""
        await self._sleep(seconds)

    def end(self, *, spent: bool) -> None:
        """End a turn; one that wasn't `spent` on a mail is free again at once."""
        self._active -= 1
        if spent and self._limit:
            self._ended.append(self._monotonic())

    def _taken(self, now: float) -> int:
        while self._ended and self._ended[0] + _WINDOW <= now:
            self._ended.popleft()
        return self._active + len(self._ended)
