"""Where fetched mail was seen at its source."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Add the table; mail that came by the door has no place."""
    op.create_table(
        "inbox_place",
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("inbox", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["inbox"], ["inbox.id"], name=op.f("fk_inbox_place_inbox")),
        sa.PrimaryKeyConstraint("source", "place", name=op.f("pk_inbox_place")),
    )
