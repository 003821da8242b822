import logging
import re
from datetime import date
from typing import Any

import httpx
import pytest
from icalendar import Calendar

from domain.use_cases.answering_by_page import revoke_links
from domain.use_cases.planning import apply_plan
from tests.page.conftest import PUBLIC, Visit
from tests.stories import PROGRAMME, SALMA, a_plan, an_action


async def address_of(visit: Visit) -> str:
    """Return the address of Salma's deadlines, as her page shows it."""
    found = re.search(rf"{PUBLIC}(/d/[a-z2-7]{{32}}\.ics)", await visit.open())
    assert found
    return found[1]


async def events(visit: Visit, address: str) -> dict[str, date]:
    """Return the days of a feed by what they are called."""
    answer = await visit.client.get(address)
    assert answer.status_code == httpx.codes.OK
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    found: list[Any] = Calendar.from_ical(answer.content).walk("VEVENT")
    return {str(one["SUMMARY"]): one["DTSTART"].dt for one in found}


async def test_deadlines_are_followed_from_a_calendar_and_move_there(visit: Visit) -> None:
    address = await address_of(visit)
    before = await events(visit, address)
    moved = a_plan(an_action("1.1", deadline=date(2026, 9, 9)), an_action("1.2"))
    apply_plan(visit.office.open_unit, moved, visit.office.moment)
    visit.office.reply(visit.mail, "1.2 : terminée")

    assert len(before) == 2
    assert await events(visit, address) == {next(iter(before)): date(2026, 9, 9)}


async def test_the_address_of_a_page_is_not_that_of_deadlines_nor_the_other_way_round(
    visit: Visit,
) -> None:
    token = (await address_of(visit))[3:35]

    answers = [await visit.client.get(one) for one in (f"/o/{token}", f"/d/{visit.link[3:]}.ics")]
    assert [one.status_code for one in answers] == [404, 404]


async def test_revoking_closes_it_and_no_log_knows_it(
    visit: Visit, caplog: pytest.LogCaptureFixture
) -> None:
    address = await address_of(visit)
    with caplog.at_level(logging.DEBUG):
        await visit.client.get(address)
        revoke_links(visit.office.open_unit, PROGRAMME, SALMA.id, visit.office.moment)
        closed = await visit.client.get(address)

    assert closed.status_code == httpx.codes.GONE
    ours = [one for one in caplog.records if not one.name.startswith("httpx")]
    assert not any(address[3:35] in one.getMessage() for one in ours)
