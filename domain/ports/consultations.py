"""Repository of consultations: questions, who was asked, every answer."""

from collections.abc import Collection, Sequence
from typing import Protocol

from domain.model.consultation import Answer, Consultation, Consulted, OpenConsultation


class Consultations(Protocol):
    """Consultations of bodies; each method is one query or a few."""

    def add(self, programme: str, consultations: Sequence[Consultation]) -> None:
        """Keep new consultations; one already known by its id is left as it is."""
        ...

    def change(self, consultations: Sequence[Consultation]) -> None:
        """Store what became of consultations, by id."""
        ...

    def of(self, programme: str) -> tuple[Consultation, ...]:
        """Return the consultations of a programme by opening day then id."""
        ...

    def many(self, ids: Collection[str]) -> dict[str, Consultation]:
        """Return consultations by id."""
        ...

    def standing(self, consultations: Sequence[Consultation]) -> tuple[OpenConsultation, ...]:
        """Return each with who was asked and the last answer of each person, in order."""
        ...

    def note_asked(self, consulted: Sequence[Consulted]) -> None:
        """Keep who was asked, and who was reminded how often."""
        ...

    def add_answers(self, answers: Sequence[Answer]) -> None:
        """Keep answers, in order."""
        ...

    def history(self, consultation: str) -> tuple[Answer, ...]:
        """Return every answer to a consultation, oldest first."""
        ...
