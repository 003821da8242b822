"""Repository of phases as they came to pass, and of the gates between them."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Protocol

from domain.model.follow_up import Action
from domain.model.gate import Gate
from domain.model.programme import Phase


class Phases(Protocol):
    """Phases by name within a programme, gates by id."""

    def of(self, programme: str) -> tuple[Phase, ...]:
        """Return the phases of the plan in force, in its order."""
        ...

    def began(self, programme: str, phases: Mapping[str, date]) -> None:
        """Note the first day of phases."""
        ...

    def ended(self, programme: str, phases: Mapping[str, date]) -> None:
        """Note the first day after phases."""
        ...

    def add(self, gates: Sequence[Gate]) -> int:
        """Keep new rounds and return how many; one already known by its id is left as it is."""
        ...

    def change(self, gates: Sequence[Gate]) -> None:
        """Store what became of gates: decision, its day, its words, reminders."""
        ...

    def many(self, ids: Collection[str]) -> dict[str, Gate]:
        """Return gates by id."""
        ...

    def gates(self, programme: str) -> tuple[Gate, ...]:
        """Return every round of every gate, oldest first."""
        ...

    def gone(self, programme: str) -> tuple[Action, ...]:
        """Return the actions that were followed and that the plan no longer has."""
        ...
