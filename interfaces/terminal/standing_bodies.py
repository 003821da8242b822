"""How the bodies of a programme stand: who sits, when they meet, what they last received."""

from dataclasses import dataclass
from datetime import date

from domain.model.digest import DigestState
from domain.model.follow_up import Facts
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
