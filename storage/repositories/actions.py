"""Actions, what was reported of them, how their deadlines moved."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Select, false, select, update
from sqlalchemy.orm import Session

from domain.model.follow_up import Action
from domain.model.report import DeadlineChange, StatusReport
from storage.bulk import in_lots, insert, update_rows
from storage.repositories.reports import report_from, report_row
from storage.repositories.rows import rows, rows_among
from storage.repositories.standing import last_heard, standings
from storage.tables.actions import ActionRow, DeadlineChangeRow, StatusReportRow
from storage.tables.row import table_of

ACTION = table_of(ActionRow)
REPORT = table_of(StatusReportRow)
CHANGE = table_of(DeadlineChangeRow)


class SqlActions:
    """Implements `domain.ports.followed.Actions`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of(self, programme: str) -> tuple[Action, ...]:
        """Return the followed actions in the order of the plan, final ones included."""
        followed = followed_actions(programme)
        return tuple(action_from(row) for row in rows(self._session, followed))

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
        for lot in in_lots(ids):
            asked = update(ACTION).where(ACTION.c.id.in_(lot)).values(asked_slot=slot)
            self._session.execute(asked)

    def heard(self, ids: Collection[str]) -> dict[str, date]:
        """Return the latest occasion to which a report that took effect answers, by action."""
        return last_heard(self._session, ids)

    def _slips(self, ids: Collection[str]) -> dict[str, int]:
        counts = select(ACTION.c.id, ACTION.c.slips).with_for_update()
        return {
            row["id"]: row["slips"]
            for row in rows_among(self._session, counts, ACTION.c.id, sorted(ids))
        }


def followed_actions(programme: str) -> Select[Any]:
    """Return the query for the actions still in the plan, in its order."""
    followed = select(ACTION).where(ACTION.c.programme == programme, ACTION.c.dropped == false())
    return followed.order_by(ACTION.c.position)


def action_from(row: Mapping[str, Any]) -> Action:
    """Return the action of a row."""
    return Action(
        id=row["id"],
        ref=row["ref"],
        title=row["title"],
        axis=row["axis"],
        owner=row["owner"],
        deadline=row["deadline"],
        first_deadline=row["first_deadline"],
        starts_on=row["starts_on"],
        objective=row["objective"] or "",
        illustrative=row["illustrative"],
        status=row["status"],
        progress=row["progress"],
        blocker=row["blocker"],
        forecast=row["forecast"],
        slips=row["slips"],
        done_on=row["done_on"],
        last_words=row["last_words"],
        last_words_on=row["last_words_on"],
        asked_slot=row["asked_slot"],
        dropped=row["dropped"],
        policy=row["policy"],
    )


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
