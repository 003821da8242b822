"""Phases that end at a gate: what they came to, what a body decided; actions of a phase."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.words import allow

revision = "0011"
down_revision = "0010"
MAIL_KINDS = (
    "request",
    "reminder",
    "escalation",
    "escalation_notice",
    "receipt",
    "invitation",
    "digest",
    "gate",
    "gate_decided",
    "desk",
    "alert",
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
    "delegation",
    "disowned",
    "unsubscribed",
)


def upgrade() -> None:
    """Add what a phase came to, the rounds of its gate, and the words for its mails."""
    with op.batch_alter_table("phase", schema=None) as batch_op:
        batch_op.add_column(sa.Column("gate", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("opened_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("closed_on", sa.Date(), nullable=True))
    op.add_column("action", sa.Column("phase", sa.String(), nullable=False, server_default=""))
    with op.batch_alter_table("action", schema=None) as batch_op:
        batch_op.alter_column("phase", server_default=None)
    op.create_table(
        "gate",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("programme", sa.String(), nullable=False),
        sa.Column("phase", sa.String(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "open",
                "granted",
                "adjourned",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("effect_on", sa.Date(), nullable=True),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("decided_by", sa.String(), nullable=False),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.Column("reminded", sa.Integer(), nullable=False),
        sa.CheckConstraint("round >= 1", name=op.f("ck_gate_round")),
        sa.CheckConstraint("(state = 'open') = (effect_on IS NULL)", name=op.f("ck_gate_decided")),
        sa.ForeignKeyConstraint(["body"], ["body.id"], name=op.f("fk_gate_body")),
        sa.ForeignKeyConstraint(["programme"], ["programme.id"], name=op.f("fk_gate_programme")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gate")),
        sa.UniqueConstraint(
            "programme", "phase", "round", name=op.f("uq_gate_programme_phase_round")
        ),
    )
    allow("outbox", "kind", MAIL_KINDS)
    allow("desk_item", "kind", DESK_KINDS, counts=True)
