"""The desk knows of roles that nobody holds."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
DESK_KINDS = (
    "deadline",
    "cancellation",
    "ambiguous",
    "quarantine",
    "held_mail",
    "failed_mail",
    "address",
    "delegation",
    "disowned",
    "unsubscribed",
    "vacancy",
    "decision",
    "instruction",
    "draft",
    "gate",
)


def upgrade() -> None:
    """Let the desk know one more kind."""
    with op.batch_alter_table("desk_item", table_kwargs={"sqlite_autoincrement": True}) as desk:
        desk.drop_constraint(op.f("ck_desk_item_kind"), type_="check")
        desk.create_check_constraint(op.f("ck_desk_item_kind"), sa.column("kind").in_(DESK_KINDS))
