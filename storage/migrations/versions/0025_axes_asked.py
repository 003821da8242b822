"""How often axes are asked for, and below which top axes each request asks for them."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"


def upgrade() -> None:
    """Add the columns; what was asked before was asked of the whole plan."""
    with op.batch_alter_table("programme", schema=None) as batch_op:
        batch_op.add_column(sa.Column("ask_axes", sa.Text(), nullable=True))
    with op.batch_alter_table("figure_request", schema=None) as batch_op:
        batch_op.add_column(sa.Column("under", sa.Text(), nullable=False, server_default="[]"))
    with op.batch_alter_table("figure_request", schema=None) as batch_op:
        batch_op.alter_column("under", server_default=None)
