"""What a person asks of the follow-up itself, in the same mail in which they answer."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Delegate:
    """Somebody else should be asked of these actions; `to` is a name or an address as written."""

    actions: tuple[str, ...]
    to: str = ""
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Disown:
    """These actions aren't the writer's."""

    actions: tuple[str, ...]
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class BeAbsent:
    """The writer is away up to and including a local day; `why` tells why there is none."""

    until: date | None
    sentence: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class RemindOn:
    """No reminder of these actions before a local day; `why` tells why there is none.

    No action means all that the request still awaits.
    """

    actions: tuple[str, ...]
    on: date | None
    sentence: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class StopMail:
    """The writer wants no more of these mails."""

    sentence: str = ""


@dataclass(frozen=True, slots=True)
class ResumeMail:
    """The writer wants these mails again."""

    sentence: str = ""


@dataclass(frozen=True, slots=True)
class ListActions:
    """The writer wants the list of all the actions that are theirs."""

    sentence: str = ""


Command = Delegate | Disown | BeAbsent | RemindOn | StopMail | ResumeMail | ListActions
