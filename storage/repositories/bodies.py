"""The bodies of a plan in force: who sits there now, and which members want no digest."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from sqlalchemy import false, select
from sqlalchemy.orm import Session

from domain.model.people import Body, Membership
from storage.repositories.rows import rows
from storage.tables.mandates import RoleRow
from storage.tables.people import BodyRow, MembershipRow
from storage.tables.reviews import UnsubscribedRow
from storage.tables.row import table_of

BODY = table_of(BodyRow)
MEMBER = table_of(MembershipRow)
ROLE = table_of(RoleRow)
UNSUBSCRIBED = table_of(UnsubscribedRow)


def bodies_of(session: Session, programme: str) -> tuple[Body, ...]:
    """Return the bodies of the plan in force, in its order."""
    in_plan = (BODY.c.programme == programme, BODY.c.dropped == false())
    members = defaultdict(list)
    seats: Any = select(MEMBER, ROLE.c.holder).join(BODY, BODY.c.id == MEMBER.c.body)
    seats = seats.outerjoin(ROLE, ROLE.c.id == MEMBER.c.seat).where(*in_plan)
    for row in rows(session, seats.order_by(MEMBER.c.body, MEMBER.c.position)):
        members[row["body"]].append(_membership(row))
    return tuple(
        Body(
            id=row["id"],
            name=row["name"],
            members=tuple(members[row["id"]]),
            reviews=row["reviews"],
            digest=row["digest"],
            axes=row["axes"],
            kind=row["kind"],
            terms=row["terms"],
        )
        for row in rows(session, select(BODY).where(*in_plan).order_by(BODY.c.position))
    )


def unsubscribed_in(session: Session, programme: str) -> frozenset[tuple[str, str]]:
    """Return the (body, person) pairs of members who want no more digests."""
    stopped = select(UNSUBSCRIBED).join(BODY, BODY.c.id == UNSUBSCRIBED.c.body)
    found = rows(session, stopped.where(BODY.c.programme == programme))
    return frozenset((row["body"], row["person"]) for row in found)


def _membership(row: Mapping[str, Any]) -> Membership:
    """Return a place with who sits there now: a role seats the one it was handed to."""
    return Membership(
        person=row["person"] or row["holder"] or "",
        role=row["role"],
        since=row["since"],
        until=row["until"],
        seat=row["seat"] or "",
    )
