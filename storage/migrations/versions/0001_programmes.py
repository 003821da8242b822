"""Programmes and people."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create their tables."""
    op.create_table(
        "person",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column(
            "language",
            sa.Enum(
                "fr",
                "ar",
                "en",
                name="language",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("organisation", sa.String(), nullable=False),
        sa.Column("aliases", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    )
    op.create_table(
        "programme",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column(
            "language",
            sa.Enum(
                "fr",
                "ar",
                "en",
                name="language",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("timezone", sa.String(), nullable=False),
        sa.Column("axis_label", sa.String(), nullable=False),
        sa.Column("coordinators", sa.Text(), nullable=False),
        sa.Column("policy", sa.Text(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "draft",
                "started",
                "paused",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("started_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "state = 'draft' OR started_on IS NOT NULL", name=op.f("ck_programme_started_on")
        ),
        sa.CheckConstraint("version >= 1", name=op.f("ck_programme_version")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programme")),
    )
    op.create_table(
        "absence",
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_absence_person")),
        sa.PrimaryKeyConstraint("person", name=op.f("pk_absence")),
    )
    op.create_table(
        "address_health",
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("hard", sa.Integer(), nullable=False),
        sa.Column("soft_days", sa.Integer(), nullable=False),
        sa.Column("last_soft_on", sa.Date(), nullable=True),
        sa.Column("suspended_on", sa.Date(), nullable=True),
        sa.CheckConstraint("hard >= 0 AND soft_days >= 0", name=op.f("ck_address_health_counts")),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_address_health_person")),
        sa.PrimaryKeyConstraint("person", "address", name=op.f("pk_address_health")),
    )
    op.create_table(
        "axis",
        sa.Column("programme", sa.String(), nullable=False),
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("parent", sa.String(), nullable=False),
        sa.Column("coordinator", sa.String(), nullable=True),
        sa.Column("policy", sa.Text(), nullable=False),
        sa.Column("dropped", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["coordinator"], ["person.id"], name=op.f("fk_axis_coordinator")),
        sa.ForeignKeyConstraint(["programme"], ["programme.id"], name=op.f("fk_axis_programme")),
        sa.PrimaryKeyConstraint("programme", "ref", name=op.f("pk_axis")),
    )
    op.create_table(
        "body",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("programme", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("reviews", sa.Text(), nullable=True),
        sa.Column("digest", sa.Text(), nullable=True),
        sa.Column("axes", sa.Text(), nullable=False),
        sa.Column("dropped", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["programme"], ["programme.id"], name=op.f("fk_body_programme")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_body")),
    )
    with op.batch_alter_table("body", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_body_programme"), ["programme"], unique=False)

    op.create_table(
        "objective",
        sa.Column("programme", sa.String(), nullable=False),
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("axis", sa.String(), nullable=False),
        sa.Column("dropped", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["programme"], ["programme.id"], name=op.f("fk_objective_programme")
        ),
        sa.PrimaryKeyConstraint("programme", "ref", name=op.f("pk_objective")),
    )
    op.create_table(
        "participant",
        sa.Column("programme", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_participant_person")),
        sa.ForeignKeyConstraint(
            ["programme"], ["programme.id"], name=op.f("fk_participant_programme")
        ),
        sa.PrimaryKeyConstraint("programme", "person", name=op.f("pk_participant")),
    )
    with op.batch_alter_table("participant", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_participant_person"), ["person"], unique=False)

    op.create_table(
        "phase",
        sa.Column("programme", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("policy", sa.Text(), nullable=False),
        sa.Column("dropped", sa.Boolean(), nullable=False),
        sa.CheckConstraint("starts_on <= ends_on", name=op.f("ck_phase_window")),
        sa.ForeignKeyConstraint(["programme"], ["programme.id"], name=op.f("fk_phase_programme")),
        sa.PrimaryKeyConstraint("programme", "name", name=op.f("pk_phase")),
    )
    op.create_table(
        "plan_version",
        sa.Column("programme", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("applied_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["programme"], ["programme.id"], name=op.f("fk_plan_version_programme")
        ),
        sa.PrimaryKeyConstraint("programme", "number", name=op.f("pk_plan_version")),
    )
    op.create_table(
        "membership",
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column(
            "role",
            sa.Enum(
                "chair",
                "secretary",
                "member",
                name="role",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["body"], ["body.id"], name=op.f("fk_membership_body")),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_membership_person")),
        sa.PrimaryKeyConstraint("body", "position", name=op.f("pk_membership")),
    )
