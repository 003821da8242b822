"""A sender that starts again after a death waits for nothing: what was leased leaves at once."""

from datetime import timedelta

import pytest

from storage.senders import sender
from tests.promise.campaign import Campaign

OWNERS = 40
A_SECOND = timedelta(seconds=1)


async def test_where_no_other_sender_lives_no_lease_is_waited_for(campaign: Campaign) -> None:
    campaign.follow(OWNERS)
    campaign.ask()
    campaign.kill_at("kept", 5)
    assert await campaign.live()
    assert campaign.account().states["sending"] > 0

    campaign.spare()
    campaign.later(A_SECOND)
    assert not await campaign.live()
    found = campaign.account()
    assert (found.broken, found.forgotten) == ([], [])
    assert found.states == {"sent": OWNERS}


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_while_another_sender_lives_its_leases_are_respected(campaign: Campaign) -> None:
    campaign.follow(OWNERS)
    campaign.ask()
    campaign.kill_at("kept", 5)
    assert await campaign.live()
    leased = campaign.account().states["sending"]
    campaign.spare()
    campaign.later(A_SECOND)

    with sender(campaign.database.engine, alone=False) as other:
        other.join()
        assert not await campaign.live()

    assert campaign.account().states == {"sent": OWNERS - leased, "sending": leased}
