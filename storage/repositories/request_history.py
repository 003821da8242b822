"""What became of a programme's requests: occasions used, silences in a row, replies that wait."""

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import Session

from domain.model.desk import DeskKind
from domain.model.mail import MailKind, MailState
from storage.repositories.desk import ITEM, WAITS
from storage.repositories.mail_rows import OUTBOX, in_state
from storage.repositories.requests import ASKED, IS_OPEN, REQUEST
from storage.repositories.rows import built_once, rows

# What was said in a reply and may still take effect.
SAID = (
    DeskKind.AMBIGUOUS,
    DeskKind.DEADLINE,
    DeskKind.CANCELLATION,
    DeskKind.DELEGATION,
    DeskKind.DISOWNED,
    DeskKind.SUBSTITUTION,
    DeskKind.FIGURE,
)


def occasions(session: Session, programme: str, since: date) -> frozenset[tuple[str, date]]:
    """Return the (person, occasion) pairs asked on occasions from a day on."""
    used = rows(session, _used(programme, since))
    return frozenset((row["person"], row["occasion"]) for row in used)


def unanswered(session: Session, programme: str) -> dict[str, int]:
    """Count the ended requests in a row that got no word of an action, the latest included.

    Counted since the last occasion on which the action was answered of, be that request open or
    ended; actions without such a silence are left out. Who was never written to is not silent.
    """
    return {row["action"]: row["requests"] for row in rows(session, _silent(programme))}


@built_once
def _used(programme: str, since: date) -> Select[Any]:
    used = select(REQUEST.c.person, REQUEST.c.occasion)
    return used.where(REQUEST.c.programme == programme, REQUEST.c.occasion >= since)


@built_once
def _silent(programme: str) -> Select[Any]:
    asked = select(ASKED.c.action).join(REQUEST, REQUEST.c.id == ASKED.c.request)
    asked = asked.where(REQUEST.c.programme == programme).group_by(ASKED.c.action)
    heard: Any = asked.add_columns(func.max(REQUEST.c.occasion).label("last"))
    heard = heard.where(ASKED.c.answered).subquery()
    silent = asked.add_columns(func.count().label("requests"))
    silent = silent.outerjoin(heard, heard.c.action == ASKED.c.action)
    silent = silent.where(~ASKED.c.answered, ~IS_OPEN, _was_sent())
    said_since = or_(heard.c.last.is_(None), REQUEST.c.occasion > heard.c.last)
    return silent.where(said_since)


def _was_sent() -> ColumnElement[bool]:
    """Return the condition on requests that reached whoever was asked."""
    mail = (OUTBOX.c.subject == REQUEST.c.id, OUTBOX.c.kind == MailKind.REQUEST)
    return select(OUTBOX.c.mail_id).where(*mail, in_state(MailState.SENT)).exists()


def unsettled(session: Session, programme: str) -> frozenset[tuple[str, str]]:
    """Return the (request, subject) pairs of what replies said and the desk has yet to decide.

    Who shall answer instead is said of a request as a whole.
    """
    waiting = rows(session, _waiting(programme))
    whole = DeskKind.SUBSTITUTION
    return frozenset(
        (row["request"], row["request"] if row["kind"] == whole else row["subject"])
        for row in waiting
    )


@built_once
def _waiting(programme: str) -> Select[Any]:
    wanted = select(ITEM.c.request, ITEM.c.subject, ITEM.c.kind)
    waits = wanted.where(WAITS, ITEM.c.programme == programme)
    return waits.where(ITEM.c.kind.in_(SAID), ITEM.c.request != "")
