import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass

import httpx
import pytest
import pytest_asyncio

from interfaces.demo.kept_mail import KeptMail
from interfaces.demo.page_guard import LARGEST_FORM
from interfaces.demo.stage import Stage, page_of
from tests.demo.staging import SALMA, asked_stage, last_to, send

pytestmark = pytest.mark.asyncio(loop_scope="module")

HERE = "http://127.0.0.1:8026"
NADIA = "nadia@org.example"
SCRIPT = "<script>alert(1)</script>"
HOSTILE = (
    f"From: {SCRIPT}<evil@org.example>\r\nTo: {NADIA}\r\nSubject: {SCRIPT}\r\n"
    "MIME-Version: 1.0\r\nContent-Type: text/html; charset=x-unknown\r\n\r\n"
    f"{SCRIPT}<img src='http://evil.example/pixel.png'>"
    "<meta http-equiv='refresh' content='0;url=http://evil.example/'>"
).encode()


@dataclass
class Visit:
    """Somebody in front of the page, and the stage behind it."""

    stage: Stage
    client: httpx.AsyncClient

    async def page(self, path: str) -> str:
        """Return a page that is there."""
        answer = await self.client.get(path)
        assert answer.status_code == httpx.codes.OK, path
        return answer.text

    async def seal(self, mail: KeptMail) -> str:
        """Return what our own form carries and no other can."""
        page = await self.page(f"/courriels/{mail.number}")
        return page.partition('name="sceau" value="')[2].partition('"')[0]

    async def post(self, mail: KeptMail, origin: str, **form: str) -> httpx.Response:
        """Send the form of a mail, as a page of that origin would."""
        return await self.client.post(
            f"/courriels/{mail.number}/reponse", data=form, headers={"Origin": origin}
        )


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def visit(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Visit]:
    async with asked_stage(tmp_path_factory.mktemp("page")) as stage:
        transport = httpx.ASGITransport(app=page_of(stage, "http://127.0.0.1:4200").application)
        async with httpx.AsyncClient(transport=transport, base_url=HERE) as client:
            yield Visit(stage, client)


async def test_every_mail_is_listed_and_can_be_narrowed_to_a_person_and_a_kind(
    visit: Visit,
) -> None:
    everything = await visit.page("/")
    count = len(visit.stage.folder.all())
    mine = await visit.page(f"/?de={SALMA}&type=request")
    none = await visit.page("/?type=digest")

    assert f"{count} courriels" in everything
    assert "Responsable recherche et innovation" in everything
    assert everything.count('class="mail"') == count
    assert mine.count('class="mail"') == 1
    assert "Aucun courriel" in none


async def test_the_oldest_may_come_first(visit: Visit) -> None:
    newest = await visit.page("/")
    oldest = await visit.page("/?ordre=ancien")

    assert newest.index('/courriels/8"') < newest.index('/courriels/1"')
    assert oldest.index('/courriels/1"') < oldest.index('/courriels/8"')


async def test_a_mail_is_read_as_page_text_and_source(visit: Visit) -> None:
    mail = last_to(visit.stage, SALMA)

    page = await visit.page(f"/courriels/{mail.number}")
    body = await visit.page(f"/courriels/{mail.number}/corps")
    text = await visit.page(f"/courriels/{mail.number}?vue=texte")
    source = await visit.page(f"/courriels/{mail.number}?vue=source")

    assert 'sandbox=""' in page
    assert "Créer des chaires" in body
    assert "Créer des chaires" in text
    assert "Message-ID: " in source


async def test_a_hostile_mail_runs_nothing_and_calls_nobody(visit: Visit) -> None:
    port = visit.stage.smtp_port
    await asyncio.to_thread(send, port, "evil@org.example", NADIA, HOSTILE)
    number = last_to(visit.stage, NADIA).number

    for path in ("/", f"/courriels/{number}", f"/courriels/{number}?vue=source"):
        answer = await visit.client.get(path)
        assert SCRIPT not in answer.text, path
        assert "script-src" not in answer.headers["content-security-policy"]
        assert answer.headers["content-security-policy"].startswith("default-src 'none'")
    body = await visit.client.get(f"/courriels/{number}/corps")
    policy = body.headers["content-security-policy"]
    assert policy.startswith("sandbox; default-src 'none'")
    assert "allow-" not in policy
    assert body.headers["x-content-type-options"] == "nosniff"


async def test_an_answer_by_the_form_leaves_as_the_owner_and_comes_in(visit: Visit) -> None:
    mail = last_to(visit.stage, SALMA)
    answer = await visit.post(mail, HERE, sceau=await visit.seal(mail), texte="1.3 : 70 %")

    assert answer.status_code == httpx.codes.SEE_OTHER
    sent = visit.stage.folder.all()[-1]
    assert (sent.sender, sent.recipients) == (SALMA, (mail.reply_to,))
    with visit.stage.app.open_unit(read_only=True) as unit:
        assert len(unit.inbox.unread(5)) == 1


async def test_no_other_page_can_answer(visit: Visit) -> None:
    mail = last_to(visit.stage, SALMA)
    seal, before = await visit.seal(mail), len(visit.stage.folder.all())

    foreign = await visit.post(mail, "http://evil.example", sceau=seal, texte="1.3 : 70 %")
    unsealed = await visit.post(mail, HERE, sceau="x", texte="1.3 : 70 %")
    endless = await visit.post(mail, HERE, sceau=seal, texte="x" * LARGEST_FORM)
    silent = await visit.client.post(
        f"/courriels/{mail.number}/reponse", data={"sceau": seal, "texte": "1.3 : 70 %"}
    )

    refused = [one.status_code for one in (foreign, unsealed, endless, silent)]
    assert refused == [httpx.codes.FORBIDDEN] * 4
    assert len(visit.stage.folder.all()) == before


async def test_a_name_that_is_not_this_machine_s_is_refused(visit: Visit) -> None:
    for host in ("evil.example", "evil.example:8026", "127.0.0.1.evil.example"):
        answer = await visit.client.get("/", headers={"Host": host})
        assert answer.status_code == httpx.codes.MISDIRECTED_REQUEST, host
    near = await visit.client.get("/", headers={"Host": "localhost:8026"})
    assert near.status_code == httpx.codes.OK


async def test_what_does_not_exist_is_said_in_words(visit: Visit) -> None:
    answer = await visit.client.get("/courriels/99")

    assert answer.status_code == httpx.codes.NOT_FOUND
    assert "n’existe pas" in answer.text


async def test_how_to_answer_by_hand_is_shown(visit: Visit) -> None:
    mail = last_to(visit.stage, SALMA)
    page = await visit.page(f"/courriels/{mail.number}")

    assert f"127.0.0.1:{visit.stage.smtp_port}" in page
    assert mail.reply_to in page
    assert "python3 -c" in page
