"""Notes each letter where production would put it into words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from domain.model.digest import DigestContent
from domain.model.figure_letters import FigureContent
from domain.model.gate_letters import GateAnswer, GateQuestion
from domain.model.hearing import Topic
from domain.model.letters import (
    AlertContent,
    Content,
    DeskContent,
    Letter,
    ReceiptContent,
    ReminderContent,
    RequestContent,
)
from domain.model.mail import ComposedMail, MailKind
from domain.model.member_letters import (
    AcknowledgementContent,
    AxisWordContent,
    CancelledContent,
    ConsultationContent,
    InvitationContent,
    ResultContent,
    WithdrawnContent,
)
from domain.model.minutes import MinutesContent
from domain.model.people import Person
from domain.model.release_letters import ReleaseContent
from domain.model.rule_letters import RuleContent
from domain.model.silence_letters import EscalationContent, EscalationNoticeContent, Warned


@dataclass(frozen=True, slots=True)
class NotedLetter:
    """A letter that would leave at that UTC instant, to whom, and the values of its reason."""

    mail_id: str
    at: datetime
    programme: str
    kind: MailKind
    recipient: Person
    why: Mapping[str, Any]


@dataclass(slots=True)
class NotingComposer:
    """Implements `domain.ports.composer.Composer`: keeps what is said, and makes no bytes."""

    letters: list[NotedLetter] = field(default_factory=list)

    def compose(self, letter: Letter) -> ComposedMail:
        """Note the letter; the mail returned is empty."""
        if letter.at is not None:
            self.letters.append(
                NotedLetter(
                    letter.mail_id,
                    letter.at,
                    letter.programme,
                    letter.kind,
                    letter.recipient,
                    why(letter.content),
                )
            )
        address = letter.recipient.address
        return ComposedMail(letter.mail_id, "", address, letter.mail_id, "", "", b"")


def why(content: Content) -> Mapping[str, Any]:
    """Return why a letter is owed, as the values that its sentence needs."""
    found: dict[type, Any] = {
        RequestContent: _request,
        ReminderContent: _reminder,
        EscalationContent: _escalation,
        EscalationNoticeContent: _notice,
        InvitationContent: _invitation,
        DigestContent: _digest,
        FigureContent: _figures,
        ReceiptContent: lambda one: {"actions": len(one.lines)},
        DeskContent: lambda one: {"items": len(one.lines)},
        ReleaseContent: lambda one: {"refs": ", ".join(line.ref for line in one.lines)},
        RuleContent: _rule,
        GateQuestion: lambda one: {"phase": one.phase, "body": one.body},
        GateAnswer: lambda one: {"phase": one.phase},
        AlertContent: lambda one: {"code": one.code},
        ConsultationContent: _consultation,
        ResultContent: _result,
        WithdrawnContent: _result,
        AcknowledgementContent: _acknowledgement,
        CancelledContent: _invitation,
        AxisWordContent: lambda one: {"axis": one.axis, "on": one.on},
        MinutesContent: _invitation,
    }
    return dict(found.get(type(content), lambda _: {})(content))


def _result(content: ResultContent | WithdrawnContent) -> Mapping[str, Any]:
    return {"question": content.question}


def _request(content: RequestContent) -> Mapping[str, Any]:
    """Return what is asked; where a silence goes on, since when, and what follows it."""
    why: dict[str, Any] = {"actions": len(content.lines), "answer_by": content.answer_by}
    if content.silent:
        why["silent_since"] = content.silent.since
    if content.rank:
        why["rank"] = content.rank
    if content.told:
        why["told_now"] = ", ".join(dict.fromkeys(one.who for one in content.told))
    coming = _announced(content.announces)
    return {**why, **{f"next_{name}": value for name, value in coming.items()}}


def _reminder(content: ReminderContent) -> Mapping[str, Any]:
    asked = {"rank": content.rank, "actions": len(content.lines), "asked_on": content.asked_on}
    return {**asked, **_announced(content.announces)}


def _announced(announces: Sequence[Warned]) -> Mapping[str, Any]:
    """Return the first escalation that is announced, and who is told by it or a later one."""
    if not announces:
        return {}
    told = ", ".join(dict.fromkeys(one.who for one in announces))
    return {"escalates_on": announces[0].on, "escalates_to": told}


def _figures(content: FigureContent) -> Mapping[str, Any]:
    refs = ", ".join(one.line.ref for one in content.lines)
    missing = content.axes.declared - content.axes.described if content.axes else 0
    of = "both" if refs and missing else "axes" if missing else "figures"
    asked = {"refs": refs, "axes": missing, "of": of, "answer_by": content.answer_by}
    return {**asked, "rank": content.rank}


def _acknowledgement(content: AcknowledgementContent) -> Mapping[str, Any]:
    if content.topic is Topic.FIGURES:
        return {"figures": sum(one.value is not None for one in content.lines)}
    return {"title": content.title}


def _escalation(content: EscalationContent) -> Mapping[str, Any]:
    return {"owners": ", ".join(one.owner.name for one in content.silences)}


def _notice(content: EscalationNoticeContent) -> Mapping[str, Any]:
    silence = content.silence
    told = ", ".join(one.who for one in content.told)
    return {"told": told, "asked_on": silence.asked_on}


def _rule(content: RuleContent) -> Mapping[str, Any]:
    """Return which rules speak of which actions."""
    refs = ", ".join(dict.fromkeys(one.ref for one in content.lines))
    rules = ", ".join(dict.fromkeys(one.rule for one in content.lines))
    return {"refs": refs, "rules": rules}


def _consultation(content: ConsultationContent) -> Mapping[str, Any]:
    return {"question": content.question, "rank": content.rank, "answer_by": content.answer_by}


def _invitation(
    content: InvitationContent | CancelledContent | MinutesContent,
) -> Mapping[str, Any]:
    return {"body": content.body, "on": content.on}


def _digest(content: DigestContent) -> Mapping[str, Any]:
    numbered = {"body": content.body, "number": content.number}
    return numbered if content.review_on is None else {**numbered, "review_on": content.review_on}
