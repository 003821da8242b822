"""Mail out with its ledger of attempts, mail in."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Create their tables."""
    op.create_table(
        "channel",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("paused_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_channel")),
    )
    op.create_table(
        "inbox",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.Column("sender", sa.Text(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "unread",
                "read",
                "aside",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.CheckConstraint("tries >= 0", name=op.f("ck_inbox_tries")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_inbox")),
        sa.UniqueConstraint("id", name=op.f("uq_inbox_id")),
    )
    with op.batch_alter_table("inbox", schema=None) as batch_op:
        batch_op.create_index(
            "ix_inbox_unread",
            ["seq"],
            unique=False,
            sqlite_where=sa.text("state = 'unread'"),
            postgresql_where=sa.text("state = 'unread'"),
        )

    op.create_table(
        "inbox_recipient",
        sa.Column("inbox", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["inbox"], ["inbox.id"], name=op.f("fk_inbox_recipient_inbox")),
        sa.PrimaryKeyConstraint("inbox", "position", name=op.f("pk_inbox_recipient")),
    )
    op.create_table(
        "outbox",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("mail_id", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "request",
                "reminder",
                "escalation",
                "escalation_notice",
                "receipt",
                "invitation",
                "digest",
                "desk",
                "alert",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("programme", sa.String(), nullable=False),
        sa.Column("recipient", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "queued",
                "sending",
                "sent",
                "unknown",
                "failed",
                "held",
                "superseded",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("resends", sa.Integer(), nullable=False),
        sa.Column("lapses", sa.Integer(), nullable=False),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_answer", sa.Text(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.CheckConstraint(
            "(state = 'sending') = (lease_until IS NOT NULL)", name=op.f("ck_outbox_lease")
        ),
        sa.CheckConstraint(
            "attempts >= 0 AND resends >= 0 AND lapses >= 0", name=op.f("ck_outbox_counts")
        ),
        sa.ForeignKeyConstraint(["programme"], ["programme.id"], name=op.f("fk_outbox_programme")),
        sa.ForeignKeyConstraint(["recipient"], ["person.id"], name=op.f("fk_outbox_recipient")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_outbox")),
        sa.UniqueConstraint("key", name=op.f("uq_outbox_key")),
        sa.UniqueConstraint("mail_id", name=op.f("uq_outbox_mail_id")),
    )
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.create_index("ix_outbox_day_recipient", ["day", "recipient"], unique=False)
        batch_op.create_index(
            "ix_outbox_queued",
            ["seq", "next_at", "programme", "kind"],
            unique=False,
            sqlite_where=sa.text("state = 'queued'"),
            postgresql_where=sa.text("state = 'queued'"),
        )
        batch_op.create_index(batch_op.f("ix_outbox_subject"), ["subject"], unique=False)
        batch_op.create_index(
            "ix_outbox_unsettled",
            ["seq"],
            unique=False,
            sqlite_where=sa.text("state IN ('sending', 'unknown')"),
            postgresql_where=sa.text("state IN ('sending', 'unknown')"),
        )

    op.create_table(
        "attempt",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("mail_id", sa.String(), nullable=False),
        sa.Column("worker", sa.String(), nullable=False),
        sa.Column(
            "stage",
            sa.Enum(
                "connect",
                "envelope",
                "data",
                name="stage",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("at_risk_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "fate",
            sa.Enum(
                "sent",
                "deferred",
                "failed",
                "unknown",
                "not_sent",
                "channel",
                name="fate",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column(
            "step",
            sa.Enum(
                "connect",
                "tls",
                "hello",
                "auth",
                "mail",
                "rcpt",
                "data",
                "dot",
                name="step",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("code", sa.Integer(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("queue_id", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "stage <> 'data' OR at_risk_at IS NOT NULL", name=op.f("ck_attempt_at_risk")
        ),
        sa.CheckConstraint("(fate IS NULL) = (closed_at IS NULL)", name=op.f("ck_attempt_closed")),
        sa.ForeignKeyConstraint(["mail_id"], ["outbox.mail_id"], name=op.f("fk_attempt_mail_id")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_attempt")),
    )
    with op.batch_alter_table("attempt", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_attempt_at_risk_at"), ["at_risk_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_attempt_mail_id"), ["mail_id"], unique=False)
        batch_op.create_index(
            "uq_attempt_open",
            ["mail_id"],
            unique=True,
            sqlite_where=sa.text("closed_at IS NULL"),
            postgresql_where=sa.text("closed_at IS NULL"),
        )

    op.create_table(
        "frozen_mail",
        sa.Column("mail_id", sa.String(), nullable=False),
        sa.Column("sender", sa.String(), nullable=False),
        sa.Column("recipient", sa.String(), nullable=False),
        sa.Column("message_id", sa.String(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["mail_id"], ["outbox.mail_id"], name=op.f("fk_frozen_mail_mail_id")
        ),
        sa.PrimaryKeyConstraint("mail_id", name=op.f("pk_frozen_mail")),
    )
