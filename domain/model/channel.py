"""How the way out for mail stands: whether it is closed, and what servers put off."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Outage:
    """The way out has failed `failures` times in a row since an instant; UTC throughout.

    `why` is the last answer, in the server's words or a code of ours; nothing is tried before
    `until`.
    """

    failures: int
    since: datetime
    why: str
    until: datetime


@dataclass(frozen=True, slots=True)
class PutOff:
    """Mails that servers put off, each for itself: how many, since the first attempt at any.

    `why` is the answer to the oldest of them; `next_at` when the first is tried again.
    """

    mails: int
    since: datetime
    why: str
    next_at: datetime


@dataclass(frozen=True, slots=True)
class Pause:
    """For how many seconds nothing is tried, and why; `telling` where a person must act."""

    seconds: int
    why: str
    telling: bool


@dataclass(frozen=True, slots=True)
class Outgoing:
    """The way out at a glance: how many mails wait, what closes it, what was put off."""

    queued: int
    outage: Outage | None = None
    put_off: PutOff | None = None
