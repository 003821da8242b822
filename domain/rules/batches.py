"""When a programme's mails of a day are far more than is usual for it."""

from datetime import date

from domain.model.follow_up import Facts
from domain.rules.rulebook import Rulebook


def is_unusual(rulebook: Rulebook, facts: Facts, counts: tuple[int, int], day: date) -> bool:
    """Tell whether mails must wait for a person's go.

    `counts` are the mails planned for the day, and the most of any day lately. Also unusual are the
    first mails of a programme in which much is overdue: nobody has looked at its plan for long.
    """
    today, usual = counts
    if today > rulebook.batch_floor and today > rulebook.batch_times * usual:
        return True
    overdue = [one for one in facts.actions if not one.status.is_final and one.deadline < day]
    return not usual and len(overdue) >= rulebook.overdue_floor
