"""Repository of what rules of programmes were applied to."""

from collections.abc import Sequence
from typing import Protocol

from domain.model.standing_rule import Firing


class Rulings(Protocol):
    """Firings; a key once used is never free again."""

    def fire(self, firings: Sequence[Firing]) -> None:
        """Keep firings; one already known by its key is left as it is."""
        ...
