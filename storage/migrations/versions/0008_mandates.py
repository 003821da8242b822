"""Organisations and people apart: roles, mandates, substitutes, aliases."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Create their tables, and let an action or a seat be a role's."""
    _create_held()
    _create_said()
    with op.batch_alter_table("body", schema=None) as batch_op:
        # What stood as a body so far was a committee: the word that people saw.
        kind = sa.Column("kind", sa.String(length=32), server_default="committee", nullable=False)
        batch_op.add_column(kind)
    with op.batch_alter_table("body", schema=None) as batch_op:
        batch_op.alter_column("kind", server_default=None)
        kinds = sa.column("kind").in_(("committee", "bureau", "assembly"))
        batch_op.create_check_constraint(batch_op.f("ck_body_kind"), kinds)
    with op.batch_alter_table("membership", schema=None) as batch_op:
        batch_op.add_column(sa.Column("seat", sa.String(), nullable=True))
        batch_op.alter_column("person", existing_type=sa.String(), nullable=True)
        batch_op.create_foreign_key(batch_op.f("fk_membership_seat"), "role", ["seat"], ["id"])
        held = "(person IS NULL) <> (seat IS NULL)"
        batch_op.create_check_constraint(batch_op.f("ck_membership_holder"), sa.text(held))
    with op.batch_alter_table("action", schema=None) as batch_op:
        batch_op.add_column(sa.Column("role", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("last_words_by", sa.String(), nullable=True))
        batch_op.alter_column("owner", existing_type=sa.String(), nullable=True)
        batch_op.create_foreign_key(batch_op.f("fk_action_role"), "role", ["role"], ["id"])
        batch_op.create_foreign_key(
            batch_op.f("fk_action_last_words_by"), "person", ["last_words_by"], ["id"]
        )
        owned = "owner IS NOT NULL OR role IS NOT NULL"
        batch_op.create_check_constraint(batch_op.f("ck_action_owned"), sa.text(owned))
        batch_op.create_index(batch_op.f("ix_action_role"), ["role"], unique=False)


def _create_held() -> None:
    op.create_table(
        "organisation",
        *_placed(),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("illustrative", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["programme"], ["programme.id"], name=op.f("fk_organisation_programme")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisation")),
    )
    op.create_table(
        "role",
        *_placed(),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("organisation", sa.String(), nullable=False),
        sa.Column("illustrative", sa.Boolean(), nullable=False),
        sa.Column("holder", sa.String(), nullable=True),
        sa.Column("vacancy_told_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["holder"], ["person.id"], name=op.f("fk_role_holder")),
        sa.ForeignKeyConstraint(["programme"], ["programme.id"], name=op.f("fk_role_programme")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_role")),
    )
    op.create_table(
        "mandate",
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.CheckConstraint("since <= until", name=op.f("ck_mandate_window")),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_mandate_person")),
        sa.ForeignKeyConstraint(["role"], ["role.id"], name=op.f("fk_mandate_role")),
        sa.PrimaryKeyConstraint("role", "position", name=op.f("pk_mandate")),
    )
    for name in ("organisation", "role"):
        with op.batch_alter_table(name, schema=None) as batch_op:
            batch_op.create_index(batch_op.f(f"ix_{name}_programme"), ["programme"], unique=False)


def _placed() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("programme", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("dropped", sa.Boolean(), nullable=False),
    )


def _create_said() -> None:
    op.create_table(
        "substitute",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("programme", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("planned", sa.Boolean(), nullable=False),
        sa.CheckConstraint("since <= until", name=op.f("ck_substitute_window")),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_substitute_person")),
        sa.ForeignKeyConstraint(
            ["programme"], ["programme.id"], name=op.f("fk_substitute_programme")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_substitute")),
    )
    with op.batch_alter_table("substitute", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_substitute_programme"), ["programme"], unique=False)
    op.create_table(
        "alias",
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by_whom", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_alias_person")),
        sa.PrimaryKeyConstraint("person", "address", name=op.f("pk_alias")),
    )
    with op.batch_alter_table("alias", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_alias_address"), ["address"], unique=False)
