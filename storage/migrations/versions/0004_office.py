"""The desk, the journal, the cadences."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Create their tables."""
    op.create_table(
        "cadence_run",
        sa.Column("cadence", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("skipped", sa.Boolean(), nullable=False),
        sa.Column("result", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("cadence", "day", name=op.f("pk_cadence_run")),
    )
    with op.batch_alter_table("cadence_run", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_cadence_run_at"), ["at"], unique=False)

    op.create_table(
        "desk_item",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("programme", sa.String(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "deadline",
                "cancellation",
                "ambiguous",
                "quarantine",
                "held_mail",
                "failed_mail",
                "address",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("request", sa.String(), nullable=False),
        sa.Column("inbox", sa.String(), nullable=False),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column(
            "verdict",
            sa.Enum(
                "waiting",
                "accepted",
                "refused",
                "overtaken",
                name="verdict",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("decided_by", sa.String(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "(verdict = 'waiting') = (decided_at IS NULL)", name=op.f("ck_desk_item_decided")
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_desk_item")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("desk_item", schema=None) as batch_op:
        batch_op.create_index(
            "ix_desk_item_waiting",
            ["programme"],
            unique=False,
            sqlite_where=sa.text("verdict = 'waiting'"),
            postgresql_where=sa.text("verdict = 'waiting'"),
        )

    op.create_table(
        "event",
        sa.Column("programme", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.CheckConstraint("number >= 1", name=op.f("ck_event_number")),
        sa.PrimaryKeyConstraint("programme", "number", name=op.f("pk_event")),
    )
