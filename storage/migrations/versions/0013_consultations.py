"""Consultations and their answers, the words of axes, minutes; digests that wait to be read."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.words import allow

revision = "0013"
down_revision = "0012"
MAILS = (
    "request", "reminder", "escalation", "escalation_notice", "receipt", "invitation", "digest",
    "gate", "gate_decided", "desk", "alert", "consultation", "consultation_reminder",
    "consultation_result", "acknowledgement", "review_cancelled", "axis_word", "minutes",
)  # fmt: skip
DESK_KINDS = (
    "deadline", "cancellation", "ambiguous", "quarantine", "held_mail", "failed_mail",
    "address", "gate", "delegation", "disowned", "unsubscribed", "decision", "instruction",
    "draft",
)  # fmt: skip


def upgrade() -> None:
    """Create the tables, and let mails and the desk know more kinds."""
    _consultation()
    _answer()
    _axis_word()
    _consulted()
    _minutes()
    with op.batch_alter_table("digest", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("held", sa.Boolean(), nullable=False, server_default=sa.false())
        )
    with op.batch_alter_table("digest", schema=None) as batch_op:
        batch_op.alter_column("held", server_default=None)
    allow("outbox", "kind", MAILS)
    allow("desk_item", "kind", DESK_KINDS, counts=True)


def _consultation() -> None:
    op.create_table(
        "consultation",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("programme", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("planned", sa.Text(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "planned",
                "open",
                "closed",
                "dropped",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column(
            "closing",
            sa.Enum(
                "rule",
                "chair",
                name="closing",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("closed_by", sa.String(), nullable=False),
        sa.Column("closing_words", sa.Text(), nullable=False),
        sa.Column("carried", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "(state = 'closed') = (closed_on IS NOT NULL)", name=op.f("ck_consultation_closed")
        ),
        sa.ForeignKeyConstraint(["body"], ["body.id"], name=op.f("fk_consultation_body")),
        sa.ForeignKeyConstraint(
            ["programme"], ["programme.id"], name=op.f("fk_consultation_programme")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consultation")),
    )
    with op.batch_alter_table("consultation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_consultation_programme"), ["programme"], unique=False)


def _answer() -> None:
    op.create_table(
        "answer",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("consultation", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by_whom", sa.String(), nullable=False),
        sa.Column(
            "position",
            sa.Enum(
                "for",
                "against",
                "abstention",
                "reserve",
                name="position",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("inbox", sa.String(), nullable=False),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["consultation"], ["consultation.id"], name=op.f("fk_answer_consultation")
        ),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_answer_person")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_answer")),
    )
    with op.batch_alter_table("answer", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_answer_consultation"), ["consultation"], unique=False)


def _axis_word() -> None:
    op.create_table(
        "axis_word",
        sa.Column("review", sa.String(), nullable=False),
        sa.Column("axis", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("said_on", sa.Date(), nullable=True),
        sa.Column("inbox", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_axis_word_person")),
        sa.ForeignKeyConstraint(["review"], ["review.id"], name=op.f("fk_axis_word_review")),
        sa.PrimaryKeyConstraint("review", "axis", name=op.f("pk_axis_word")),
    )


def _consulted() -> None:
    op.create_table(
        "consulted",
        sa.Column("consultation", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("reminded", sa.Integer(), nullable=False),
        sa.Column("reminded_on", sa.Date(), nullable=True),
        sa.CheckConstraint("reminded >= 0", name=op.f("ck_consulted_reminded")),
        sa.ForeignKeyConstraint(
            ["consultation"], ["consultation.id"], name=op.f("fk_consulted_consultation")
        ),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_consulted_person")),
        sa.PrimaryKeyConstraint("consultation", "person", name=op.f("pk_consulted")),
    )


def _minutes() -> None:
    op.create_table(
        "minutes",
        sa.Column("review", sa.String(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "draft",
                "sent",
                "adopted",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("adopted_on", sa.Date(), nullable=True),
        sa.Column("adopted_by", sa.String(), nullable=False),
        sa.CheckConstraint(
            "(state = 'adopted') = (adopted_on IS NOT NULL)", name=op.f("ck_minutes_adopted")
        ),
        sa.ForeignKeyConstraint(["review"], ["review.id"], name=op.f("fk_minutes_review")),
        sa.PrimaryKeyConstraint("review", name=op.f("pk_minutes")),
    )
