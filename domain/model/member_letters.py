"""What the mails to members of a body have to say, as values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from domain.model.consultation import Closing, ConsultationKind, VotingRule
from domain.model.hearing import Topic
from domain.model.hours import MeetingHours
from domain.model.understood import HeededLine


@dataclass(frozen=True, slots=True)
class ConsultationContent:
    """A question to a member, or its reminder (`rank` above 0): answer before the end of a day.

    `late` tells that the day has passed: an answer still counts until the consultation is closed.
    `instead_of` names the member in whose place the reader is asked.
    `members` and `answered` count all those asked, so that everybody knows how far it has come.
    """

    body: str
    question: str
    kind: ConsultationKind
    rule: VotingRule
    answer_by: date
    detail: str = ""
    rank: int = 0
    quorum: int = 0
    members: int = 0
    answered: int = 0
    chairs: bool = False
    late: bool = False
    instead_of: str = ""


@dataclass(frozen=True, slots=True)
class NamedWords:
    """Somebody by name, and their own words."""

    name: str
    words: str


@dataclass(frozen=True, slots=True)
class ResultContent:
    """How a consultation ended: votes by position, each reserve, who did not answer."""

    body: str
    question: str
    kind: ConsultationKind
    rule: VotingRule
    closed_on: date
    carried: bool
    closing: Closing
    members: int
    votes: Mapping[str, int] = field(default_factory=dict)
    reserves: tuple[NamedWords, ...] = ()
    missing: tuple[str, ...] = ()
    closing_words: str = ""


@dataclass(frozen=True, slots=True)
class WithdrawnContent:
    """A question that was put to a member and is asked no more."""

    body: str
    question: str


@dataclass(frozen=True, slots=True)
class HeardLine:
    """One thing understood of a member's reply: `what` is the code of its sentence.

    `text` is what it is about, `owner` a name, `on` a deadline or the day of a figure; `why` a code
    where it is asked. A figure has a `value` in a `unit`, and the one `before` that it replaces.
    """

    what: str
    text: str = ""
    owner: str = ""
    on: date | None = None
    sentence: str = ""
    why: str = ""
    value: Decimal | None = None
    before: Decimal | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True)
class AcknowledgementContent:
    """What was understood of a member's reply; `title` is the question or the meeting.

    `body` is empty where no body asked, `why` the code of what could not be understood, `text` the
    reply as extracted. `commands` are what was asked of the follow-up itself, and done; `writer` is
    the address from which somebody wrote for whom the coordination vouched. `decided` tells that
    the desk answers here, not the machine.
    """

    topic: Topic
    title: str
    received_on: date
    lines: tuple[HeardLine, ...] = ()
    why: str = ""
    text: str = ""
    body: str = ""
    commands: tuple[HeededLine, ...] = ()
    writer: str = ""
    decided: bool = False


@dataclass(frozen=True, slots=True)
class Appointment:
    """What a calendar keeps of a review: the same `uid` at a higher `sequence` replaces it.

    `zone` is the IANA zone of the hours; `thread` the mail id whose reply token answers bear, the
    same for each mail to one person about one review: calendars know an organiser by its address.
    """

    uid: str
    sequence: int
    on: date
    zone: str
    thread: str
    title: str
    place: str = ""
    hours: MeetingHours | None = None
    provisional: bool = False


@dataclass(frozen=True, slots=True)
class InvitationContent:
    """A body meets on a local day; `provisional` while a holiday nearby is only estimated.

    `title` is empty where the review has none but its body's name; `moved_from` is the day it was
    to be on, for a review that was moved; `quorum` how many members it needs (0: none).
    """

    body: str
    on: date
    provisional: bool
    appointment: Appointment
    pack_on: date | None = None
    title: str = ""
    place: str = ""
    agenda: tuple[str, ...] = ()
    moved_from: date | None = None
    quorum: int = 0


@dataclass(frozen=True, slots=True)
class CancelledContent:
    """A review does not take place; `why` is a code, empty where a person called it off."""

    body: str
    on: date
    appointment: Appointment
    title: str = ""
    place: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class AxisFigures:
    """How an axis stands in figures, and the actions that a review will look at."""

    total: int
    done: int
    late: tuple[str, ...] = ()
    blocked: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AxisWordContent:
    """Asks the coordinator of an axis for their word before a review; the pack leaves on a day."""

    body: str
    on: date
    axis: str
    title: str
    figures: AxisFigures
    pack_on: date | None = None


MemberContent = (
    ConsultationContent
    | ResultContent
    | WithdrawnContent
    | AcknowledgementContent
    | InvitationContent
    | CancelledContent
    | AxisWordContent
)
