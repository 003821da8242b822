"""Reviews with a kind, a place and a date that moves; agendas, decisions, attendance."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.words import allow

revision = "0006"
down_revision = "0005"

TEXTS = ("ref", "title", "place", "about")


def upgrade() -> None:
    """Add what a review says of itself, and the tables of what is done in one."""
    _reviews()
    _agendas()
    _decisions()
    _attendance()


def _reviews() -> None:
    allow("review", "state", ("scheduled", "announced", "prepared", "held", "cancelled"))
    with op.batch_alter_table("review", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("kind", sa.String(32), nullable=False, server_default="series")
        )
        batch_op.add_column(sa.Column("ref", sa.String(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("title", sa.Text(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("place", sa.Text(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("about", sa.String(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("sequence", sa.Integer(), nullable=False, server_default="0"))
        batch_op.create_check_constraint(op.f("ck_review_sequence"), "sequence >= 0")
        batch_op.create_check_constraint(
            op.f("ck_review_kind"), "kind IN ('series', 'dated', 'gate')"
        )
    with op.batch_alter_table("review", schema=None) as batch_op:
        for name in (*TEXTS, "kind", "sequence"):
            batch_op.alter_column(name, server_default=None)


def _agendas() -> None:
    op.create_table(
        "agenda_point",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("review", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "minutes",
                "carried",
                "gate",
                "decision",
                "planned",
                "raised",
                "consultation",
                "contradicted",
                "blocked",
                "late",
                "silent",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("about", sa.String(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "open",
                "decided",
                "carried",
                "dropped",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("by_whom", sa.String(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.CheckConstraint("number >= 0", name=op.f("ck_agenda_point_number")),
        sa.ForeignKeyConstraint(["review"], ["review.id"], name=op.f("fk_agenda_point_review")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agenda_point")),
    )
    op.create_index(op.f("ix_agenda_point_review"), "agenda_point", ["review"])


def _decisions() -> None:
    op.create_table(
        "decision",
        sa.Column("programme", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("by_whom", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("review", sa.String(), nullable=False),
        sa.Column("point", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=True),
        sa.Column("deadline", sa.Date(), nullable=True),
        sa.Column("action", sa.String(), nullable=True),
        sa.Column("inbox", sa.String(), nullable=False),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.CheckConstraint("number >= 1", name=op.f("ck_decision_number")),
        sa.CheckConstraint(
            "(action IS NULL) OR (deadline IS NOT NULL)", name=op.f("ck_decision_action")
        ),
        sa.ForeignKeyConstraint(["action"], ["action.id"], name=op.f("fk_decision_action")),
        sa.ForeignKeyConstraint(["owner"], ["person.id"], name=op.f("fk_decision_owner")),
        sa.ForeignKeyConstraint(
            ["programme"], ["programme.id"], name=op.f("fk_decision_programme")
        ),
        sa.PrimaryKeyConstraint("programme", "number", name=op.f("pk_decision")),
    )
    op.create_index(op.f("ix_decision_review"), "decision", ["review"])


def _attendance() -> None:
    op.create_table(
        "attendance",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("review", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column(
            "presence",
            sa.Enum(
                "present",
                "absent",
                "represented",
                name="presence",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("by_whom", sa.String(), nullable=False),
        sa.Column("noted", sa.Boolean(), nullable=False),
        sa.Column("proxy", sa.Text(), nullable=False),
        sa.Column("inbox", sa.String(), nullable=False),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_attendance_person")),
        sa.ForeignKeyConstraint(["review"], ["review.id"], name=op.f("fk_attendance_review")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_attendance")),
    )
    op.create_index(op.f("ix_attendance_review"), "attendance", ["review"])
