"""What a plan says of organisations, roles and substitutes, made rows."""

from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from domain.model.mandates import Role
from domain.model.programme import Plan
from storage.bulk import insert, upsert
from storage.repositories.rows import rows
from storage.tables.mandates import MandateRow, OrganisationRow, RoleRow, SubstituteRow
from storage.tables.row import table_of

ORGANISATION = table_of(OrganisationRow)
ROLE = table_of(RoleRow)
MANDATE = table_of(MandateRow)
SUBSTITUTE = table_of(SubstituteRow)
# To whom a role was handed is followed, not planned.
KEPT = ("holder", "vacancy_told_on")

Rows = list[dict[str, Any]]


def organisation_rows(plan: Plan) -> Rows:
    """Return the organisations of a plan."""
    names = ("id", "name", "illustrative")
    return [{name: getattr(one, name) for name in names} for one in plan.organisations]


def role_rows(plan: Plan) -> Rows:
    """Return the roles of a plan, handed to nobody yet."""
    names = ("id", "title", "organisation", "illustrative")
    return [
        {**{name: getattr(one, name) for name in names}, **dict.fromkeys(KEPT)}
        for one in plan.roles
    ]


def replace_mandates(session: Session, plan: Plan, before: Plan | None) -> None:
    """Write the mandates that the file itself changed since the plan before.

    A mandate that a person passed on meanwhile stays, unless the file says otherwise.
    """
    old = {one.id: one.mandates for one in before.roles} if before else {}
    write_mandates(session, [one for one in plan.roles if old.get(one.id) != one.mandates])


def write_mandates(session: Session, roles: list[Role]) -> None:
    """Replace the mandates of these roles."""
    ids = [one.id for one in roles]
    session.execute(delete(MANDATE).where(MANDATE.c.role.in_(ids)))
    insert(
        session,
        MANDATE,
        [
            {
                "role": role.id,
                "position": place,
                "person": one.person,
                "since": one.since,
                "until": one.until,
            }
            for role in roles
            for place, one in enumerate(role.mandates)
        ],
    )


def replace_substitutes(session: Session, plan: Plan) -> None:
    """Write the substitutes of a plan; those whom people named themselves stay."""
    planned = (SUBSTITUTE.c.programme == plan.id, SUBSTITUTE.c.planned)
    session.execute(delete(SUBSTITUTE).where(*planned))
    names = ("id", "owner", "person", "since", "until")
    mine = {"programme": plan.id, "planned": True}
    upsert(
        session,
        SUBSTITUTE,
        [{**{name: getattr(one, name) for name in names}, **mine} for one in plan.substitutes],
    )


def holders_of(session: Session, plan: Plan) -> dict[str, str | None]:
    """Return to whom each role of a plan was handed, none while it is vacant."""
    mine = select(ROLE.c.id, ROLE.c.holder).where(ROLE.c.programme == plan.id)
    held = {row["id"]: row["holder"] for row in rows(session, mine)}
    return {one.id: held.get(one.id) for one in plan.roles}
