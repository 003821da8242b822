"""However the sender dies: nothing lost, at most two copies, the second one explained."""

import random
from datetime import timedelta

import pytest

from flows.delivering import LEASE
from tests.promise.campaign import Campaign
from tests.promise.engine import Fatal

OWNERS = 24
# For `make torture`, on each database; a round lasts about a minute.
ROUNDS, KILLS_A_ROUND = 20, 150
AFTER_THE_LEASE = timedelta(seconds=LEASE + 1)
PAUSES = (timedelta(seconds=1), AFTER_THE_LEASE, timedelta(hours=6))
A_DAY = timedelta(days=1)
# A connection lasts a few mails, so a place may be reached a few times in one life.
PLACES = ("greeting", "EHLO", "MAIL", "RCPT", "DATA", "dot", "kept")
# Its first transactions recover, claim, then mark and settle by turns.
COMMITS = tuple(Fatal(nth, committed=done) for nth in (1, 2, 3) for done in (False, True))
# What the server does to everybody for the time of one life, the usual more often than the rest.
MOODS: tuple[dict[str, bytes], ...] = (
    *({},) * 5,
    {"greeting": b""},
    {"MAIL": b"421 4.3.2 Closing"},
    {"RCPT": b"451 4.7.1 Greylisted"},
    {"dot": b""},
    {"dot": b"452 4.3.1 Out of storage"},
    {"kept": b""},
)
# Seconds: from before its first transaction to well into its second lot.
LIFESPAN = (0.02, 0.7)
SHARE_OF_PLACES, SHARE_OF_COMMITS, EVEN = 0.3, 0.4, 0.5


async def test_killed_at_each_point_of_the_life_of_a_mail(campaign: Campaign) -> None:
    campaign.follow(OWNERS)
    campaign.ask()
    for nth, place in enumerate(PLACES, start=1):
        campaign.kill_at(place, 1 + nth % 2 if place not in PLACES[:2] else 1)
        assert await campaign.live()
        assert campaign.account().broken == []
        campaign.later(AFTER_THE_LEASE)
    campaign.spare()
    for fatal in COMMITS:
        assert await campaign.live(fatal)
        assert campaign.account().broken == []
        campaign.later(AFTER_THE_LEASE)

    found = await campaign.drain()
    assert (found.broken, found.forgotten) == ([], [])
    assert sum(found.states.values()) == OWNERS


async def test_killed_at_any_moment_beside_a_server_in_any_mood(campaign: Campaign) -> None:
    await kill_often(campaign, 5, seed=0)


@pytest.mark.torture
@pytest.mark.parametrize("seed", range(1, ROUNDS + 1))
async def test_killed_thousands_of_times(campaign: Campaign, seed: int) -> None:
    await kill_often(campaign, KILLS_A_ROUND, seed)


async def kill_often(campaign: Campaign, kills: int, seed: int) -> None:
    """Kill so many senders, asking the owners anew each time that all is settled."""
    chance = random.Random(seed)  # noqa: S311 -- when to kill is no secret
    campaign.follow(OWNERS)
    campaign.ask()
    while campaign.kills < kills:
        campaign.sink.answers = chance.choice(MOODS)
        await _live_dangerously(campaign, chance)
        campaign.later(chance.choice(PAUSES))
        found = campaign.account()
        assert found.broken == []
        if found.settled:
            assert found.forgotten == []
            campaign.later(A_DAY)
            campaign.ask()

    campaign.sink.answers = {}
    found = await campaign.drain()
    assert (found.broken, found.forgotten) == ([], [])


async def _live_dangerously(campaign: Campaign, chance: random.Random) -> None:
    """Live until some moment, some place of the dialogue or some commit, whichever comes first."""
    campaign.spare()
    fatal = None
    if chance.random() < SHARE_OF_PLACES:
        campaign.kill_at(chance.choice(PLACES), chance.randint(1, OWNERS))
    elif chance.random() < SHARE_OF_COMMITS:
        fatal = Fatal(chance.randint(1, OWNERS), committed=chance.random() < EVEN)
    await campaign.live(fatal, chance.uniform(*LIFESPAN))
