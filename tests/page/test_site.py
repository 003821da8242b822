import logging

import httpx
import pytest

from domain.model.status import Status
from interfaces.page.form import LARGEST
from interfaces.page.headers import SAFE
from tests.page.conftest import Visit
from tests.use_cases.office import text_of


async def test_a_click_on_the_link_shows_everything_and_changes_nothing(visit: Visit) -> None:
    before = visit.office.happened()

    page = await visit.open()
    head = await visit.client.head(visit.link)

    assert (
        "Salma, où en sont vos 2\u00a0actions\u00a0?" in page or "Salma, où en sont vos 2" in page
    )
    assert 'name="referrer" content="no-referrer"' in page
    assert head.status_code == httpx.codes.OK
    assert visit.office.happened() == before
    assert visit.told == []


async def test_nothing_runs_is_fetched_or_escapes(visit: Visit) -> None:
    page = await visit.open()
    answer = await visit.client.get(visit.link)

    assert "<script" not in page
    assert "http" not in page.replace("https://suivi.example", "")
    assert {name: answer.headers[name] for name in SAFE} == SAFE


async def test_the_form_is_taken_and_its_receipt_is_owed_at_once(visit: Visit) -> None:
    page = await visit.open()

    answer = await visit.send(
        page,
        {
            "1.choice": "done",
            "1.words": "Signée lundi",
            "2.choice": "late",
            "2.deadline": "2026-09-30",
            "2.progress": "40",
        },
    )
    (receipt,) = visit.office.post()

    assert answer.status_code == httpx.codes.OK
    assert "Merci, c’est enregistré" in answer.text
    assert "30\u00a0septembre\u00a02026" in answer.text
    assert visit.told == ["taken"]
    assert visit.office.action("1.1").status is Status.DONE
    assert visit.office.action("1.2").progress == 40
    assert "Signée lundi" in text_of(receipt)


async def test_a_scanner_that_submits_the_form_as_it_stands_answers_nothing(visit: Visit) -> None:
    answer = await visit.send(await visit.open(), {})

    assert answer.status_code == httpx.codes.UNPROCESSABLE_ENTITY
    assert "Choisissez où en est au moins une action" in answer.text
    assert visit.told == []


async def test_what_was_typed_is_still_there_when_something_is_missing(visit: Visit) -> None:
    answer = await visit.send(
        await visit.open(), {"1.choice": "blocked", "1.words": "Il manque <un> visa"}
    )

    assert answer.status_code == httpx.codes.UNPROCESSABLE_ENTITY
    assert 'value="blocked" checked' in answer.text
    assert "Il manque &lt;un&gt; visa" in answer.text
    assert 'aria-invalid="true"' in answer.text
    assert visit.office.action("1.1").status is Status.NOT_STARTED


async def test_who_answered_by_mail_meanwhile_must_choose_anew(visit: Visit) -> None:
    page = await visit.open()
    visit.office.reply(visit.mail, "1.1 : en cours, 40 %")

    answer = await visit.send(page, {"1.choice": "done"})

    assert "sa situation a changé" in answer.text
    assert 'value="done" checked' not in answer.text


@pytest.mark.parametrize(("language", "direction"), [("ar", "rtl"), ("en", "ltr"), ("fr", "ltr")])
async def test_the_page_is_there_in_three_languages(
    visit: Visit, language: str, direction: str
) -> None:
    page = await visit.open(lang=language)

    assert f'<html lang="{language}" dir="{direction}">' in page
    assert f'action="?lang={language}"' in page


async def test_a_link_that_we_did_not_make_opens_nothing(visit: Visit) -> None:
    forged = await visit.client.get("/o/" + "a" * 32)
    elsewhere = await visit.client.get("/actions")
    put = await visit.client.put(visit.link)

    assert (forged.status_code, elsewhere.status_code, put.status_code) == (404, 404, 405)
    assert "Ce lien n’ouvre rien" in forged.text
    assert "Répondez simplement au courriel" in forged.text


async def test_a_form_longer_than_any_of_ours_is_read_no_further(visit: Visit) -> None:
    answer = await visit.client.post(visit.link, content=b"x" * (LARGEST + 1))
    fields = await visit.client.post(visit.link, content=b"&".join([b"a.words=b"] * 5_000))

    assert (answer.status_code, fields.status_code) == (413, 413)


async def test_a_link_is_in_no_log(visit: Visit, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        page = await visit.open()
        await visit.send(page, {"1.choice": "done"})
        await visit.client.post(visit.link, content=b"x" * (LARGEST + 1))

    ours = [one for one in caplog.records if not one.name.startswith("httpx")]
    assert not any(visit.link[3:] in one.getMessage() for one in ours)
