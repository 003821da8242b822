"""What each mail has to say, as values: the composer turns them into words, nobody else does."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from domain.model.action_line import ActionLine
from domain.model.almanac import Almanac
from domain.model.calendar_entry import CalendarEntry
from domain.model.decided import DecidedContent
from domain.model.digest import DigestContent
from domain.model.figure_letters import FigureContent
from domain.model.gate_letters import GateAnswer, GateQuestion
from domain.model.mail import MailKind
from domain.model.member_letters import MemberContent
from domain.model.minutes import MinutesContent
from domain.model.people import Person
from domain.model.release_letters import ReleaseContent
from domain.model.rule_letters import RuleContent
from domain.model.silence_letters import (
    EscalationContent,
    EscalationNoticeContent,
    ToldOf,
    Unanswered,
    Warned,
)
from domain.model.status import Language
from domain.model.succession import EndedMandate, TakenOver
from domain.model.understood import HeededLine, UnderstoodLine


@dataclass(frozen=True, slots=True)
class RequestContent:
    """Where do your actions stand? Answer before the end of `answer_by` (a local day).

    `taken_over` are the roles by which something of it passed to the reader; `instead_of` names the
    owner in whose place the reader is asked. `entries` are the deadlines that the reader's calendar
    was not told of yet. Where a silence goes on, `silent` tells of it, `rank` is that of the
    reminder whose place the request takes (0: none was due), `announces` gives the escalations to
    come and `told` those of the day.
    """

    lines: tuple[ActionLine, ...]
    answer_by: date
    review_body: str = ""
    review_on: date | None = None
    taken_over: tuple[TakenOver, ...] = ()
    instead_of: str = ""
    entries: tuple[CalendarEntry, ...] = ()
    rank: int = 0
    silent: Unanswered | None = None
    announces: tuple[Warned, ...] = ()
    told: tuple[ToldOf, ...] = ()


@dataclass(frozen=True, slots=True)
class ReminderContent:
    """You have not answered; `announces` says who is told, and when, if you don't."""

    lines: tuple[ActionLine, ...]
    asked_on: date
    answer_by: date
    rank: int
    announces: tuple[Warned, ...] = ()
    instead_of: str = ""


@dataclass(frozen=True, slots=True)
class FileLine:
    """What became of a file that came with a reply; `why` is a code, empty for what is kept.

    `lost` tells that it is kept without anybody knowing for which action.
    """

    name: str
    keeping: str
    why: str = ""
    lost: bool = False


@dataclass(frozen=True, slots=True)
class ReceiptContent:
    """What was understood of a reply, action by action, and what is still awaited.

    `why` is the code of what could not be attached to any action; `text` the reply as extracted;
    `commands` what else was asked of the follow-up, and done; `files` what came with it; `ended`
    tells that nothing of it was taken, since the writer's mandate has ended; `writer` is the
    address of somebody else whose words a coordinator took for the owner's; `entries` are the
    deadlines that were moved or given up by it.
    """

    lines: tuple[UnderstoodLine, ...]
    pending: tuple[ActionLine, ...]
    received_on: date
    why: str = ""
    text: str = ""
    commands: tuple[HeededLine, ...] = ()
    files: tuple[FileLine, ...] = ()
    ended: EndedMandate | None = None
    writer: str = ""
    entries: tuple[CalendarEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class DeskLine:
    """One thing that waits: its number, kind, whom and what it concerns, and its own words.

    `stranger` is the address of who wrote, where it is none of that person's own; `digest` the
    issue that waits for a go.
    """

    number: int
    kind: str
    opened_on: date
    person: str = ""
    ref: str = ""
    title: str = ""
    sentence: str = ""
    facts: dict[str, Any] = field(default_factory=dict)
    stranger: str = ""
    digest: DigestContent | None = None


@dataclass(frozen=True, slots=True)
class DeskContent:
    """What waits for the coordinator, oldest first; `overdue` counts what has waited too long."""

    lines: tuple[DeskLine, ...]
    overdue: int = 0


@dataclass(frozen=True, slots=True)
class AlertContent:
    """Something went wrong that only a coordinator can put right; `code` names it."""

    code: str
    facts: dict[str, Any] = field(default_factory=dict)


ToOwner = (
    RequestContent
    | ReminderContent
    | EscalationNoticeContent
    | ReceiptContent
    | ReleaseContent
    | FigureContent
)
ToBody = DigestContent | GateQuestion | GateAnswer | MinutesContent | MemberContent
ToOffice = EscalationContent | DeskContent | DecidedContent | AlertContent | RuleContent
Content = ToOwner | ToBody | ToOffice


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail ready to be put into words.

    `thread` is the mail id whose reply token the mail bears (the request's, for all that is about
    it), empty where a reply is not expected; `day` is the local day it is written on and `at` the
    UTC instant. `in_reply_to` is the Message-ID of the mail that this one answers; `estimated` are
    the holidays of which the date is still to be declared.
    """

    mail_id: str
    kind: MailKind
    programme: str
    programme_name: str
    recipient: Person
    content: Content
    day: date
    at: datetime | None = None
    thread: str = ""
    axis_label: str = ""
    coordinator: str = ""
    in_reply_to: str = ""
    pdf: bool = False
    estimated: frozenset[date] = frozenset()

    @property
    def almanac(self) -> Almanac:
        """Return what tells how dates are said in it."""
        return Almanac(self.day, self.estimated)

    @property
    def language(self) -> Language:
        """Return the language in which the recipient is written to."""
        return self.recipient.language
