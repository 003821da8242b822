"""Words the end of an attempt as the Delivery that the ledger records."""

from dataclasses import replace

from aiosmtplib import SMTPResponse

from domain.model.delivery import Delivery, Fate, Refusal, Stage, Step
from domain.rules.refusals import CONNECT_RETRY, judge
from notifications.smtp.replies import clean, queue_id

# Why a mail was given back before it was begun; `replace` gives them their mail.
STOPPED = Delivery("", Fate.NOT_SENT, Step.CONNECT, text="stopped", retry_after=0)
SILENT = replace(STOPPED, text="server-silent", retry_after=CONNECT_RETRY)


def taken(mail_id: str, answer: SMTPResponse) -> Delivery:
    """Return the result of a mail that the server took."""
    words = clean(answer.message)
    return Delivery(mail_id, Fate.SENT, Step.DOT, answer.code, words, queue_id=queue_id(words))


def ended(mail_id: str, refusal: Refusal) -> Delivery:
    """Return the result of an attempt that this refusal ended."""
    verdict = judge(refusal)
    return Delivery(
        mail_id,
        verdict.fate,
        refusal.step,
        refusal.code,
        refusal.text,
        retry_after=verdict.retry_after,
        address_at_fault=verdict.address_at_fault,
    )


def unaddressable(mail_id: str, code: str, *, recipient: bool) -> Delivery:
    """Return the result of a mail whose envelope no server was shown."""
    return Delivery(mail_id, Fate.FAILED, Step.CONNECT, text=code, address_at_fault=recipient)


def given_back(refusal: Refusal) -> Delivery:
    """Return the pattern for mails never begun because of what another one met."""
    verdict = judge(refusal)
    early = refusal.step.stage is Stage.CONNECT
    return Delivery(
        "",
        verdict.fate,
        refusal.step if early else Step.CONNECT,
        refusal.code if early else None,
        refusal.text,
        retry_after=verdict.retry_after,
    )
