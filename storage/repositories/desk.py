"""What waits for a person, under numbers that are never given twice."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import insert, literal_column, select, update
from sqlalchemy.orm import Session

from domain.model.desk import DeskItem, DeskKind, Verdict
from storage.bulk import in_lots
from storage.repositories.rows import rows, rows_among
from storage.repositories.turns import take_turn
from storage.tables.office import DeskItemRow
from storage.tables.row import table_of

ITEM = table_of(DeskItemRow)
# Spelt out: a bound parameter would keep the planner from the index of what waits.
WAITS = ITEM.c.verdict == literal_column("'waiting'")
FIELDS = (
    "programme", "kind", "subject", "opened_on", "person", "request", "inbox", "sentence",
    "facts", "verdict", "decided_by", "decided_at",
)  # fmt: skip


class SqlDesk:
    """Implements `domain.ports.office.Desk`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, items: Sequence[DeskItem]) -> tuple[int, ...]:
        """Put items on the desk and return their numbers, in order."""
        if not items:
            return ()
        numbered = insert(ITEM).returning(ITEM.c.number, sort_by_parameter_order=True)
        added = [{name: getattr(one, name) for name in FIELDS} for one in items]
        return tuple(self._session.connection().execute(numbered, added).scalars())

    def get(self, number: int) -> DeskItem | None:
        """Return one item."""
        take_turn(self._session)
        found = rows(self._session, select(ITEM).where(ITEM.c.number == number))
        return _item(found[0]) if found else None

    def waiting(self, programme: str = "") -> tuple[DeskItem, ...]:
        """Return what waits, oldest first; all programmes when none is named."""
        waits = select(ITEM).where(WAITS).order_by(ITEM.c.number)
        if programme:
            waits = waits.where(ITEM.c.programme == programme)
        return tuple(_item(row) for row in rows(self._session, waits))

    def about(self, inbox: Collection[str]) -> tuple[DeskItem, ...]:
        """Return every item, settled or not, that comes from these messages."""
        ordered = select(ITEM).order_by(ITEM.c.number)
        return tuple(_item(row) for row in rows_among(self._session, ordered, ITEM.c.inbox, inbox))

    def items_of(self, kind: DeskKind, subject: str) -> tuple[DeskItem, ...]:
        """Return the items of a kind about a subject, whatever was decided, oldest first."""
        about = select(ITEM).where(ITEM.c.kind == kind, ITEM.c.subject == subject)
        return tuple(_item(row) for row in rows(self._session, about.order_by(ITEM.c.number)))

    def overtake_mail(self, mails: Collection[str], by: str, at: datetime) -> None:
        """Settle as overtaken the items about held mails that wait no more; reads nothing."""
        for lot in in_lots(sorted(mails)):
            held = (ITEM.c.kind == DeskKind.HELD_MAIL, ITEM.c.subject.in_(lot))
            settled = update(ITEM).where(WAITS, *held)
            values = {"verdict": Verdict.OVERTAKEN, "decided_by": by, "decided_at": at}
            self._session.execute(settled.values(values))

    def decide(self, number: int, verdict: Verdict, by: str, at: datetime) -> bool:
        """Settle an item that still waits; False when somebody was faster."""
        decided = update(ITEM).where(ITEM.c.number == number, WAITS)
        decided = decided.values(verdict=verdict, decided_by=by, decided_at=at)
        return bool(self._session.connection().execute(decided).rowcount)


def _item(row: Mapping[str, Any]) -> DeskItem:
    return DeskItem(number=row["number"], **{name: row[name] for name in FIELDS})
