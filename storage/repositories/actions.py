"""Actions, what was reported of them, how their deadlines moved."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import fields
from datetime import date
from typing import Any

from sqlalchemy import Select, false, select, update
from sqlalchemy.orm import Session

from domain.model.follow_up import Action
from domain.model.report import DeadlineChange, StatusReport
from domain.model.status import Status
from storage.bulk import in_lots, insert, update_rows
from storage.repositories.reports import report_from, report_row
from storage.repositories.rows import built_once, rows, rows_among
from storage.repositories.standing import last_heard, standings
from storage.tables.actions import ActionRow, DeadlineChangeRow, StatusReportRow
from storage.tables.row import table_of

ACTION = table_of(ActionRow)
REPORT = table_of(StatusReportRow)
CHANGE = table_of(DeadlineChangeRow)
KEPT = tuple(one.name for one in fields(Action))
OPTIONAL = ("owner", "role", "objective", "last_words_by", "disowned_by")


class SqlActions:
    """Implements `domain.ports.followed.Actions`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of(self, programme: str) -> tuple[Action, ...]:
        """Return the followed actions in the order of the plan, final ones included."""
        return followed_in(self._session, programme)

    def many(self, ids: Collection[str]) -> dict[str, Action]:
        """Return actions by id."""
        found = rows_among(self._session, select(ACTION), ACTION.c.id, ids)
        return {row["id"]: action_from(row) for row in found}

    def report(self, reports: Sequence[StatusReport]) -> None:
        """Keep the reports; how an action stands follows from all that were made of it."""
        insert(self._session, REPORT, [report_row(one) for one in reports])
        changed = standings(self._session, {one.action for one in reports})
        update_rows(self._session, ACTION, changed, ["id"])

    def reports(self, programme: str, since: date | None = None) -> tuple[StatusReport, ...]:
        """Return reports in order of arrival, those on or after `since`."""
        made = select(REPORT).join(ACTION, ACTION.c.id == REPORT.c.action)
        made = made.where(ACTION.c.programme == programme).order_by(REPORT.c.seq)
        if since is not None:
            made = made.where(REPORT.c.day >= since)
        return tuple(report_from(row) for row in rows(self._session, made))

    def move(self, changes: Sequence[DeadlineChange]) -> None:
        """Move deadlines in order, keeping each change with its reason."""
        insert(self._session, CHANGE, [_change_row(one) for one in changes])
        moved = {one.action: one.new for one in changes}
        counted = self._slips(moved)
        for one in changes:
            counted[one.action] += 1
        after = [{"id": one, "deadline": moved[one], "slips": counted[one]} for one in moved]
        update_rows(self._session, ACTION, after, ["id"])

    def moves(self, programme: str) -> tuple[DeadlineChange, ...]:
        """Return every change of deadline, oldest first."""
        made = select(CHANGE).join(ACTION, ACTION.c.id == CHANGE.c.action)
        made = made.where(ACTION.c.programme == programme).order_by(CHANGE.c.seq)
        return tuple(_change_from(row) for row in rows(self._session, made))

    def asked(self, ids: Collection[str], slot: date | None) -> None:
        """Note the occasion on which these actions were last asked about; None forgets it."""
        # Whoever takes an action over is asked anew, by its deadline too.
        self._set(ids, asked_slot=slot, **({"rung": 0} if slot is None else {}))

    def linked(self, programme: str) -> tuple[Action, ...]:
        """Return the followed actions that wait for others, and those that they wait for."""
        mine = _followed(programme)
        waiting = rows(self._session, mine.where(ACTION.c.depends_on != ()))
        named = {one for row in waiting for one in (row["ref"], *row["depends_on"])}
        found = rows_among(self._session, mine, ACTION.c.ref, sorted(named))
        return tuple(action_from(row) for row in found)

    def climbed(self, rungs: Mapping[str, int]) -> None:
        """Note the rank of the rung that each action's present deadline has called for."""
        for rank in sorted(set(rungs.values())):
            for lot in in_lots(one for one, own in rungs.items() if own == rank):
                values = {"rung": rank, "rung_for": ACTION.c.deadline}
                self._session.execute(update(ACTION).where(ACTION.c.id.in_(lot)).values(values))

    def snooze(self, ids: Collection[str], until: date) -> None:
        """Owe no reminder of these actions before a day."""
        self._set(ids, snoozed_until=until)

    def disown(self, ids: Collection[str], person: str) -> None:
        """Note who says that these actions aren't theirs; an empty person forgets it."""
        self._set(ids, disowned_by=person or None)

    def heard(self, ids: Collection[str]) -> dict[str, date]:
        """Return the latest occasion to which a report that took effect answers, by action."""
        return last_heard(self._session, ids)

    def _set(self, ids: Collection[str], **values: Any) -> None:
        for lot in in_lots(ids):
            self._session.execute(update(ACTION).where(ACTION.c.id.in_(lot)).values(values))

    def _slips(self, ids: Collection[str]) -> dict[str, int]:
        counts = select(ACTION.c.id, ACTION.c.slips).with_for_update()
        return {
            row["id"]: row["slips"]
            for row in rows_among(self._session, counts, ACTION.c.id, sorted(ids))
        }


def followed_in(session: Session, programme: str) -> tuple[Action, ...]:
    """Return the actions still in the plan, in its order."""
    return tuple(action_from(row) for row in rows(session, _all_followed(programme)))


@built_once
def _all_followed(programme: str) -> Select[Any]:
    return _followed(programme)


def _followed(programme: str) -> Select[Any]:
    followed = select(ACTION).where(ACTION.c.programme == programme, ACTION.c.dropped == false())
    return followed.order_by(ACTION.c.position)


def action_from(row: Mapping[str, Any]) -> Action:
    """Return the action of a row."""
    absent = {name: row[name] or "" for name in OPTIONAL}
    progress = Status(row["status"]).progress(row["progress"])
    return Action(**{name: row[name] for name in KEPT} | absent | {"progress": progress})


def _change_row(change: DeadlineChange) -> dict[str, Any]:
    return {
        "action": change.action,
        "old": change.old,
        "new": change.new,
        "day": change.on,
        "by_whom": change.by,
        "reason": change.reason,
    }


def _change_from(row: Mapping[str, Any]) -> DeadlineChange:
    return DeadlineChange(
        row["action"], row["old"], row["new"], row["day"], row["by_whom"], row["reason"]
    )
