"""When a programme's mails of a day are far more than is usual for it, and for which reason."""

from datetime import date

from domain.model.follow_up import Facts
from domain.rules.rulebook import Rulebook

MANY = "batch_many"
OVERDUE = "batch_overdue"


def why_unusual(rulebook: Rulebook, facts: Facts, counts: tuple[int, int], day: date) -> str:
    """Return the code of why mails must wait for a person's go, empty where they need not.

    `counts` are the mails planned for the day, and the most of any day lately. Also unusual are the
    first mails of a programme in which much is overdue: nobody has looked at its plan for long.
    """
    today, usual = counts
    if today > rulebook.batch_floor and today > rulebook.batch_times * usual:
        return MANY
    first_and_late = not usual and overdue(facts, day) >= rulebook.overdue_floor
    return OVERDUE if first_and_late else ""


def overdue(facts: Facts, day: date) -> int:
    """Return how many actions are past their deadlines."""
    return sum(not one.status.is_final and one.deadline < day for one in facts.actions)
