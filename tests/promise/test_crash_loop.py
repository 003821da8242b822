"""A mail that kills its sender each time is put aside before a person; the others leave."""

from datetime import timedelta

import pytest

from flows.delivering import LEASE
from tests.promise.account import Account
from tests.promise.campaign import Campaign

OWNERS = 24
POISON = "porteur7@org.example"
MOST_DEATHS = 6


@pytest.mark.parametrize(
    ("database", "place", "deaths", "copies"),
    # Nothing at risk: three tries. Perhaps received: once more, for its reader may have it twice.
    [("postgresql", "RCPT", 3, 0), ("sqlite", "DATA", 2, 0), ("postgresql", "dot", 2, 2)],
    indirect=["database"],
)
async def test_it_is_tried_a_few_times_and_then_held(
    campaign: Campaign, place: str, deaths: int, copies: int
) -> None:
    campaign.follow(OWNERS)
    campaign.ask()
    campaign.kill_at(place, recipient=POISON)
    found = await _live_on(campaign)

    poison = found.of(POISON)
    assert campaign.kills == deaths
    assert (poison.state, poison.on_desk, len(poison.copies)) == ("held", 1, copies)
    assert (found.broken, found.forgotten) == ([], [])
    assert found.states["sent"] == OWNERS - 1


async def _live_on(campaign: Campaign) -> Account:
    for _ in range(MOST_DEATHS):
        await campaign.live()
        campaign.later(timedelta(seconds=LEASE + 1))
        if (found := campaign.account()).settled:
            return found
    raise AssertionError(campaign.account().states)
