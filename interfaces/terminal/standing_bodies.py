"""How the bodies and roles of a programme stand: who sits, who holds what, what was received."""

from dataclasses import dataclass, replace
from datetime import date

from domain.model.digest import DigestState
from domain.model.follow_up import Facts
from domain.model.mandates import Mandate
from domain.model.people import DigestTerms


@dataclass(frozen=True, slots=True)
class BodyStanding:
    """One body: its members, its next review, the last digest made for it and how it wants them."""

    name: str
    members: int
    next_review: date | None
    last_digest: int
    last_digest_on: date | None
    last_digest_state: DigestState | None
    digest_terms: DigestTerms


@dataclass(frozen=True, slots=True)
class RoleStanding:
    """One role: who holds it (empty for nobody), and its mandates; people by name."""

    title: str
    organisation: str
    holder: str
    mandates: tuple[Mandate, ...]


def standing_of_roles(facts: Facts) -> tuple[RoleStanding, ...]:
    """Return who holds each role, in the order of the plan."""
    names = {key: one.name for key, one in facts.people.items()}
    return tuple(
        RoleStanding(
            one.title,
            one.organisation,
            names.get(one.holder, ""),
            tuple(replace(o, person=names.get(o.person, o.person)) for o in one.mandates),
        )
        for one in facts.roles
    )


def standing_of_bodies(facts: Facts, day: date) -> tuple[BodyStanding, ...]:
    """Return how each body stands, in the order of the plan."""
    reviews = {one.body: one.on for one in reversed(facts.reviews) if one.on >= day}
    digests = {one.body: one for one in facts.digests}
    return tuple(
        BodyStanding(
            name=one.name,
            members=len(one.members_on(day)),
            next_review=reviews.get(one.id),
            last_digest=digests[one.id].number if one.id in digests else 0,
            last_digest_on=digests[one.id].on if one.id in digests else None,
            last_digest_state=digests[one.id].state if one.id in digests else None,
            digest_terms=one.terms,
        )
        for one in facts.bodies
    )
