"""The hours of reviews; what a calendar answers, and of which day it answers."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.words import allow

revision = "0022"
down_revision = "0021"
PRESENCES = ("present", "absent", "represented", "tentative")


def upgrade() -> None:
    """Add the columns; what was announced so far is of the reviews as they stand."""
    with op.batch_alter_table("review", schema=None) as batch_op:
        batch_op.add_column(sa.Column("hours", sa.Text(), nullable=True))
    with op.batch_alter_table("attendance", schema=None) as batch_op:
        batch_op.add_column(sa.Column("sequence", sa.Integer(), nullable=False, server_default="0"))
    with op.batch_alter_table("attendance", schema=None) as batch_op:
        batch_op.alter_column("sequence", server_default=None)
    op.execute(
        "UPDATE attendance SET sequence = "
        "(SELECT review.sequence FROM review WHERE review.id = attendance.review)"
    )
    allow("attendance", "presence", PRESENCES)
