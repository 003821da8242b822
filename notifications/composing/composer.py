"""Puts letters into words and words into bytes: the port `Composer`."""

from collections.abc import Callable, Mapping
from typing import Any

from domain.errors import UnwritableMailError
from domain.model.decided import DecidedContent
from domain.model.digest import DigestContent
from domain.model.figure_letters import FigureContent
from domain.model.gate_letters import GateAnswer, GateQuestion
from domain.model.letters import (
    AlertContent,
    Content,
    DeskContent,
    Letter,
    ReceiptContent,
    ReminderContent,
    RequestContent,
)
from domain.model.mail import ComposedMail
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
from domain.model.release_letters import ReleaseContent
from domain.model.rule_letters import RuleContent
from domain.model.silence_letters import EscalationContent, EscalationNoticeContent
from notifications.composing import (
    deciding,
    escalating,
    gates,
    releases,
    results,
    ruling,
    to_committees,
    to_coordinators,
    to_measurers,
    to_meetings,
    to_members,
    to_owners,
    withdrawing,
)
from notifications.composing.cleaning import cleaned
from notifications.composing.fields import fields
from notifications.composing.headers import header_text
from notifications.composing.member_sheet import MOST_MEMBERS
from notifications.composing.message import Parts, message
from notifications.composing.receipt import receipt
from notifications.composing.sender import Sender
from notifications.composing.sheet import LENGTHS, MOST_LINES, Sheet, Writing
from notifications.composing.templates import pages, texts
from notifications.composing.words import Words

# Bytes of HTML: Gmail cuts a mail short near 102 kB.
HEAVIEST = 90_000
# By how much lists are shortened, until a mail is light enough.
SHARES = (1, 2, 4, 8, 16, 32)


class MailComposer:
    """Composes mails in the name of one sender. Pure: the same letter gives the same bytes."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def compose(self, letter: Letter) -> ComposedMail:
        """Return the mail, frozen. What stops it raises UnwritableMailError, nothing else."""
        try:
            return self._composed(letter)
        except Exception as error:
            raise UnwritableMailError("mail_unwritable", kind=type(error).__name__) from error

    def _composed(self, letter: Letter) -> ComposedMail:
        words = Words(letter.language, letter.almanac)
        writing = Writing(cleaned(letter), words, self._sender)
        sheet = sheet_of(writing)
        text, html = _bounded(writing, sheet)
        parts = Parts(text, html, sheet.calendar, sheet.method, sheet.files)
        raw = message(fields(writing, sheet.subject), parts, f"=_{letter.mail_id}")
        return ComposedMail(
            mail_id=letter.mail_id,
            sender=self._sender.bounce_address(letter.mail_id),
            recipient=letter.recipient.address,
            message_id=self._sender.message_id(letter.mail_id),
            subject=header_text(sheet.subject),
            text=text,
            raw=raw,
        )


def _bounded(writing: Writing, sheet: Sheet) -> tuple[str, str]:
    """Return both parts, their lists as long as the HTML may weigh; each keeps one row at least."""
    for share in SHARES:
        text, html = rendered(writing, sheet, share)
        if len(html.encode()) < HEAVIEST:
            break
    return text, html


def rendered(writing: Writing, sheet: Sheet, share: int = 1) -> tuple[str, str]:
    """Return the text part and the HTML part, with one row in `share` of what lists may have."""
    letter = writing.letter
    values = {
        "rest": MOST_LINES,
        "most": MOST_MEMBERS,
        **sheet.values,
        "letter": letter,
        "almanac": letter.almanac,
        "c": letter.content,
        "subject": header_text(sheet.subject),
    }
    if share > 1:
        values |= {name: max(values[name] // share, 1) for name in LENGTHS if name in values}
    text = texts(letter.language).get_template(f"{sheet.template}.txt.j2").render(values)
    html = pages(letter.language).get_template(f"{sheet.template}.html.j2").render(values)
    return _without_gaps(text), html


def _without_gaps(text: str) -> str:
    # No regular expression: it would take a twentieth of the whole.
    while "\n\n\n" in text:
        text = text.replace("\n\n\n", "\n\n")
    return text.strip("\n") + "\n"


def sheet_of(writing: Writing) -> Sheet:
    """Return what the letter becomes."""
    content = writing.letter.content
    return SHEETS[type(content)](writing, content)


# The list of the mails that there are.
SHEETS: Mapping[type[Content], Callable[[Writing, Any], Sheet]] = {
    RequestContent: to_owners.request,
    ReminderContent: to_owners.reminder,
    EscalationNoticeContent: to_owners.notice,
    EscalationContent: escalating.escalation,
    ReceiptContent: receipt,
    FigureContent: to_measurers.figures,
    InvitationContent: to_committees.invitation,
    DigestContent: to_committees.digest,
    GateQuestion: gates.question,
    GateAnswer: gates.answer,
    ReleaseContent: releases.release,
    RuleContent: ruling.told,
    DeskContent: to_coordinators.desk,
    DecidedContent: deciding.decided,
    AlertContent: to_coordinators.alert,
    ConsultationContent: to_members.consultation,
    ResultContent: results.result,
    WithdrawnContent: withdrawing.withdrawn,
    AcknowledgementContent: to_members.acknowledgement,
    CancelledContent: to_meetings.cancelled,
    AxisWordContent: to_meetings.axis_word,
    MinutesContent: to_meetings.minutes,
}
