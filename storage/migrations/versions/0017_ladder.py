"""What actions wait for and the rungs of their deadlines; office hours; batches that are held."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.words import allow

revision = "0017"
down_revision = "0016"
MAIL_KINDS = (
    "request",
    "reminder",
    "escalation",
    "escalation_notice",
    "receipt",
    "invitation",
    "digest",
    "release",
    "gate",
    "gate_decided",
    "desk",
    "alert",
    "consultation",
    "consultation_reminder",
    "consultation_result",
    "acknowledgement",
    "review_cancelled",
    "axis_word",
    "minutes",
)
DESK_KINDS = (
    "deadline",
    "cancellation",
    "ambiguous",
    "quarantine",
    "held_mail",
    "failed_mail",
    "address",
    "gate",
    "vacancy",
    "batch",
    "delegation",
    "disowned",
    "unsubscribed",
    "decision",
    "instruction",
    "draft",
)


def upgrade() -> None:
    """Add the columns, and let mails and the desk know one kind more each."""
    with op.batch_alter_table("action", schema=None) as batch_op:
        batch_op.add_column(sa.Column("depends_on", sa.Text(), nullable=False, server_default="[]"))
        batch_op.add_column(sa.Column("rung", sa.Integer(), nullable=False, server_default="0"))
        batch_op.add_column(sa.Column("rung_for", sa.Date(), nullable=True))
    with op.batch_alter_table("action", schema=None) as batch_op:
        batch_op.alter_column("depends_on", server_default=None)
        batch_op.alter_column("rung", server_default=None)
    with op.batch_alter_table("programme", schema=None) as batch_op:
        batch_op.add_column(sa.Column("hours", sa.Text(), nullable=True))
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.add_column(sa.Column("held_for", sa.String(), nullable=True))
    allow("outbox", "kind", MAIL_KINDS)
    allow("desk_item", "kind", DESK_KINDS, counts=True)
