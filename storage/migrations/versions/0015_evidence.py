"""Evidence: the files that come with replies, and what they are about."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """Add two tables; what came before stays in the raw mail alone."""
    op.create_table(
        "evidence_file",
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_evidence_file")),
    )
    op.create_table(
        "evidence",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("content_type", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("keeping", sa.String(32), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("programme", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("request", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("inbox", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.CheckConstraint("size >= 0", name=op.f("ck_evidence_size")),
        sa.CheckConstraint(
            "keeping IN ('kept', 'quarantined', 'refused', 'left_out')",
            name=op.f("ck_evidence_keeping"),
        ),
        sa.ForeignKeyConstraint(
            ["programme"], ["programme.id"], name=op.f("fk_evidence_programme")
        ),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_evidence_person")),
        sa.ForeignKeyConstraint(
            ["request"], ["status_request.id"], name=op.f("fk_evidence_request")
        ),
        sa.ForeignKeyConstraint(["inbox"], ["inbox.id"], name=op.f("fk_evidence_inbox")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_evidence")),
        sa.UniqueConstraint(
            "inbox", "hash", "name", "action", name=op.f("uq_evidence_inbox_hash_name_action")
        ),
    )
    op.create_index(op.f("ix_evidence_hash"), "evidence", ["hash"])
    op.create_index(op.f("ix_evidence_action"), "evidence", ["action"])
