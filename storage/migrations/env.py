"""What alembic does to run or to write a revision, on a connection that it is given."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy.types import TypeDecorator

from storage.tables import METADATA


def plain_type(kind: str, item: Any, _: AutogenContext) -> str | Literal[False]:
    """Write our own types as what the database holds: a revision must outlive them."""
    if kind == "type" and isinstance(item, TypeDecorator):
        return f"sa.{item.impl_instance!r}"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,
    render_item=plain_type,
)
context.run_migrations()
