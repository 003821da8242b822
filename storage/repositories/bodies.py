"""The bodies of a plan in force: who sits there now, and which members want no digest."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any, cast

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from domain.model.people import Body, Membership
from storage.repositories.rows import built_once, rows
from storage.tables.mandates import RoleRow
from storage.tables.people import BodyRow, MembershipRow
from storage.tables.reviews import UnsubscribedRow
from storage.tables.row import table_of

BODY = table_of(BodyRow)
MEMBER = table_of(MembershipRow)
ROLE = table_of(RoleRow)
UNSUBSCRIBED = table_of(UnsubscribedRow)


def bodies_of(session: Session, programme: str, *, former: bool = False) -> tuple[Body, ...]:
    """Return the bodies of the plan in force, in its order; those it no longer has if asked."""
    members = defaultdict(list)
    for row in rows(session, _seats_in(programme, former=former)):
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
        for row in rows(session, _in_plan(programme, former=former))
    )


@built_once
def _in_plan(programme: str, *, former: bool) -> Select[Any]:
    mine = select(BODY).where(BODY.c.programme == programme, BODY.c.dropped == former)
    return mine.order_by(BODY.c.position)


@built_once
def _seats_in(programme: str, *, former: bool) -> Select[Any]:
    seats: Any = select(MEMBER, ROLE.c.holder).join(BODY, BODY.c.id == MEMBER.c.body)
    seats = seats.outerjoin(ROLE, ROLE.c.id == MEMBER.c.seat)
    seats = seats.where(BODY.c.programme == programme, BODY.c.dropped == former)
    return cast("Select[Any]", seats.order_by(MEMBER.c.body, MEMBER.c.position))


def unsubscribed_in(session: Session, programme: str) -> frozenset[tuple[str, str]]:
    """Return the (body, person) pairs of members who want no more digests."""
    found = rows(session, _stopped_in(programme))
    return frozenset((row["body"], row["person"]) for row in found)


@built_once
def _stopped_in(programme: str) -> Select[Any]:
    stopped = select(UNSUBSCRIBED).join(BODY, BODY.c.id == UNSUBSCRIBED.c.body)
    return stopped.where(BODY.c.programme == programme)


def _membership(row: Mapping[str, Any]) -> Membership:
    """Return a place with who sits there now: a role seats the one it was handed to."""
    return Membership(
        person=row["person"] or row["holder"] or "",
        role=row["role"],
        since=row["since"],
        until=row["until"],
        seat=row["seat"] or "",
    )
