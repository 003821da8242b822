"""A mail server that fails everybody for a while, or for good: nothing lost, nobody pestered."""

import pytest

from tests.promise.account import Account
from tests.promise.campaign import LONG, Campaign

OWNERS = 8

# What a server says is told apart long before the store hears of it: one database is enough.
pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


@pytest.mark.parametrize(
    "answers",
    [
        {"greeting": b""},
        {"RCPT": b"451 4.7.1 Greylisted"},
        {"dot": b"452 4.3.1 Out of storage"},
    ],
    ids=lambda one: next(iter(one)),
)
async def test_what_it_put_off_leaves_once(campaign: Campaign, answers: dict[str, bytes]) -> None:
    found = await _ill_then_well(campaign, answers)

    assert found.copies == {1: OWNERS}
    assert found.states == {"sent": OWNERS}


async def test_what_it_took_without_a_word_leaves_once_more(campaign: Campaign) -> None:
    found = await _ill_then_well(campaign, {"kept": b""})

    assert found.states == {"sent": OWNERS}
    assert found.copies[2] > 0
    assert set(found.copies) <= {1, 2}


async def test_what_it_never_answers_for_is_held_after_two_copies(campaign: Campaign) -> None:
    campaign.follow(OWNERS)
    campaign.ask()
    campaign.sink.answers = {"kept": b""}
    found = await campaign.drain()

    assert (found.broken, found.forgotten) == ([], [])
    assert found.states == {"held": OWNERS}
    assert found.copies == {2: OWNERS}


async def test_what_it_refuses_for_good_waits_for_a_person(campaign: Campaign) -> None:
    found = await _ill_then_well(campaign, {"RCPT": b"550 5.1.1 Unknown"})

    assert found.states == {"failed": OWNERS}
    assert found.copies == {0: OWNERS}


async def _ill_then_well(campaign: Campaign, answers: dict[str, bytes]) -> Account:
    campaign.follow(OWNERS)
    campaign.ask()
    campaign.sink.answers = answers
    assert not await campaign.live()
    assert campaign.account().broken == []
    campaign.later(LONG)
    campaign.sink.answers = {}
    found = await campaign.drain()
    assert (found.broken, found.forgotten) == ([], [])
    return found
