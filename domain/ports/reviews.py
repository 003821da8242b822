"""Repository of bodies, the reviews they hold and the digests they receive."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Protocol

from domain.model.digest import DigestContent, DigestState
from domain.model.meeting import Review, ReviewState
from domain.model.people import Body


class Reviews(Protocol):
    """Bodies, the reviews they hold and the digests they received."""

    def bodies(self, programme: str) -> tuple[Body, ...]:
        """Return the bodies in the order of the plan."""
        ...

    def former_bodies(self, programme: str) -> tuple[Body, ...]:
        """Return the bodies that the plan no longer has, as they last sat."""
        ...

    def add(self, programme: str, reviews: Sequence[Review]) -> None:
        """Keep new reviews; one already known by its id is left as it is."""
        ...

    def of(self, programme: str) -> tuple[Review, ...]:
        """Return all reviews by day."""
        ...

    def change(self, reviews: Sequence[Review]) -> None:
        """Store what became of reviews: day, state, place and the like, by id."""
        ...

    def get(self, programme: str, review: str) -> Review | None:
        """Return one review of a programme."""
        ...

    def withdraw(self, reviews: Collection[str]) -> frozenset[str]:
        """Take reviews out of the calendar and return those that were.

        One of which anything was said, a point or a presence, stays.
        """
        ...

    def set_state(self, states: Mapping[str, ReviewState]) -> None:
        """Note how far reviews have come, by review id."""
        ...

    def issue(
        self,
        programme: str,
        digest: DigestContent,
        body: str,
        state: DigestState = DigestState.ISSUED,
    ) -> str:
        """Keep a digest under (body id, number), unique, and return its id.

        One that was skipped gives its number to the next.
        """
        ...

    def held_digest(self, programme: str, body: str) -> tuple[str, DigestContent] | None:
        """Return the id and the words of the digest of a body that waits for a go, if one does."""
        ...

    def change_digest(self, digest: str, state: DigestState, content: DigestContent) -> None:
        """Store what became of a held digest, by id."""
        ...

    def digests(self, ids: Collection[str]) -> dict[str, DigestContent]:
        """Return frozen digests by id."""
        ...

    def unsubscribe(self, body: str, person: str, day: date) -> bool:
        """Send that member no more digests of the body; False when it was so already."""
        ...

    def resubscribe(self, body: str, person: str) -> bool:
        """Send them again; False when they never stopped."""
        ...

    def last_digest(self, programme: str, body: str) -> DigestContent | None:
        """Return the last digest issued to a body (by body id), not one held or given up."""
        ...
