"""The letters of these stories, and the mails that they become: one of each kind."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from functools import partial

from domain.model.letters import AlertContent, Content, Letter
from domain.model.mail import ComposedMail, MailKind
from domain.model.member_letters import InvitationContent
from domain.model.status import Language
from notifications.composing.composer import MailComposer
from notifications.composing.sender import Sender
from notifications.composing.typography import NBSP
from notifications.tokens import Tokens
from tests.composing.contents import (
    SALMA,
    TODAY,
    the_decisions,
    the_desk,
    the_digest,
    the_escalation,
    the_notice,
    the_receipt,
    the_reminder,
    the_request,
)
from tests.composing.figure_contents import HEARD, ONLY_AXES, the_figures
from tests.composing.gate_contents import FREED, GRANTED, RULED, the_gate
from tests.composing.members import APPOINTMENT, MEMBER_LETTERS

MAIL, REQUEST = "mmmmaaaa", "rrrreeee"
TOKENS = Tokens({0: b"a key for stories only, 32 octets"}, 0)
SENDER = Sender("programme.example", TOKENS.mint)
COMPOSER = MailComposer(SENDER)
MEETING = InvitationContent(
    "Comité de suivi", APPOINTMENT.on, provisional=True, appointment=APPOINTMENT
)


def a_letter(kind: MailKind, content: Content, language: Language = Language.FR) -> Letter:
    """Return a letter to Salma about the request, written on 10 March 2026 at 8 UTC."""
    return Letter(
        mail_id=REQUEST if kind is MailKind.REQUEST else MAIL,
        kind=kind,
        programme="essai",
        programme_name="Feuille de route d’essai",
        recipient=replace(SALMA, language=language),
        content=content,
        day=TODAY,
        at=datetime(2026, 3, 10, 8, tzinfo=UTC),
        thread=REQUEST,
        coordinator="Youssef El Idrissi",
    )


LETTERS: dict[str, Callable[[Language], Letter]] = {
    "request": lambda tongue: a_letter(MailKind.REQUEST, the_request(), tongue),
    "reminder": lambda tongue: a_letter(MailKind.REMINDER, the_reminder(), tongue),
    "escalation": lambda tongue: a_letter(MailKind.ESCALATION, the_escalation(), tongue),
    "notice": lambda tongue: a_letter(MailKind.ESCALATION_NOTICE, the_notice(), tongue),
    "receipt": lambda tongue: a_letter(MailKind.RECEIPT, the_receipt(), tongue),
    "invitation": lambda tongue: a_letter(MailKind.INVITATION, MEETING, tongue),
    "digest": lambda tongue: a_letter(MailKind.DIGEST, the_digest(), tongue),
    "release": lambda tongue: a_letter(MailKind.RELEASE, FREED, tongue),
    "rule": lambda tongue: a_letter(MailKind.RULE, RULED, tongue),
    "gate": lambda tongue: a_letter(MailKind.GATE, the_gate(), tongue),
    "gate_decided": lambda tongue: a_letter(MailKind.GATE_DECIDED, GRANTED, tongue),
    "decided": lambda tongue: a_letter(MailKind.RECEIPT, the_decisions(), tongue),
    "figures": lambda tongue: a_letter(MailKind.FIGURE_REQUEST, the_figures(), tongue),
    "figures-again": lambda tongue: a_letter(MailKind.FIGURE_REMINDER, the_figures(2), tongue),
    "axes": lambda tongue: a_letter(MailKind.FIGURE_REQUEST, ONLY_AXES, tongue),
    "heard-figures": lambda tongue: a_letter(MailKind.ACKNOWLEDGEMENT, HEARD, tongue),
    "desk": lambda tongue: a_letter(MailKind.DESK, the_desk(), tongue),
    "alert": lambda tongue: a_letter(
        MailKind.ALERT, AlertContent("plan_refused", {"errors": ["ligne 4 : date"]}), tongue
    ),
    **{name: partial(a_letter, kind, said) for name, (kind, said) in MEMBER_LETTERS.items()},
}


def composed(name: str, language: Language = Language.FR) -> ComposedMail:
    """Return one of the mails."""
    return COMPOSER.compose(LETTERS[name](language))


def parsed(mail: ComposedMail) -> EmailMessage:
    """Return what the standard library reads in the bytes."""
    return message_from_bytes(mail.raw, policy=policy.default)


def part(mail: ComposedMail, subtype: str) -> str:
    """Return one of the two parts as text."""
    body = parsed(mail).get_body((subtype,))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


def spaced(text: str) -> str:
    """Return a text as one line with plain spaces."""
    return " ".join(text.replace(NBSP, " ").split())
