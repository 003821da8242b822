"""Rows of the outbox as mails, with their frozen bytes where they have them."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Select, literal_column, select

from domain.model.mail import ComposedMail, MailState, PlannedMail, QueuedMail
from storage.tables.mail_out import FrozenMailRow, OutboxRow
from storage.tables.row import table_of

OUTBOX = table_of(OutboxRow)
FROZEN = table_of(FrozenMailRow)
FROZEN_AS = {one.name: f"frozen_{one.name}" for one in FROZEN.columns if one.name != "sha256"}
PLANNED = ("key", "kind", "programme", "recipient", "subject", "day", "facts")


def in_state(*states: MailState) -> ColumnElement[bool]:
    """Return the condition on a mail's state, spelt out.

    A bound parameter would keep the planner from the partial indexes.
    """
    listed = ", ".join(f"'{one.value}'" for one in states)
    if len(states) == 1:
        return OUTBOX.c.state == literal_column(listed)
    return OUTBOX.c.state.in_([literal_column(f"'{one.value}'") for one in states])


def mails() -> Select[Any]:
    """Return the query for mails, oldest first."""
    frozen = [FROZEN.c[name].label(label) for name, label in FROZEN_AS.items()]
    joined = OUTBOX.outerjoin(FROZEN, FROZEN.c.mail_id == OUTBOX.c.mail_id)
    return select(OUTBOX, *frozen).select_from(joined).order_by(OUTBOX.c.seq)


def queued_mail(row: Mapping[str, Any]) -> QueuedMail:
    """Return the mail of a row."""
    return QueuedMail(
        mail_id=row["mail_id"],
        planned=PlannedMail(**{name: row[name] for name in PLANNED}),
        state=row["state"],
        attempts=row["attempts"],
        resends=row["resends"],
        next_at=row["next_at"],
        frozen=_composed(row),
        sent_at=row["sent_at"],
        last_answer=row["last_answer"],
    )


def _composed(row: Mapping[str, Any]) -> ComposedMail | None:
    if row[FROZEN_AS["mail_id"]] is None:
        return None
    return ComposedMail(**{name: row[label] for name, label in FROZEN_AS.items()})
