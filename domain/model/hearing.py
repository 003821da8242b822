"""What a member of a body writes back to us, understood before anybody decides what it does."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from domain.model.commands import Command
from domain.model.consultation import Position
from domain.model.gate import GateWord
from domain.model.measuring import AskedFigure, SaidFigure
from domain.model.meeting import Presence
from domain.model.reading import Nature, Outcome


class Topic(StrEnum):
    """What a mail of ours is about, and so what a reply to it may do."""

    REQUEST = "request"
    CONSULTATION = "consultation"
    NEEDS = "needs"
    INVITATION = "invitation"
    AXIS = "axis"
    DIGEST = "digest"
    MINUTES = "minutes"
    FIGURES = "figures"
    GATE = "gate"


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody whom a sentence may name: an id, and the words that people know them by."""

    id: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AskedMember:
    """The mail that a reply answers: all that reading may lean on.

    Addresses are those that the person may write from; `on` is the local day of arrival; `points`
    are the titles of the agenda by number and `gates` those that are gates of phases; `people`
    those who may answer for a decision; `figures` the indicators that the mail asked about.
    `vouched` tells that a coordinator answers for who wrote: the mail is read as if from who was
    asked.
    """

    topic: Topic
    recipient: str
    reply_address: str
    sent_text: str
    on: date
    aliases: Sequence[str] = ()
    substitutes: Sequence[str] = ()
    points: Mapping[int, str] = field(default_factory=dict)
    people: Sequence[Named] = ()
    figures: Sequence[AskedFigure] = ()
    vouched: bool = False
    gates: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class SaidDecision:
    """A decision as a sentence states it; `why` is the code of what must be asked first.

    `owner` is the id of the person meant, `named` the words for them; `point` an agenda number;
    `adopts` tells that its words adopt or approve what the point is about.
    """

    text: str
    sentence: str
    point: int = 0
    owner: str = ""
    named: str = ""
    deadline: date | None = None
    why: str = ""
    adopts: bool = False


@dataclass(frozen=True, slots=True)
class Heard:
    """A member's reply, read: each thing that it says, in its own words.

    `why` is a code for ASK, NONE and QUARANTINE. `sentence` holds the words of the position, of the
    presence or of the axes described; `closes` tells that the writer closes the consultation;
    `proxy` who stands in; `gate` is what is said of the gate on an agenda.
    `sequence` is that of the review which a calendar answers about, None for a written reply.
    `commands` are what the writer asks of the follow-up itself, of indicators by their refs; where
    only a person may let the mail take effect, there is none.
    """

    nature: Nature
    outcome: Outcome
    why: str = ""
    text: str = ""
    sentence: str = ""
    position: Position | None = None
    closes: bool = False
    presence: Presence | None = None
    proxy: str = ""
    points: tuple[str, ...] = ()
    decisions: tuple[SaidDecision, ...] = ()
    instructions: tuple[SaidDecision, ...] = ()
    gate: GateWord | None = None
    sequence: int | None = None
    figures: tuple[SaidFigure, ...] = ()
    commands: tuple[Command, ...] = ()
