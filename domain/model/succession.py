"""What a mail says of a role that passed: to whoever took it over, to whoever held it."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class TakenOver:
    """A role that the reader took over from somebody (a name), since a local day if it is known."""

    role: str
    before: str
    since: date | None = None


@dataclass(frozen=True, slots=True)
class EndedMandate:
    """A role that the reader no longer holds, since which local day, and who answers now."""

    role: str
    ended_on: date | None = None
    holder: str = ""
