"""Indicators of a plan, the figures that were given, and who was asked for them."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Add a column to programmes, without indicators so far, and two tables."""
    with op.batch_alter_table("programme", schema=None) as batch_op:
        batch_op.add_column(sa.Column("declared_axes", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("indicators", sa.Text(), nullable=False, server_default="[]"))
    with op.batch_alter_table("programme", schema=None) as batch_op:
        batch_op.alter_column("indicators", server_default=None)
    op.create_table(
        "measurement",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("programme", sa.String(), nullable=False),
        sa.Column("indicator", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("of_day", sa.Date(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("person", sa.String(), nullable=True),
        sa.Column("inbox", sa.String(), nullable=False),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_measurement_person")),
        sa.ForeignKeyConstraint(
            ["programme"], ["programme.id"], name=op.f("fk_measurement_programme")
        ),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_measurement")),
    )
    op.create_index("ix_measurement_programme", "measurement", ["programme"])
    op.create_table(
        "figure_request",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("programme", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("occasion", sa.Date(), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("answer_by", sa.Date(), nullable=False),
        sa.Column("indicators", sa.Text(), nullable=False),
        sa.Column("answered", sa.Text(), nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.Column("reminded", sa.Integer(), nullable=False),
        sa.Column("reminded_on", sa.Date(), nullable=True),
        sa.CheckConstraint("reminded >= 0", name=op.f("ck_figure_request_reminded")),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_figure_request_person")),
        sa.ForeignKeyConstraint(
            ["programme"], ["programme.id"], name=op.f("fk_figure_request_programme")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_figure_request")),
        sa.UniqueConstraint(
            "programme",
            "person",
            "occasion",
            name=op.f("uq_figure_request_programme_person_occasion"),
        ),
    )
