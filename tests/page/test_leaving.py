import re

import httpx

from domain.model.delivery import ReadyMail
from domain.use_cases.digesting import BodyRef, issue_now
from tests.page.conftest import Visit
from tests.stories import COMMITTEE, PROGRAMME, YOUSSEF
from tests.use_cases.office import Office, parsed

ONE_CLICK = {"List-Unsubscribe": "One-Click"}


def issue(office: Office) -> list[ReadyMail]:
    """Issue the committee's next digest and return what left."""
    ref = BodyRef(PROGRAMME, COMMITTEE.id)
    issue_now(office.open_unit, office.rules, ref, office.moment)
    return office.post()


def link_of(mail: ReadyMail) -> str:
    """Return the link that mail clients post to."""
    found = re.search(r"<(https://[^>]+)>", str(parsed(mail)["List-Unsubscribe"]))
    assert found
    return found[1]


async def test_a_click_of_the_mail_client_ends_the_digests_of_that_body(visit: Visit) -> None:
    (digest,) = issue(visit.office)

    asked = await visit.client.get(link_of(digest))
    still = "member.unsubscribed" in visit.office.happened()
    done = await visit.client.post(link_of(digest), data=ONE_CLICK)
    again = await visit.client.post(link_of(digest), data=ONE_CLICK)
    visit.office.day = visit.office.day.replace(day=9)
    nobody = issue(visit.office)

    assert parsed(digest)["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert digest.recipient == YOUSSEF.address
    assert "Comité de suivi" in asked.text
    assert 'name="List-Unsubscribe" value="One-Click"' in asked.text
    assert not still
    assert (done.status_code, again.status_code) == (httpx.codes.OK, httpx.codes.OK)
    assert visit.office.happened().count("member.unsubscribed") == 1
    assert nobody == []


async def test_duty_mail_has_no_such_link_and_its_page_ends_nothing(visit: Visit) -> None:
    (digest,) = issue(visit.office)
    token = link_of(digest).rpartition("/")[2]

    page = await visit.client.get(f"/o/{token}")
    duty = await visit.client.post(f"/u/{visit.link.rpartition('/')[2]}", data=ONE_CLICK)

    assert parsed(visit.mail)["List-Unsubscribe"] is None
    assert (page.status_code, duty.status_code) == (404, 404)
