"""What was understood of one reply, before anybody decides what takes effect."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from domain.model.commands import Command
from domain.model.status import Status


class Nature(StrEnum):
    """Who or what wrote a mail that came in."""

    HUMAN = "human"
    BOUNCE = "bounce"
    OUT_OF_OFFICE = "ooo"
    AUTOMATIC = "auto"


class Outcome(StrEnum):
    """The four ends of a reading."""

    APPLY = "apply"
    ASK = "ask"
    NONE = "none"
    QUARANTINE = "quarantine"


@dataclass(frozen=True, slots=True)
class AskedAction:
    """One action as the request showed it to the owner; `number` counts from 1."""

    number: int
    action: str
    ref: str
    title: str
    deadline: date | None
    status: Status
    progress: int | None


@dataclass(frozen=True, slots=True)
class AskedRequest:
    """The request that a reply answers: all that reading may lean on.

    `sent_text` is the text part as it left; `on` is the local day on which the reply was received.
    `recipient`, `aliases` and `substitutes` are addresses. `vouched` tells that a coordinator
    answers for who wrote: the mail is read as if from who was asked.
    """

    recipient: str
    reply_address: str
    sent_text: str
    asked_on: date
    on: date
    actions: Sequence[AskedAction]
    aliases: Sequence[str] = ()
    substitutes: Sequence[str] = ()
    vouched: bool = False


@dataclass(frozen=True, slots=True)
class AskedDecision:
    """The mail that asks for a decision, and that a reply answers: its text, its address.

    `on` is the local day on which the reply was received.
    """

    sent_text: str
    reply_address: str
    on: date


@dataclass(frozen=True, slots=True)
class Update:
    """What one reply says of one action, with the words it comes from.

    `why` is empty when the update may take effect; else the code of what must be asked.
    """

    action: str
    status: Status | None = None
    progress: int | None = None
    new_deadline: date | None = None
    forecast: date | None = None
    blocker: str | None = None
    delegate: str | None = None
    evidence: tuple[str, ...] = ()
    sentence: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """One mail, read: its nature, the outcome, and an update per action it speaks of.

    `why` is a code (never a sentence) for ASK, NONE and QUARANTINE. `text` is the reply without
    what it quotes, `elided` what was cut. `returns_on` is the day an absent owner comes back.
    `commands` are what the writer asks of the follow-up itself; where the outcome says that only a
    person may let the mail take effect, there is none. `bids_only` tells of a mail that answers no
    request that it says nothing else.
    """

    nature: Nature
    outcome: Outcome
    why: str = ""
    updates: tuple[Update, ...] = ()
    text: str = ""
    elided: str = ""
    returns_on: date | None = None
    commands: tuple[Command, ...] = ()
    bids_only: bool = False


@dataclass(frozen=True, slots=True)
class BouncedMail:
    """What a non-delivery report says: which addresses, and whether for good.

    `token` is what our own bounce address held: it makes the recipient certain.
    """

    recipients: tuple[str, ...] = ()
    permanent: bool = False
    status: str = ""
    message_ids: tuple[str, ...] = ()
    token: str = ""


@dataclass(frozen=True, slots=True)
class IncomingMail:
    """A mail parsed into the few values that decide whose it is and what to do with it.

    Addresses are lower-cased; `reply_tokens` come from delivered-to headers, then To and Cc;
    `defects` are codes: any of them forbids applying. `authentication` is the border's own verdict
    on DMARC (`pass`, `fail`, `none`), empty when no configured border spoke.
    """

    message_id: str
    sender: str
    subject: str
    nature: Nature
    reply_tokens: tuple[str, ...] = ()
    in_reply_to: tuple[str, ...] = ()
    authentication: str = ""
    defects: tuple[str, ...] = ()
    bounce: BouncedMail | None = None
    attachments: tuple[str, ...] = field(default=())
