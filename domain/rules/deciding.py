"""What a programme owes on a day: the one function that production and rehearsal both run."""

from datetime import date

from domain.model.follow_up import Facts, ProgrammeState
from domain.model.owed import Owed
from domain.rules.asking import asks, vacancies
from domain.rules.consulting import consult
from domain.rules.gating import turn
from domain.rules.reminding import follow_ups
from domain.rules.reviewing import prepare, schedule
from domain.rules.rulebook import Rulebook


def decide(facts: Facts, policy: Rulebook, day: date) -> tuple[Owed, ...]:
    """Return everything owed on that local day of the programme's zone, pure and total.

    Nothing before the programme is started or while it is paused. Somebody asked anew today is not
    reminded today: the new request takes the old one over.
    """
    if facts.programme.state is not ProgrammeState.STARTED:
        return ()
    asked = asks(facts, policy, day)
    taken_over = {request for one in asked for request in one.supersedes}
    reminded = tuple(one for one in follow_ups(facts, policy, day) if one.request not in taken_over)
    return (
        *turn(facts, policy, day),
        *schedule(facts, policy, day),
        *asked,
        *vacancies(facts, policy, day),
        *reminded,
        *prepare(facts, policy, day),
        *consult(facts, policy, day),
    )
