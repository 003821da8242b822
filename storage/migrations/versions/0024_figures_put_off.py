"""Reminders of figures that somebody put off; who on the desk let a figure count."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"


def upgrade() -> None:
    """Add the columns, empty for what is known already."""
    with op.batch_alter_table("figure_request", schema=None) as batch_op:
        batch_op.add_column(sa.Column("put_off", sa.Text(), nullable=False, server_default="[]"))
    with op.batch_alter_table("figure_request", schema=None) as batch_op:
        batch_op.alter_column("put_off", server_default=None)
    with op.batch_alter_table("measurement", schema=None) as batch_op:
        batch_op.add_column(sa.Column("settled_by", sa.String(), nullable=False, server_default=""))
    with op.batch_alter_table("measurement", schema=None) as batch_op:
        batch_op.alter_column("settled_by", server_default=None)
