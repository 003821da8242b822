"""How far the ladder of each action was climbed in a silence, instead of that of each request."""

import json
from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"

REQUEST = sa.table(
    "status_request",
    sa.column("id", sa.String),
    sa.column("reminded", sa.Integer),
    sa.column("reminded_on", sa.Date),
    sa.column("announced", sa.Integer),
    sa.column("escalated", sa.Integer),
    sa.column("climbs", sa.Text),
)
ASKED = sa.table(
    "request_action",
    sa.column("request", sa.String),
    sa.column("position", sa.Integer),
    sa.column("action", sa.String),
)


def upgrade() -> None:
    """Give each action of a request that was followed up the ladder that was its request's."""
    with op.batch_alter_table("status_request", schema=None) as batch_op:
        batch_op.add_column(sa.Column("climbs", sa.Text(), nullable=False, server_default="[]"))
    climbs = [{"of": request, "climbed": text} for request, text in _climbed(op.get_bind())]
    if climbs:
        mine = REQUEST.c.id == sa.bindparam("of", type_=sa.String())
        climbed = sa.bindparam("climbed", type_=sa.Text())
        op.get_bind().execute(sa.update(REQUEST).where(mine).values(climbs=climbed), climbs)
    with op.batch_alter_table("status_request", schema=None) as batch_op:
        batch_op.drop_constraint(op.f("ck_status_request_ranks"), type_="check")
        batch_op.drop_column("announced")
        batch_op.drop_column("escalated")
        batch_op.alter_column("climbs", server_default=None)
        batch_op.create_check_constraint(op.f("ck_status_request_ranks"), sa.text("reminded >= 0"))


def _climbed(connection: sa.Connection) -> Iterator[tuple[str, str]]:
    columns = REQUEST.c
    followed = (columns.reminded > 0) | (columns.announced > 0) | (columns.escalated > 0)
    asked = sa.select(ASKED.c.action, columns.id, columns.reminded, columns.reminded_on)
    asked = asked.add_columns(columns.announced, columns.escalated)
    asked = asked.join(REQUEST, columns.id == ASKED.c.request).where(followed)
    climbs: dict[str, list[dict[str, object]]] = {}
    for row in connection.execute(asked.order_by(ASKED.c.request, ASKED.c.position)):
        announced_on = row.reminded_on.isoformat() if row.reminded_on else None
        climbs.setdefault(row.id, []).append(
            {
                "action": row.action,
                "deadline": None,
                "asked_on": None,
                "awaited": None,
                "rank": row.reminded,
                "announced": row.announced,
                "announced_on": announced_on,
                "escalated": row.escalated,
            }
        )
    for request, found in climbs.items():
        yield request, json.dumps(found, sort_keys=True, separators=(",", ":"))
