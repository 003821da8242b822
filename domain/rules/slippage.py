"""How far a deadline has moved from the first one given."""

from datetime import date


def slippage(first: date, current: date) -> int:
    """Return by how many calendar days the deadline moved: 0 if it did not, negative if earlier."""
    return (current - first).days
