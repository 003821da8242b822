"""Puts letters into words and words into bytes: the port `Composer`."""

import re

from domain.model.digest import DigestContent
from domain.model.letters import (
    AlertContent,
    DeskContent,
    EscalationContent,
    EscalationNoticeContent,
    InvitationContent,
    Letter,
    ReceiptContent,
    ReminderContent,
    RequestContent,
)
from domain.model.mail import ComposedMail
from notifications.composing import escalating, to_committees, to_coordinators, to_owners
from notifications.composing.cleaning import cleaned
from notifications.composing.fields import fields
from notifications.composing.headers import header_text
from notifications.composing.message import message
from notifications.composing.receipt import receipt
from notifications.composing.sender import Sender
from notifications.composing.sheet import Sheet, Writing
from notifications.composing.templates import pages, texts
from notifications.composing.words import Words

_BLANKS = re.compile(r"\n{3,}")


class MailComposer:
    """Composes mails in the name of one sender. Pure: the same letter gives the same bytes."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def compose(self, letter: Letter) -> ComposedMail:
        """Return the mail, frozen."""
        writing = Writing(cleaned(letter), Words(letter.language), self._sender)
        sheet = sheet_of(writing)
        text, html = rendered(writing, sheet)
        raw = message(fields(writing, sheet.subject), text, html, f"=_{letter.mail_id}")
        return ComposedMail(
            mail_id=letter.mail_id,
            sender=self._sender.bounce_address(letter.mail_id),
            recipient=letter.recipient.address,
            message_id=self._sender.message_id(letter.mail_id),
            subject=header_text(sheet.subject),
            text=text,
            raw=raw,
        )


def rendered(writing: Writing, sheet: Sheet) -> tuple[str, str]:
    """Return the text part and the HTML part."""
    letter = writing.letter
    values = {
        **sheet.values,
        "letter": letter,
        "c": letter.content,
        "subject": header_text(sheet.subject),
    }
    text = texts(letter.language).get_template(f"{sheet.template}.txt.j2").render(values)
    html = pages(letter.language).get_template(f"{sheet.template}.html.j2").render(values)
    return _BLANKS.sub("\n\n", text).strip("\n") + "\n", html


def sheet_of(writing: Writing) -> Sheet:
    """Return what the letter becomes: the list of the mails that there are."""
    match writing.letter.content:
        case RequestContent() as content:
            sheet = to_owners.request(writing, content)
        case ReminderContent() as content:
            sheet = to_owners.reminder(writing, content)
        case EscalationNoticeContent() as content:
            sheet = to_owners.notice(writing, content)
        case EscalationContent() as content:
            sheet = escalating.escalation(writing, content)
        case ReceiptContent() as content:
            sheet = receipt(writing, content)
        case InvitationContent() as content:
            sheet = to_committees.invitation(writing, content)
        case DigestContent() as content:
            sheet = to_committees.digest(writing, content)
        case DeskContent() as content:
            sheet = to_coordinators.desk(writing, content)
        case AlertContent() as content:
            sheet = to_coordinators.alert(writing, content)
    return sheet
