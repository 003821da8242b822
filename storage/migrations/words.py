"""Lets a column hold more words than the revision that made it allowed."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op


def allow(table: str, column: str, words: Sequence[str], *, counts: bool = False) -> None:
    """Check the column against this closed list instead of the one before; rows stay as they are.

    On SQLite the table is written anew, with its indexes and other constraints; `counts` tells that
    its numbers are never given twice.
    """
    name = op.f(f"ck_{table}_{column}")
    kwargs = {"sqlite_autoincrement": True} if counts else {}
    listed = ", ".join(f"'{word}'" for word in words)
    with op.batch_alter_table(table, table_kwargs=kwargs) as batch:
        batch.drop_constraint(name, type_="check")
        batch.create_check_constraint(name, sa.text(f"{column} IN ({listed})"))
