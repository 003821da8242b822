"""When a firing that was taken but never done is done again: not at once, and not for ever."""

from datetime import datetime, timedelta

from flows.firing import PATIENCE, Firing

MOST_TRIES = 5


class Retries:
    """Remembers the tries of this process; after another one starts they are counted anew."""

    def __init__(self, pause: timedelta = PATIENCE) -> None:
        self._pause = pause
        self._tries: dict[str, tuple[int, datetime]] = {}

    def turn(self, firing: Firing, now: datetime) -> int:
        """Count a try and return its rank, `MOST_TRIES` for the last; 0 when it is too soon.

        `now` is aware. Each try waits longer than the one before it.
        """
        tries, at = self._tries.get(firing.key, (0, datetime.min.replace(tzinfo=now.tzinfo)))
        if now - at < tries * self._pause:
            return 0
        self._tries[firing.key] = (tries + 1, now)
        return min(tries + 1, MOST_TRIES)
