import asyncio
import re
from datetime import date, time
from pathlib import Path

import httpx

from domain.model.mail import MailKind
from domain.use_cases.asking import AskTarget, ask_now
from flows.delivering import here
from flows.timetable import read_timetable
from interfaces.demo.contents import page_in, plain_of
from interfaces.demo.kept_mail import KeptMail
from interfaces.demo.sorting import Sorting
from interfaces.demo.stage import Stage
from interfaces.demo.staying import staying
from notifications.reading.parsing import body_of, parsed
from tests.demo.staging import PROGRAMME, SALMA, asked_stage, last_to, send, written

THE_DAY_AFTER = (date(2026, 10, 2), time(15))


async def arrival(stage: Stage, kind: MailKind, after: KeptMail) -> KeptMail:
    """Wait, ten seconds at most, until a later mail of that kind has come to Salma."""
    sorting = Sorting(stage.app, stage.folder)
    async with asyncio.timeout(10):
        while True:
            mail = last_to(stage, SALMA)
            kinds = await asyncio.to_thread(sorting.kinds)
            if mail != after and kinds[mail.number] == kind:
                return mail
            await asyncio.sleep(0.05)


async def test_an_answer_by_hand_is_read_on_the_day_that_stands(tmp_path: Path) -> None:
    async with asked_stage(tmp_path / "demo") as stage:
        asked = last_to(stage, SALMA)
        async with staying(stage, read_timetable(), server=None):
            raw = written(SALMA, asked.reply_to, "1.3 : terminée hier")
            await asyncio.to_thread(send, stage.smtp_port, SALMA, asked.reply_to, raw)
            receipt = await arrival(stage, MailKind.RECEIPT, after=asked)

        text = body_of(parsed(stage.folder.raw(receipt))[0])[0].text
        assert "Terminée" in text
        assert receipt.at == stage.clock.now()
        with stage.app.open_unit(read_only=True) as unit:
            reports = unit.actions.reports(PROGRAMME)
        assert [one.on for one in reports] == [stage.clock.local.date()]


async def test_what_a_form_queues_leaves_by_itself(tmp_path: Path) -> None:
    async with asked_stage(tmp_path / "demo") as stage:
        asked = last_to(stage, SALMA)
        stage.clock.advance(*THE_DAY_AFTER)
        async with staying(stage, read_timetable(), server=None):
            target = AskTarget(PROGRAMME, axis="2")
            moment = here(stage.app)
            await asyncio.to_thread(
                ask_now, stage.app.open_unit, stage.app.rulebook, target, moment
            )
            again = await arrival(stage, MailKind.REQUEST, after=asked)

        assert again.number > asked.number


async def test_the_page_of_an_owner_opens_from_the_mailbox_and_its_form_is_answered(
    tmp_path: Path,
) -> None:
    async with asked_stage(tmp_path / "demo") as stage:
        asked = last_to(stage, SALMA)
        link = page_in(plain_of(stage.folder.raw(asked)), stage.app.sender.public_url)
        async with staying(stage, read_timetable(), server=None), httpx.AsyncClient() as browser:
            page = (await browser.get(link)).text
            action, version = re.findall(r'name="([^"]+)\.version" value="([^"]+)"', page)[0]
            form = {f"{action}.version": version, f"{action}.choice": "done"}
            answer = await browser.post(link, data=form)
            receipt = await arrival(stage, MailKind.RECEIPT, after=asked)

    assert answer.status_code == httpx.codes.OK
    assert receipt.recipients == (SALMA,)
