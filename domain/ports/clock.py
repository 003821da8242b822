"""The machine's time, read in one place."""

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """Gives the present instant; the local day follows from a programme's zone."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        ...
