"""A sender that starts again after a death waits for nothing: what was leased leaves at once."""

from datetime import timedelta

import pytest

from tests.promise.campaign import Campaign

OWNERS = 40
A_SECOND = timedelta(seconds=1)


# On PostgreSQL a sender of another machine may live: there a lease has to end.
@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
async def test_on_one_machine_no_lease_is_waited_for(campaign: Campaign) -> None:
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
