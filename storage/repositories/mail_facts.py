"""What the mails about requests tell: how many a person gets in a day, what has left, and when."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Select, select
from sqlalchemy import func as sql
from sqlalchemy.orm import Session

from domain.model.follow_up import Programme, StatusRequest
from domain.model.mail import MailKind, MailState
from storage.repositories.mail_rows import OUTBOX, in_state
from storage.repositories.requests import IS_OPEN, REQUEST
from storage.repositories.rows import Fields, built_once, rows
from storage.tables.people import ParticipantRow, PersonRow
from storage.tables.row import table_of

PARTICIPANT = table_of(ParticipantRow)
PERSON = table_of(PersonRow)
BOX = sql.lower(PERSON.c.address).label("box")
# What may announce an escalation to the owner.
WARNINGS = (MailKind.REQUEST, MailKind.REMINDER, MailKind.ESCALATION_NOTICE)
ASKING = (*WARNINGS, MailKind.ESCALATION)
ABOUT_FIGURES = (MailKind.FIGURE_REQUEST, MailKind.FIGURE_REMINDER)
# What the office sends by itself; answers to somebody are never too many.
COUNTED = (
    *(*ASKING, *ABOUT_FIGURES),
    *(MailKind.INVITATION, MailKind.DIGEST, MailKind.RELEASE, MailKind.RULE, MailKind.GATE),
    *(MailKind.CONSULTATION, MailKind.CONSULTATION_REMINDER, MailKind.AXIS_WORD),
)
UNDER_WAY = frozenset({MailState.QUEUED, MailState.SENDING, MailState.UNKNOWN})


def mailed(session: Session, programme: str, day: date) -> dict[str, int]:
    """Count, per person, the mails planned for the day and not given up, answers left out.

    Over all programmes, and over all who share an address: it is one mailbox.
    """
    counts = Counter(row["box"] for row in rows(session, _boxes_on(day)))
    if not counts:
        return {}
    people = rows(session, _boxes_of(programme))
    return {row["id"]: counts[row["box"]] for row in people if row["box"] in counts}


@built_once
def _boxes_on(day: date) -> Select[Any]:
    planned = select(BOX).join(OUTBOX, OUTBOX.c.recipient == PERSON.c.id)
    planned = planned.where(OUTBOX.c.day == day, OUTBOX.c.kind.in_(COUNTED))
    return planned.where(~in_state(MailState.SUPERSEDED))


@built_once
def _boxes_of(programme: str) -> Select[Any]:
    mine = select(PARTICIPANT.c.person).where(PARTICIPANT.c.programme == programme)
    return select(PERSON.c.id, BOX).where(PERSON.c.id.in_(mine))


def released(session: Session, programme: str) -> frozenset[str]:
    """Return the actions whose owner was told that what they waited for is done."""
    told = rows(session, _releases(programme))
    return frozenset(one for row in told for one in row["facts"]["actions"])


@built_once
def _releases(programme: str) -> Select[Any]:
    mine = (OUTBOX.c.programme == programme, OUTBOX.c.kind == MailKind.RELEASE)
    return select(OUTBOX.c.facts).where(*mine)


def with_mails(
    session: Session, programme: Programme, requests: Sequence[StatusRequest]
) -> tuple[StatusRequest, ...]:
    """Return a programme's open requests with what became of the mails about each."""
    zone = ZoneInfo(programme.timezone)
    about: dict[str, list[Fields]] = {one.id: [] for one in requests}
    for row in rows(session, _about_open(programme.id)):
        about[row["subject"]].append(row)
    for row in rows(session, _escalations_under_way(programme.id)):
        for silence in row["facts"]["silences"]:
            about.get(silence["request"], []).append(row)
    return tuple(_seen(one, about[one.id], zone) for one in requests)


@built_once
def _about_open(programme: str) -> Select[Any]:
    said = (OUTBOX.c.subject, OUTBOX.c.recipient, OUTBOX.c.kind, OUTBOX.c.state)
    wanted: Select[Any] = select(*said, OUTBOX.c.day, OUTBOX.c.sent_at)
    wanted = wanted.join(REQUEST, REQUEST.c.id == OUTBOX.c.subject)
    return wanted.where(IS_OPEN, REQUEST.c.programme == programme, OUTBOX.c.kind.in_(ASKING))


@built_once
def _escalations_under_way(programme: str) -> Select[Any]:
    """Return the query for the few mails that list requests and have not left yet."""
    wanted = select(OUTBOX.c.facts, OUTBOX.c.kind, OUTBOX.c.state, OUTBOX.c.sent_at)
    return wanted.where(
        OUTBOX.c.programme == programme,
        OUTBOX.c.kind == MailKind.ESCALATION,
        in_state(*UNDER_WAY),
    )


def _seen(request: StatusRequest, mails: Sequence[Fields], zone: ZoneInfo) -> StatusRequest:
    return replace(
        request,
        sent_on=left_on(mails, (MailKind.REQUEST,), zone),
        left=frozenset(_left(mails, zone)),
        queued=any(one["state"] in UNDER_WAY for one in mails),
        told=frozenset(one["recipient"] for one in mails if one["kind"] is MailKind.REQUEST),
    )


def _left(mails: Sequence[Fields], zone: ZoneInfo) -> Iterator[tuple[date, date]]:
    """Yield, of each mail that may announce an escalation and left, the day planned and the day."""
    for one in mails:
        if one["state"] is MailState.SENT and one["kind"] in WARNINGS:
            yield one["day"], one["sent_at"].astimezone(zone).date()


def left_on(mails: Sequence[Fields], kinds: Iterable[MailKind], zone: ZoneInfo) -> date | None:
    """Return the local day on which the latest of these was sent."""
    sent = [
        one["sent_at"] for one in mails if one["state"] is MailState.SENT and one["kind"] in kinds
    ]
    return max(sent).astimezone(zone).date() if sent else None
