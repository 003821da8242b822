"""Actions, requests, reports, reviews and digests."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Create their tables."""
    op.create_table(
        "status_request",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("programme", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("occasion", sa.Date(), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("answer_by", sa.Date(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "open",
                "answered",
                "superseded",
                "closed",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("reminded", sa.Integer(), nullable=False),
        sa.Column("reminded_on", sa.Date(), nullable=True),
        sa.Column("announced", sa.Integer(), nullable=False),
        sa.Column("escalated", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "reminded >= 0 AND announced >= 0 AND escalated >= 0",
            name=op.f("ck_status_request_ranks"),
        ),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_status_request_person")),
        sa.ForeignKeyConstraint(
            ["programme"], ["programme.id"], name=op.f("fk_status_request_programme")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_status_request")),
        sa.UniqueConstraint(
            "programme",
            "person",
            "occasion",
            name=op.f("uq_status_request_programme_person_occasion"),
        ),
    )
    with op.batch_alter_table("status_request", schema=None) as batch_op:
        batch_op.create_index(
            "ix_status_request_open",
            ["programme"],
            unique=False,
            sqlite_where=sa.text("state = 'open'"),
            postgresql_where=sa.text("state = 'open'"),
        )

    op.create_table(
        "action",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("programme", sa.String(), nullable=False),
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("axis", sa.String(), nullable=False),
        sa.Column("objective", sa.String(), nullable=True),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("illustrative", sa.Boolean(), nullable=False),
        sa.Column("policy", sa.Text(), nullable=False),
        sa.Column("dropped", sa.Boolean(), nullable=False),
        sa.Column("deadline", sa.Date(), nullable=False),
        sa.Column("first_deadline", sa.Date(), nullable=False),
        sa.Column("slips", sa.Integer(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "not_started",
                "in_progress",
                "blocked",
                "postponed",
                "done",
                "cancelled",
                name="status",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("progress", sa.Integer(), nullable=False),
        sa.Column("blocker", sa.Text(), nullable=False),
        sa.Column("forecast", sa.Date(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("last_words", sa.Text(), nullable=False),
        sa.Column("last_words_on", sa.Date(), nullable=True),
        sa.Column("asked_slot", sa.Date(), nullable=True),
        sa.CheckConstraint("status = 'done' OR done_on IS NULL", name=op.f("ck_action_done_on")),
        sa.CheckConstraint("progress BETWEEN 0 AND 100", name=op.f("ck_action_progress")),
        sa.CheckConstraint("slips >= 0", name=op.f("ck_action_slips")),
        sa.ForeignKeyConstraint(["owner"], ["person.id"], name=op.f("fk_action_owner")),
        sa.ForeignKeyConstraint(
            ["programme", "axis"],
            ["axis.programme", "axis.ref"],
            name=op.f("fk_action_programme_axis"),
        ),
        sa.ForeignKeyConstraint(
            ["programme", "objective"],
            ["objective.programme", "objective.ref"],
            name=op.f("fk_action_programme_objective"),
        ),
        sa.ForeignKeyConstraint(["programme"], ["programme.id"], name=op.f("fk_action_programme")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action")),
        sa.UniqueConstraint("programme", "ref", name=op.f("uq_action_programme_ref")),
    )
    with op.batch_alter_table("action", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_action_owner"), ["owner"], unique=False)

    op.create_table(
        "digest",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("programme", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("slot", sa.Date(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.CheckConstraint("number >= 1", name=op.f("ck_digest_number")),
        sa.ForeignKeyConstraint(["body"], ["body.id"], name=op.f("fk_digest_body")),
        sa.ForeignKeyConstraint(["programme"], ["programme.id"], name=op.f("fk_digest_programme")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_digest")),
        sa.UniqueConstraint("body", "number", name=op.f("uq_digest_body_number")),
    )
    with op.batch_alter_table("digest", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_digest_programme"), ["programme"], unique=False)

    op.create_table(
        "review",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("programme", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "scheduled",
                "announced",
                "prepared",
                "held",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("provisional", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["body"], ["body.id"], name=op.f("fk_review_body")),
        sa.ForeignKeyConstraint(["programme"], ["programme.id"], name=op.f("fk_review_programme")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review")),
    )
    with op.batch_alter_table("review", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_review_programme"), ["programme"], unique=False)

    op.create_table(
        "deadline_change",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("old", sa.Date(), nullable=False),
        sa.Column("new", sa.Date(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("by_whom", sa.String(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["action"], ["action.id"], name=op.f("fk_deadline_change_action")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_deadline_change")),
    )
    with op.batch_alter_table("deadline_change", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_deadline_change_action"), ["action"], unique=False)

    op.create_table(
        "request_action",
        sa.Column("request", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("answered", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["action"], ["action.id"], name=op.f("fk_request_action_action")),
        sa.ForeignKeyConstraint(
            ["request"], ["status_request.id"], name=op.f("fk_request_action_request")
        ),
        sa.PrimaryKeyConstraint("request", "position", name=op.f("pk_request_action")),
        sa.UniqueConstraint("request", "action", name=op.f("uq_request_action_request_action")),
    )
    with op.batch_alter_table("request_action", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_request_action_action"), ["action"], unique=False)

    op.create_table(
        "status_report",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("request", sa.String(), nullable=True),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("inbox", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "effect",
            sa.Enum(
                "applied",
                "proposed",
                "asked",
                "accepted",
                "refused",
                name="effect",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "not_started",
                "in_progress",
                "blocked",
                "postponed",
                "done",
                "cancelled",
                name="status",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("progress", sa.Integer(), nullable=True),
        sa.Column("blocker", sa.Text(), nullable=False),
        sa.Column("forecast", sa.Date(), nullable=True),
        sa.Column("new_deadline", sa.Date(), nullable=True),
        sa.Column("delegate", sa.Text(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.CheckConstraint("progress BETWEEN 0 AND 100", name=op.f("ck_status_report_progress")),
        sa.ForeignKeyConstraint(["action"], ["action.id"], name=op.f("fk_status_report_action")),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_status_report_person")),
        sa.ForeignKeyConstraint(
            ["request"], ["status_request.id"], name=op.f("fk_status_report_request")
        ),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_status_report")),
    )
    with op.batch_alter_table("status_report", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_status_report_action"), ["action"], unique=False)
