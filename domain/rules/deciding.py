"""What a programme owes on a day: the one function that production and rehearsal both run."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from typing import TypeVar

from domain.model.follow_up import Facts, ProgrammeState
from domain.model.measuring import AskFigures, RemindFigures
from domain.model.owed import (
    AskAxis,
    AskMember,
    AskStatus,
    Escalate,
    Owed,
    Remind,
    RemindMember,
)
from domain.rules.asking import asks, vacancies
from domain.rules.consulting import consult
from domain.rules.depending import released
from domain.rules.gating import turn
from domain.rules.measuring import measure
from domain.rules.reminding import follow_ups
from domain.rules.reviewing import prepare, schedule
from domain.rules.rulebook import Rulebook
from domain.rules.ruling import rulings

T = TypeVar("T", bound=Owed)
TO_A_PERSON = Remind | AskMember | RemindMember | AskAxis
ONE_MAIL = AskStatus | AskFigures | RemindFigures | TO_A_PERSON


def decide(facts: Facts, policy: Rulebook, day: date) -> tuple[Owed, ...]:
    """Return everything owed on that local day of the programme's zone, pure and total.

    Nothing before the programme is started or while it is paused. Somebody asked anew today is not
    reminded today: the new request takes the old one over, and its ladder. What was announced for
    today escalates all the same.
    """
    if facts.programme.state is not ProgrammeState.STARTED:
        return ()
    turned, freed = turn(facts, policy, day), released(facts, policy, day)
    owed: tuple[Owed, ...] = (
        *turned,
        *schedule(facts, policy, day),
        *vacancies(facts, policy, day),
        *freed,
        *_paced(facts, policy, day),
        *measure(facts, policy, day),
        *rulings(facts, policy, day),
        *prepare(facts, policy, day),
        *consult(facts, policy, day),
    )
    return tuple(_bounded(facts, policy, owed))


def _paced(facts: Facts, policy: Rulebook, day: date) -> tuple[Owed, ...]:
    """Return the requests of a day, and what follows up those that none of them takes over."""
    asked = asks(facts, policy, day)
    taken_over = {request for one in asked for request in one.supersedes}
    followed = (
        one
        for one in follow_ups(facts, policy, day)
        if one.request not in taken_over or isinstance(one, Escalate)
    )
    return (*asked, *followed)


def _bounded(facts: Facts, policy: Rulebook, owed: Iterable[T]) -> Iterator[T]:
    """Yield what one person may be owed on a day, in order; the rest stays due for tomorrow.

    What was announced for a day happens on it: an escalation is no mail too many. What a body is
    owed is planned whole, and leaves for each member when their mailbox has room.
    """
    mails = Counter(facts.mailed)
    for one in owed:
        if isinstance(one, ONE_MAIL):
            reader = one.person if isinstance(one, TO_A_PERSON) else one.to or one.person
            if mails[reader] >= policy.mails_a_day:
                continue
            mails[reader] += 1
        yield one
