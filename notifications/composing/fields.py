"""The header fields of each kind of mail: who it is from, what it answers, who must not answer.

Requests, reminders, notices of an escalation and gates wait for an answer: an out-of-office or a
bounce to them is news, so they suppress neither and do not call themselves automatic (RFC 3834 §5
would silence both). All others do, so that no two machines ever thank one another.
"""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, time
from email.utils import format_datetime

from domain.model.letters import Letter
from domain.model.mail import MailKind
from notifications.composing.headers import mailbox, unstructured
from notifications.composing.sheet import Writing, mailto

WAITING = frozenset(
    {MailKind.REQUEST, MailKind.REMINDER, MailKind.ESCALATION_NOTICE, MailKind.GATE}
)
_MESSAGE_ID = re.compile(r"<[\w!#$%&'*+/=?^`{|}~.-]{1,120}@[\w.\[\]:-]{1,120}>", re.ASCII)


def fields(writing: Writing, subject: str) -> list[str]:
    """Return the fields of a mail, folded, in the order of RFC 5322 §3.6."""
    letter, sender = writing.letter, writing.sender
    name = _display(writing)
    head = [
        f"Date: {format_datetime(instant(letter))}",
        mailbox("From", name, sender.address),
        mailbox("To", letter.recipient.name, letter.recipient.address),
        f"Message-ID: {sender.message_id(letter.mail_id)}",
        *_answered(writing),
        unstructured("Subject", subject),
        f"Content-Language: {letter.language.value}",
    ]
    if letter.thread:
        # From stays the same on every mail, so that people can allow-list it. A client that
        # ignores Reply-To writes to it without a token: such an answer is asked about, not lost.
        head.insert(2, mailbox("Reply-To", name, sender.reply_address(letter.thread)))
    return [*head, *_automatic(letter.kind), *_leaving(writing)]


def instant(letter: Letter) -> datetime:
    """Return the UTC instant of the letter; noon of its day when nobody gave one."""
    return (letter.at or datetime.combine(letter.day, time(12), UTC)).astimezone(UTC)


def _display(writing: Writing) -> str:
    letter = writing.letter
    name = writing.sender.names.get(letter.programme, letter.programme_name)
    return writing.words.say("from-name", programme=name)


def _answered(writing: Writing) -> Iterable[str]:
    """Name the mails before this one, so that clients show them as one conversation."""
    letter = writing.letter
    known = []
    if letter.thread and letter.thread != letter.mail_id:
        known.append(writing.sender.message_id(letter.thread))
    if _MESSAGE_ID.fullmatch(letter.in_reply_to):
        known.append(letter.in_reply_to)
    if known:
        yield f"In-Reply-To: {known[-1]}"
        yield "References: " + "\r\n ".join(known)


def _automatic(kind: MailKind) -> tuple[str, ...]:
    if kind in WAITING:
        return ("X-Auto-Response-Suppress: DR, RN, NRN, AutoReply",)
    how = "auto-replied" if kind is MailKind.RECEIPT else "auto-generated"
    return (f"Auto-Submitted: {how}", "X-Auto-Response-Suppress: All")


def _leaving(writing: Writing) -> Iterable[str]:
    if writing.letter.kind is MailKind.DIGEST:
        address = writing.sender.unsubscribe_address(writing.letter.mail_id)
        link = writing.sender.unsubscribe_link(writing.letter.mail_id)
        # RFC 2369: a machine writes this mail, so its subject is in no language.
        by_mail = f"<{mailto(address, 'unsubscribe')}>"
        if not link:
            yield f"List-Unsubscribe: {by_mail}"
            return
        # RFC 8058: clients post to the link without a word to the reader; mail is what remains.
        yield f"List-Unsubscribe: <{link}>,\r\n {by_mail}"
        yield "List-Unsubscribe-Post: List-Unsubscribe=One-Click"
