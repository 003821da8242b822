"""What each rule makes of any answers: held against counts made another way."""

from dataclasses import replace
from datetime import UTC, date, datetime
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.model.consultation import Answer, PlannedConsultation, Position, VotingRule
from domain.rules.tallying import needed, tally

DAY = date(2026, 3, 3)
ASKED = PlannedConsultation("statut", "body", "Adopter ?", DAY, DAY)
# A member's position, or None for the silent; then those of people who sit there no more.
SAID = st.lists(st.none() | st.sampled_from(Position), max_size=9)


def answer(person: str, position: Position, by: str = "") -> Answer:
    at = datetime(2026, 3, 3, tzinfo=UTC)
    return Answer("c", person, DAY, at, by or person, position)


@settings(max_examples=60)
@given(said=SAID, former=SAID, rule=st.sampled_from(VotingRule), quorum=st.integers(0, 9))
def test_every_rule_counts_seats_and_nothing_else(
    said: list[Position | None],
    former: list[Position | None],
    rule: VotingRule,
    quorum: int,
) -> None:
    members = [f"m{n}" for n, _ in enumerate(said)]
    answers = {who: answer(who, one) for who, one in zip(members, said, strict=True) if one}
    gone = {f"g{n}": answer(f"g{n}", one) for n, one in enumerate(former) if one}
    planned = replace(ASKED, rule=rule, quorum=quorum)

    found = tally(planned, members, {**answers, **gone})

    passing = said.count(Position.FOR) + said.count(Position.RESERVE)
    heard = len(said) - said.count(None)
    against = said.count(Position.AGAINST)
    enough = heard >= needed(planned, len(said))
    expected = {
        VotingRule.CONSENSUS: heard == len(said) and passing > 0 and against == 0,
        VotingRule.MAJORITY: Fraction(passing, len(said) or 1) > Fraction(1, 2),
        VotingRule.QUORUM: enough and passing > against,
    }
    assert found.carried is expected[rule]
    assert len(found.answers) + len(found.missing) == len(members)
    assert sum(found.votes.values()) == heard


def test_an_answer_is_that_of_the_seat_whoever_gave_it() -> None:
    given_for = {one: answer(one, Position.FOR, by="substitute") for one in ("m0", "m1")}
    assert tally(replace(ASKED, rule=VotingRule.MAJORITY), ["m0", "m1", "m2"], given_for).carried
