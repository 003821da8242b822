"""What still answers to addresses that a key has signed: asked, sent and not answered yet."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from config.bootstrap import Application
from domain.errors import StoreNotReadyError
from domain.model.consultation import ConsultationState
from domain.model.follow_up import Facts
from domain.model.mail import MailKind, QueuedMail
from domain.use_cases.gathering import ABOUT_REQUESTS
from notifications.tokens import key_of

ASKING = (
    *ABOUT_REQUESTS,
    *(MailKind.FIGURE_REQUEST, MailKind.FIGURE_REMINDER),
    *(MailKind.CONSULTATION, MailKind.CONSULTATION_REMINDER),
)
_TOKEN = re.compile(rb"[+.-]([a-z2-7]{32})@")
_END_OF_HEADERS = re.compile(rb"\r?\n\r?\n")


@dataclass(frozen=True, slots=True)
class InUse:
    """How many questions are open under a key, and the last local day on which one is awaited."""

    count: int = 0
    until: date | None = None


def in_use(opened: Application, key: int) -> InUse:
    """Return what is open in all programmes under a key; nothing where there is no store."""
    try:
        with opened.open_unit(read_only=True) as unit:
            awaited: dict[str, date] = {}
            for programme in unit.programmes.all():
                day = opened.moment(programme.timezone).day
                awaited |= dict(_awaited(unit.programmes.facts(programme.id, day)))
            mails = unit.outbox.about(ASKING, list(awaited))
    except StoreNotReadyError:
        return InUse()
    signed = {one.planned.subject for one in mails if _is_signed(one, key)}
    return InUse(len(signed), max((awaited[one] for one in signed), default=None))


def _awaited(facts: Facts) -> Iterator[tuple[str, date]]:
    """Yield what is asked and open, each with the day by which it is to be answered."""
    for request in facts.requests:
        yield request.id, request.answer_by
    for asked in facts.figure_requests:
        if not asked.closed:
            yield asked.id, asked.answer_by
    for one in facts.consultations:
        if one.consultation.state is ConsultationState.OPEN:
            yield one.consultation.id, one.consultation.planned.answer_by


def _is_signed(mail: QueuedMail, key: int) -> bool:
    if mail.frozen is None:
        return False
    head = _END_OF_HEADERS.split(mail.frozen.raw, maxsplit=1)[0]
    return any(key_of(one.decode("ascii")) == key for one in _TOKEN.findall(head))
