"""How far a digest has come, instead of whether it is held; how a body wants its digests."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
STATES = ("held", "issued", "dropped", "skipped")


def upgrade() -> None:
    """Add both columns; every digest there is was issued, and no body asked for anything."""
    state = sa.Enum(*STATES, name="state", native_enum=False, create_constraint=True, length=32)
    with op.batch_alter_table("digest", schema=None) as batch_op:
        batch_op.add_column(sa.Column("state", state, nullable=False, server_default="issued"))
        batch_op.drop_column("held")
    with op.batch_alter_table("digest", schema=None) as batch_op:
        batch_op.alter_column("state", server_default=None)
    with op.batch_alter_table("body", schema=None) as batch_op:
        batch_op.add_column(sa.Column("terms", sa.Text(), nullable=False, server_default="{}"))
    with op.batch_alter_table("body", schema=None) as batch_op:
        batch_op.alter_column("terms", server_default=None)
