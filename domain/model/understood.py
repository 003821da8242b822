"""What a receipt tells of one action, and of one thing asked of the follow-up itself."""

from dataclasses import dataclass
from datetime import date

from domain.model.status import Status


@dataclass(frozen=True, slots=True)
class UnderstoodLine:
    """What was understood of one action: `effect` is an Effect's value, `why` a reading's code.

    `reason` is what the coordinator said on accepting or refusing.
    """

    ref: str
    title: str
    effect: str
    status: Status | None = None
    progress: int | None = None
    new_deadline: date | None = None
    old_deadline: date | None = None
    forecast: date | None = None
    blocker: str = ""
    delegate: str = ""
    sentence: str = ""
    why: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ListedAction:
    """One action of whoever asked for the list of theirs."""

    ref: str
    title: str
    deadline: date
    status: Status
    progress: int


@dataclass(frozen=True, slots=True)
class HeededLine:
    """What was done of a command: `kind` is its own, `why` the code of what must be said again.

    `on` is the day until which it holds, `who` the person that it names, `waits` tells that a
    coordinator must agree, `actions` those that it is about (none: it isn't about
    single ones), `body` whose digests end or go on; in a mail of duty that is empty. `about` names
    the indicators that it is about; `topic` is that of the mail, empty for one about actions.
    """

    kind: str
    on: date | None = None
    who: str = ""
    waits: bool = False
    actions: tuple[ListedAction, ...] = ()
    body: str = ""
    about: tuple[str, ...] = ()
    topic: str = ""
    why: str = ""
    sentence: str = ""
