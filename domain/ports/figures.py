"""Repository of figures: what was measured, and who was asked to measure."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Protocol

from domain.model.indicator import Measurement
from domain.model.measuring import FigureRequest


class Figures(Protocol):
    """Measurements and the requests for them; each method is one query or two."""

    def add(self, programme: str, measurements: Sequence[Measurement]) -> None:
        """Keep figures, in the order in which they were said."""
        ...

    def measurements(self, programme: str) -> tuple[Measurement, ...]:
        """Return every figure ever given, in the order in which they were said."""
        ...

    def ask(self, requests: Sequence[FigureRequest]) -> None:
        """Keep new requests; one already known by its id is left as it is."""
        ...

    def requests(self, programme: str, since: date) -> tuple[FigureRequest, ...]:
        """Return the requests asked on or after a day, by occasion then person."""
        ...

    def many(self, ids: Collection[str]) -> dict[str, FigureRequest]:
        """Return requests by id."""
        ...

    def update(self, requests: Sequence[FigureRequest]) -> None:
        """Store what changed: answered, closed, reminded, put off."""
        ...
