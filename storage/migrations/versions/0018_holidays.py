"""Holidays declared here, for all programmes."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    """Add the table of declarations."""
    op.create_table(
        "declared_holiday",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("holiday", sa.String(), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=True),
        sa.Column("by_whom", sa.String(), nullable=False),
        sa.Column("declared_at", sa.DateTime(), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(), nullable=True),
        sa.Column("withdrawn_by", sa.String(), nullable=False),
        sa.CheckConstraint("days BETWEEN 1 AND 5", name=op.f("ck_declared_holiday_days")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_declared_holiday")),
    )
