"""The owner's page: shown for a link in one of our mails, and answered by its form."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import timedelta
from hashlib import sha256

from domain.errors import RefusedError
from domain.model.event import Event, EventName
from domain.model.follow_up import RequestState, StatusRequest
from domain.model.inbox import RawMail
from domain.model.mail import QueuedMail
from domain.model.moment import Moment, MomentOf
from domain.model.page import OwnerPage, PageAnswer, PageProblem
from domain.model.reading import Outcome
from domain.model.speaking import Speaker
from domain.ports.unit_of_work import OpenUnit, UnitOfWork
from domain.rules.page_answers import lines_of, problems_in, reading_of, widened
from domain.use_cases.conversing import parties_of
from domain.use_cases.gathering import ABOUT_REQUESTS
from domain.use_cases.receipting import Reply
from domain.use_cases.recording import record_reply

# A link outlives its request, for whoever comes back to correct an answer; then a newer mail has
# a newer one.
OPEN_FOR = timedelta(days=60)
SOURCE = "page"
_ID_LENGTH = 32


@dataclass(frozen=True, slots=True)
class Answered:
    """The page after a form came in, and all that is amiss in it; nothing amiss: it was taken."""

    page: OwnerPage
    problems: tuple[PageProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class _Opened:
    page: OwnerPage
    request: StatusRequest
    moment: Moment
    programme_name: str
    speaker: Speaker


def open_page(open_unit: OpenUnit, link: str, moment_of: MomentOf) -> tuple[OwnerPage, str]:
    """Return the page that a link opens, and its programme's name; nothing changes.

    `link` is the id of the mail that bears it, once its signature was verified. Refuses
    `page.unknown`, `page.expired` and `page.revoked`.
    """
    with open_unit(read_only=True) as unit:
        opened = _open(unit, link, moment_of)
    return opened.page, opened.programme_name


def open_deadlines(open_unit: OpenUnit, link: str, moment_of: MomentOf) -> tuple[OwnerPage, str]:
    """Return what a link to somebody's deadlines gives, and its programme's name.

    A calendar asks for them for years: such a link doesn't expire. It ends when it is revoked, and
    when its mail was to somebody who no longer answers. Refuses `page.unknown`, `page.revoked`.
    """
    with open_unit(read_only=True) as unit:
        opened = _open(unit, link, moment_of, lasting=True)
    return opened.page, opened.programme_name


def answer_page(
    open_unit: OpenUnit, link: str, answers: Sequence[PageAnswer], moment_of: MomentOf
) -> Answered:
    """Take a form whole, or not at all; the same form sent twice on a day is taken once.

    What it says is kept raw and takes effect in one transaction, with its receipt by mail, as a
    reply does. Refuses what `open_page` refuses.
    """
    with open_unit() as unit:
        opened = _open(unit, link, moment_of)
        kept = _raw(link, answers, opened)
        if unit.inbox.get(kept.id):
            return Answered(opened.page)
        problems = problems_in(answers, opened.page.lines, opened.moment.day)
        if problems:
            return Answered(opened.page, tuple(problems))
        unit.inbox.store(kept)
        request = widened(opened.request, opened.page.lines)
        reply = Reply(request, kept, reading_of(answers), "", opened.speaker)
        record_reply(unit, reply, opened.moment)
        unit.inbox.read(kept.id, Outcome.APPLY)
        return Answered(opened.page)


def revoke_links(open_unit: OpenUnit, programme: str, person: str, moment: Moment) -> None:
    """Close every link that a person was sent so far; the next mail bears one that opens."""
    with open_unit() as unit:
        unit.people.revoke_links(person, moment.at)
        revoked = Event(EventName.LINKS_REVOKED, programme, person, moment.day, moment.at)
        unit.journal.append([revoked])


def _open(unit: UnitOfWork, link: str, moment_of: MomentOf, *, lasting: bool = False) -> _Opened:
    mail = unit.outbox.many([link]).get(link)
    if mail is None or mail.planned.kind not in ABOUT_REQUESTS:
        raise RefusedError("page.unknown")
    planned = mail.planned
    request = unit.requests.many([planned.subject]).get(planned.subject)
    programme = unit.programmes.get(planned.programme)
    if request is None or programme is None:
        raise RefusedError("page.unknown")
    moment = moment_of(programme.timezone)
    speaker = _speaker(unit, request, planned.recipient, moment)
    if not lasting and moment.day > planned.day + OPEN_FOR:
        raise RefusedError("page.expired")
    if _is_revoked(unit, mail):
        raise RefusedError("page.revoked")
    # The page shows how things stand now: what it says answers the last request, whichever link.
    request = unit.requests.of(programme.id, request.asked_on, request.person)[-1]
    page = OwnerPage(
        programme=programme.id,
        person=unit.people.many([request.person])[request.person],
        day=moment.day,
        lines=lines_of(unit.actions.of(programme.id), request, moment.day),
        answer_by=request.answer_by if request.state is RequestState.OPEN else None,
    )
    return _Opened(page, request, moment, programme.name, speaker)


def _speaker(unit: UnitOfWork, request: StatusRequest, person: str, moment: Moment) -> Speaker:
    """Return by what right somebody answers; a link opens only for who still may."""
    speaker = parties_of(unit, request, moment).speaking(person)
    if not speaker.stands_for:
        raise RefusedError("page.unknown")
    return speaker


def _is_revoked(unit: UnitOfWork, mail: QueuedMail) -> bool:
    """Tell whether the link was in a mail that left before links were revoked.

    A mail of which nobody knows when it left goes by its day, at its beginning.
    """
    revoked = unit.people.links_revoked_at(mail.planned.recipient)
    if revoked is None:
        return False
    if mail.sent_at is not None:
        return mail.sent_at <= revoked
    return mail.planned.day <= revoked.date()


def _raw(link: str, answers: Sequence[PageAnswer], opened: _Opened) -> RawMail:
    """Return the form as the inbox holds it: one row for the same form on the same day."""
    said = {"link": link, "day": opened.moment.day, "answers": [asdict(one) for one in answers]}
    raw = json.dumps(said, default=str, ensure_ascii=False, sort_keys=True).encode()
    return RawMail(
        id=sha256(SOURCE.encode() + b"\0" + raw).hexdigest()[:_ID_LENGTH],
        raw=raw,
        sender=opened.page.person.address,
        recipients=(),
        received_at=opened.moment.at,
        source=SOURCE,
    )
