"""What a person asks of the follow-up itself, in the same mail in which they answer.

`kind` tells one from another once they have become plain values; it is never given.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal


@dataclass(frozen=True, slots=True)
class Delegate:
    """Somebody else should be asked of these actions; `to` is a name or an address as written."""

    actions: tuple[str, ...]
    to: str = ""
    sentence: str = ""
    kind: Literal["delegate"] = "delegate"


@dataclass(frozen=True, slots=True)
class Disown:
    """These actions aren't the writer's."""

    actions: tuple[str, ...]
    sentence: str = ""
    kind: Literal["disown"] = "disown"


@dataclass(frozen=True, slots=True)
class BeAbsent:
    """The writer is away up to and including a local day; `why` tells why there is none."""

    until: date | None
    sentence: str = ""
    why: str = ""
    kind: Literal["absent"] = "absent"


@dataclass(frozen=True, slots=True)
class StandIn:
    """Somebody (a name or an address as written) answers for the writer.

    Up to and including a local day; without one, `why` tells what a person must say first, or they
    answer whenever the writer is known to be absent.
    """

    to: str
    until: date | None = None
    sentence: str = ""
    why: str = ""
    kind: Literal["stand_in"] = "stand_in"


@dataclass(frozen=True, slots=True)
class RemindOn:
    """No reminder of these actions before a local day; `why` tells why there is none.

    No action means all that the request still awaits.
    """

    actions: tuple[str, ...]
    on: date | None
    sentence: str = ""
    why: str = ""
    kind: Literal["remind"] = "remind"


@dataclass(frozen=True, slots=True)
class StopMail:
    """The writer wants no more of these mails."""

    sentence: str = ""
    kind: Literal["stop"] = "stop"


@dataclass(frozen=True, slots=True)
class ResumeMail:
    """The writer wants these mails again."""

    sentence: str = ""
    kind: Literal["resume"] = "resume"


@dataclass(frozen=True, slots=True)
class ListActions:
    """The writer wants the list of all the actions that are theirs."""

    sentence: str = ""
    kind: Literal["list"] = "list"


Command = Delegate | Disown | BeAbsent | StandIn | RemindOn | StopMail | ResumeMail | ListActions
