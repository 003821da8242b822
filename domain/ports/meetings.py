"""Repository of what bodies do together: agendas, decisions, who came, axes' words, minutes."""

from collections.abc import Collection, Sequence
from typing import Protocol

from domain.model.meeting import AgendaPoint, Attendance, AxisWord, Decision
from domain.model.minutes import Minutes


class Meetings(Protocol):
    """All that a meeting leaves; each method is one query or a few."""

    def add_points(self, points: Sequence[AgendaPoint]) -> int:
        """Keep new points and return how many; one already known by its id is left as it is."""
        ...

    def change_points(self, points: Sequence[AgendaPoint]) -> None:
        """Store what became of points: number, state, note, title."""
        ...

    def points(self, reviews: Collection[str]) -> tuple[AgendaPoint, ...]:
        """Return the points of reviews, numbered ones first by number."""
        ...

    def add_decisions(self, decisions: Sequence[Decision]) -> None:
        """Keep decisions; a number that is taken is refused."""
        ...

    def decisions(self, programme: str, reviews: Collection[str] = ()) -> tuple[Decision, ...]:
        """Return a programme's decisions by number; of these reviews only where some are named."""
        ...

    def last_decision(self, programme: str) -> int:
        """Return the number of the last decision, 0 when there is none."""
        ...

    def add_attendance(self, words: Sequence[Attendance]) -> None:
        """Keep what was said of members' presence, in order."""
        ...

    def attendance(self, reviews: Collection[str]) -> tuple[Attendance, ...]:
        """Return all that was said of presence at these reviews, oldest first."""
        ...

    def add_axis_words(self, words: Sequence[AxisWord]) -> None:
        """Note which axes were asked; one already asked before that review is left as it is."""
        ...

    def change_axis_words(self, words: Sequence[AxisWord]) -> None:
        """Store what axes said."""
        ...

    def axis_words(self, reviews: Collection[str]) -> tuple[AxisWord, ...]:
        """Return what axes were asked and said before reviews, by axis."""
        ...

    def save_minutes(self, minutes: Sequence[Minutes]) -> None:
        """Keep minutes, in place of those of the same review."""
        ...

    def minutes(self, reviews: Collection[str]) -> dict[str, Minutes]:
        """Return the minutes of reviews, by review."""
        ...
