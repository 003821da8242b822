"""What a mail says of a silence, and of escalations to come and that happened."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Warned:
    """Who (a name) is told on a local day if nobody answers; no `refs`: of all in the mail."""

    on: date
    who: str
    refs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ToldOf:
    """Who (a name) was told that nobody answered; no `refs`: of all in the mail."""

    who: str
    refs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unanswered:
    """The local day of a first request that got no word; no `refs`: of all in the mail."""

    since: date
    refs: tuple[str, ...] = ()
