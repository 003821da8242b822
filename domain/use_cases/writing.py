"""Putting a claimed mail into words while it is owed; what cannot be written waits for a person."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from domain.errors import UnwritableMailError
from domain.model.desk import DeskItem, DeskKind
from domain.model.event import Event, EventName
from domain.model.letters import Content, Letter
from domain.model.mail import ComposedMail, MailKind, QueuedMail
from domain.model.moment import Moment, MomentOf
from domain.ports.composer import Composer
from domain.ports.unit_of_work import OpenUnit
from domain.rules.known import Known
from domain.rules.lettering import content

# A reply to any of these speaks of the request that it is about.
THREADED = frozenset(
    {MailKind.REQUEST, MailKind.REMINDER, MailKind.ESCALATION_NOTICE, MailKind.RECEIPT}
)
# What one mail's own facts or words can raise: it stops that mail, never the others.
UNWRITABLE = (
    UnwritableMailError,
    ArithmeticError,
    AttributeError,
    LookupError,
    TypeError,
    ValueError,
)
CANNOT_BE_WRITTEN = "unwritable"


@dataclass(frozen=True, slots=True)
class Written:
    """Mails by id: frozen, ended with the code of why, failed with the kind of the error."""

    frozen: dict[str, ComposedMail] = field(default_factory=dict)
    ended: dict[str, str] = field(default_factory=dict)
    failed: dict[str, str] = field(default_factory=dict)


def write_all(
    composer: Composer, mails: Sequence[QueuedMail], known: Known, moment_of: MomentOf
) -> Written:
    """Write each mail that is still owed; one that cannot be written stops none of the others."""
    found = Written()
    for mail in mails:
        try:
            written = _write(composer, mail, known, moment_of)
        except UNWRITABLE as error:
            found.failed[mail.mail_id] = _kind_of(error)
            continue
        if isinstance(written, str):
            found.ended[mail.mail_id] = written
        else:
            found.frozen[mail.mail_id] = written
    return found


def _write(
    composer: Composer, mail: QueuedMail, known: Known, moment_of: MomentOf
) -> ComposedMail | str:
    """Return the bytes to send if the mail is still owed, else the code of why not.

    What may have been taken by a server, or a person wants sent again, is past that question.
    """
    if mail.frozen is not None and mail.resends:
        return mail.frozen
    programme = known.programmes[mail.planned.programme]
    moment = moment_of(programme.timezone)
    says = content(mail.planned, known, moment.day)
    if isinstance(says, str):
        return says
    return mail.frozen or composer.compose(_letter(mail, says, known, moment))


def _letter(mail: QueuedMail, says: Content, known: Known, moment: Moment) -> Letter:
    planned, programme = mail.planned, known.programmes[mail.planned.programme]
    return Letter(
        mail_id=mail.mail_id,
        kind=planned.kind,
        programme=programme.id,
        programme_name=programme.name,
        recipient=known.people[planned.recipient],
        content=says,
        day=moment.day,
        at=moment.at,
        thread=_thread(mail),
        in_reply_to=str(planned.facts.get("message_id", "")),
        axis_label=programme.axis_label,
        coordinator=known.name(programme.coordinators[0]),
        pdf=bool(planned.facts.get("pdf")),
        estimated=known.calendar.estimated,
    )


def _thread(mail: QueuedMail) -> str:
    """Return the mail whose reply token a mail bears: another's where it goes on with it."""
    planned = mail.planned
    own = planned.subject if planned.kind in THREADED else mail.mail_id
    return str(planned.facts.get("thread", own))


def _kind_of(error: Exception) -> str:
    """Return the name of an error's class; of what went wrong while composing, not of its wrap."""
    named = error.arguments.get("kind") if isinstance(error, UnwritableMailError) else None
    return str(named or type(error).__name__)


def hold_unwritten(open_unit: OpenUnit, errors: Mapping[str, str], moment_of: MomentOf) -> None:
    """Hold mails that could not be written, each on the desk; `errors` names why, by mail id."""
    with open_unit() as unit:
        zones = {one.id: one.timezone for one in unit.programmes.all()}
        for mail in unit.outbox.set_aside(errors):
            planned, error = mail.planned, errors[mail.mail_id]
            moment = moment_of(zones.get(planned.programme, "UTC"))
            facts = {"why": CANNOT_BE_WRITTEN, "kind": planned.kind.value, "error": error}
            item = DeskItem(
                programme=planned.programme,
                kind=DeskKind.HELD_MAIL,
                subject=mail.mail_id,
                opened_on=moment.day,
                person=planned.recipient,
                facts=facts,
            )
            unit.desk.add([item])
            told = (planned.programme, mail.mail_id, moment.day, moment.at, {"error": error})
            unit.journal.append([Event(EventName.MAIL_HELD, *told)])
