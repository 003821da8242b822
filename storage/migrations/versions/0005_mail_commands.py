"""What people ask for by mail: be reminded later, disown an action, receive no more digests."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
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
)


def upgrade() -> None:
    """Add two columns and a table, and let the desk know three more kinds."""
    with op.batch_alter_table("action", schema=None) as batch_op:
        batch_op.add_column(sa.Column("snoozed_until", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("disowned_by", sa.String(), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_action_disowned_by"), "person", ["disowned_by"], ["id"]
        )
    op.create_table(
        "unsubscribed",
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["body"], ["body.id"], name=op.f("fk_unsubscribed_body")),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_unsubscribed_person")),
        sa.PrimaryKeyConstraint("body", "person", name=op.f("pk_unsubscribed")),
    )
    with op.batch_alter_table("desk_item", table_kwargs={"sqlite_autoincrement": True}) as desk:
        desk.drop_constraint(op.f("ck_desk_item_kind"), type_="check")
        desk.create_check_constraint(op.f("ck_desk_item_kind"), sa.column("kind").in_(DESK_KINDS))
