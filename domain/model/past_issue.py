"""What a body's earlier issues keep for the curve of the next ones."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class PastIssue:
    """How far the actions of a body had come on the day of one of its issues, and by plan."""

    on: date
    done: int
    planned: int
    total: int
