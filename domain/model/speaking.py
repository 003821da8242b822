"""Who wrote a reply, and by what right: reading and authority are two things."""

from dataclasses import dataclass
from enum import StrEnum


class Right(StrEnum):
    """By what right somebody answers a request."""

    OWNER = "owner"
    HOLDER = "holder"
    SUBSTITUTE = "substitute"
    FORMER_SUBSTITUTE = "former_substitute"
    COORDINATOR = "coordinator"
    VOUCHED = "vouched"
    STRANGER = "stranger"


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who wrote a reply: a person (empty for a stranger), their right, for whom they may speak.

    `stands_for` are the people whose actions they may speak of: themselves, and those they replace.
    """

    person: str = ""
    right: Right = Right.STRANGER
    stands_for: frozenset[str] = frozenset()
