"""Programme contracts, and why a plan was amended."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Add a column to each; what was applied before has no contract and gave no reason."""
    with op.batch_alter_table("programme", schema=None) as batch_op:
        batch_op.add_column(sa.Column("contracts", sa.Text(), nullable=False, server_default="[]"))
    with op.batch_alter_table("plan_version", schema=None) as batch_op:
        batch_op.add_column(sa.Column("reason", sa.Text(), nullable=False, server_default=""))
    with op.batch_alter_table("programme", schema=None) as batch_op:
        batch_op.alter_column("contracts", server_default=None)
    with op.batch_alter_table("plan_version", schema=None) as batch_op:
        batch_op.alter_column("reason", server_default=None)
