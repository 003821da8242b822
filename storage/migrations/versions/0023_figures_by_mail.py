"""Figures asked for by mail, with the axes that are still to be described."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.words import allow

revision = "0023"
down_revision = "0022"
MAIL_KINDS = (
    "request",
    "reminder",
    "escalation",
    "escalation_notice",
    "receipt",
    "figure_request",
    "figure_reminder",
    "invitation",
    "digest",
    "release",
    "rule",
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
    "substitution",
    "unsubscribed",
    "decision",
    "instruction",
    "figure",
    "draft",
)


def upgrade() -> None:
    """Add the column, and let mails and the desk know these kinds."""
    with op.batch_alter_table("figure_request", schema=None) as batch_op:
        batch_op.add_column(sa.Column("axes", sa.Integer(), nullable=True))
    allow("outbox", "kind", MAIL_KINDS)
    allow("desk_item", "kind", DESK_KINDS, counts=True)
