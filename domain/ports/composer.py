"""Putting a letter into words, and the words into bytes."""

from typing import Protocol

from domain.model.letters import Letter
from domain.model.mail import ComposedMail


class Composer(Protocol):
    """Turns a letter into the exact bytes that leave; pure: same letter, same bytes."""

    def compose(self, letter: Letter) -> ComposedMail:
        """Return the mail, frozen. What stops it raises UnwritableMailError, nothing else."""
        ...
