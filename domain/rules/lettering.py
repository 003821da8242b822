"""From a planned mail to what it must say now, or the reason why it is owed no more."""

from collections.abc import Callable, Mapping
from datetime import date

from domain.model.letters import Content
from domain.model.mail import MailKind, PlannedMail
from domain.rules import duty_letters as duty
from domain.rules import figure_letters as figure
from domain.rules import gate_letters as gates
from domain.rules import meeting_letters as meetings
from domain.rules import member_letters as member
from domain.rules import office_letters as office
from domain.rules import rule_letters as rules
from domain.rules import silence_letters as silence
from domain.rules.known import Known, Refusal


def content(mail: PlannedMail, known: Known, day: date) -> Content | Refusal:
    """Return what the mail says if it is still owed on that day, else the code of why not.

    Duty ends when the owner answered, the action closed or changed hands, the review took place, or
    nothing waits any more. Mail to a suspended address is never owed.
    """
    if mail.recipient not in known.people:
        return "recipient_unknown"
    if mail.recipient in known.suspended:
        return "address_suspended"
    return _WRITERS[mail.kind](mail, known, day)


_WRITERS: Mapping[MailKind, Callable[[PlannedMail, Known, date], Content | Refusal]] = {
    MailKind.REQUEST: duty.request,
    MailKind.REMINDER: silence.reminder,
    MailKind.ESCALATION: silence.escalation,
    MailKind.ESCALATION_NOTICE: silence.escalation_notice,
    MailKind.RECEIPT: office.receipt,
    MailKind.FIGURE_REQUEST: figure.figures,
    MailKind.FIGURE_REMINDER: figure.figures,
    MailKind.INVITATION: meetings.invitation,
    MailKind.DIGEST: office.digest,
    MailKind.RELEASE: duty.release,
    MailKind.RULE: rules.told,
    MailKind.GATE: lambda mail, known, _: gates.question(mail, known),
    MailKind.GATE_DECIDED: lambda mail, known, _: gates.answer(mail, known),
    MailKind.DESK: office.desk,
    MailKind.ALERT: office.alert,
    MailKind.CONSULTATION: member.question,
    MailKind.CONSULTATION_REMINDER: member.question,
    MailKind.CONSULTATION_RESULT: member.result,
    MailKind.ACKNOWLEDGEMENT: member.acknowledgement,
    MailKind.REVIEW_CANCELLED: meetings.cancelled,
    MailKind.AXIS_WORD: meetings.axis_word,
    MailKind.MINUTES: meetings.minutes,
}
