"""Rules of programmes, and what they were applied to."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.words import allow

revision = "0021"
down_revision = "0020"
MAIL_KINDS = (
    "request",
    "reminder",
    "escalation",
    "escalation_notice",
    "receipt",
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


def upgrade() -> None:
    """Add the column and the table, and let mails know one kind more."""
    with op.batch_alter_table("programme", schema=None) as batch_op:
        batch_op.add_column(sa.Column("rules", sa.Text(), nullable=False, server_default="[]"))
    with op.batch_alter_table("programme", schema=None) as batch_op:
        batch_op.alter_column("rules", server_default=None)
    op.create_table(
        "rule_firing",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("programme", sa.String(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("mail", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["programme"], ["programme.id"], name=op.f("fk_rule_firing_programme")
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_rule_firing")),
    )
    op.create_index(op.f("ix_rule_firing_programme"), "rule_firing", ["programme"])
    allow("outbox", "kind", MAIL_KINDS)
