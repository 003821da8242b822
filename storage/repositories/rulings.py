"""What rules were applied to, and what they look at."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, cast
from zoneinfo import ZoneInfo

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from domain.model.evidence import Keeping
from domain.model.follow_up import Programme
from domain.model.report import Effect
from domain.model.standing_rule import Firing, RuleDeed, RuleEvent, RuleFacts
from domain.model.status import Status
from storage.bulk import insert_new
from storage.repositories.batches import BY_PERSON
from storage.repositories.mail_rows import OUTBOX
from storage.repositories.rows import built_once, rows
from storage.tables.actions import ActionRow, StatusReportRow
from storage.tables.evidence import EvidenceRow
from storage.tables.row import table_of
from storage.tables.rulings import RuleFiringRow

FIRING = table_of(RuleFiringRow)
ACTION = table_of(ActionRow)
REPORT = table_of(StatusReportRow)
EVIDENCE = table_of(EvidenceRow)
HELD_GOOD = (Effect.APPLIED, Effect.ACCEPTED)


class SqlRulings:
    """Implements `domain.ports.rulings.Rulings`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def fire(self, firings: Sequence[Firing]) -> None:
        """Keep firings; one already known by its key is left as it is."""
        fired = [
            {
                "key": one.key,
                "programme": one.programme,
                "rule": one.rule,
                "day": one.on,
                "mail": one.mail,
            }
            for one in firings
        ]
        insert_new(self._session, FIRING, fired, "key")


def rule_facts(session: Session, programme: Programme) -> RuleFacts:
    """Return what the rules of a programme look at; reads nothing where it has none."""
    if not programme.rules:
        return RuleFacts()
    blocked = any(one.when is RuleEvent.BLOCKED for one in programme.rules)
    evidence = any(one.then is RuleDeed.EVIDENCE for one in programme.rules)
    fired, unsaid = _fired(session, programme)
    return RuleFacts(
        fired=fired,
        unsaid=unsaid,
        blocked_since=_blocked_since(session, programme.id) if blocked else {},
        proven=_proven(session, programme.id) if evidence else frozenset(),
    )


def _fired(
    session: Session, programme: Programme
) -> tuple[Mapping[str, date | None], frozenset[str]]:
    """Return when the mail of each firing left, and the firings whose mail fell away by itself."""
    found = rows(session, _firings(programme.id))
    zone = ZoneInfo(programme.timezone)
    left = {
        row["key"]: row["sent_at"].astimezone(zone).date() if row["sent_at"] else None
        for row in found
    }
    return left, frozenset(row["key"] for row in found if row["why"] not in (None, "", BY_PERSON))


@built_once
def _firings(programme: str) -> Select[Any]:
    mailed: Any = FIRING.outerjoin(OUTBOX, OUTBOX.c.mail_id == FIRING.c.mail)
    wanted = select(FIRING.c.key, OUTBOX.c.sent_at, OUTBOX.c.why).select_from(mailed)
    return wanted.where(FIRING.c.programme == programme)


def _blocked_since(session: Session, programme: str) -> Mapping[str, date]:
    """Return since when each blocked action is said to be: after what was last said otherwise."""
    return {row["action"]: row["day"] for row in rows(session, _first_blocked(programme))}


@built_once
def _first_blocked(programme: str) -> Select[Any]:
    mine = (ACTION.c.programme == programme, ACTION.c.status == Status.BLOCKED)
    said = (REPORT.c.effect.in_(HELD_GOOD), REPORT.c.status.is_not(None))
    own: Any = select(REPORT.c.action).join(ACTION, ACTION.c.id == REPORT.c.action)
    other = own.add_columns(func.max(REPORT.c.seq).label("seq")).group_by(REPORT.c.action)
    other = other.where(*mine, *said, REPORT.c.status != Status.BLOCKED).subquery()
    since = own.add_columns(func.min(REPORT.c.day).label("day")).group_by(REPORT.c.action)
    since = since.outerjoin(other, other.c.action == REPORT.c.action)
    later = REPORT.c.seq > func.coalesce(other.c.seq, 0)
    return cast("Select[Any]", since.where(*mine, *said, later))


def _proven(session: Session, programme: str) -> frozenset[str]:
    kept = select(EVIDENCE.c.action).distinct()
    kept = kept.where(EVIDENCE.c.programme == programme, EVIDENCE.c.keeping == Keeping.KEPT)
    return frozenset(row["action"] for row in rows(session, kept)) - {""}
