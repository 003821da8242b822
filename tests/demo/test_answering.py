from collections.abc import AsyncIterator
from email import message_from_bytes, policy

import pytest
import pytest_asyncio

from domain.model.reading import AskedAction, AskedRequest, Nature, Outcome
from domain.model.status import Status
from interfaces.demo.answering import Written, answer_to, clients
from interfaces.demo.stage import Stage
from tests.demo.staging import SALMA, asked_stage, last_to

pytestmark = pytest.mark.asyncio(loop_scope="module")

BY_HAND = sorted(set(clients()) - {"absence"})


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def stage(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stage]:
    async with asked_stage(tmp_path_factory.mktemp("answers")) as opened:
        yield opened


def answered(stage: Stage, client: str, text: str) -> bytes:
    mail = last_to(stage, SALMA)
    return answer_to(mail, stage.folder.raw(mail), Written(client, stage.clock.local, text))


async def test_only_what_the_person_wrote_is_read_whatever_the_program(stage: Stage) -> None:
    mail = last_to(stage, SALMA)
    asked = AskedRequest(
        recipient=SALMA,
        reply_address=mail.reply_to,
        sent_text="",
        asked_on=stage.clock.local.date(),
        on=stage.clock.local.date(),
        actions=[AskedAction(1, "a", "1.3", "Chaires", None, Status.NOT_STARTED, 0)],
    )

    for client in BY_HAND:
        raw = answered(stage, client, "1 : 60 %")
        reading = stage.app.reader.read(raw, (mail.reply_to,), asked)
        assert reading.outcome is Outcome.APPLY, client
        assert [one.progress for one in reading.updates] == [60], client


async def test_an_answer_goes_where_the_mail_asks_and_quotes_it(stage: Stage) -> None:
    mail = last_to(stage, SALMA)
    answer = message_from_bytes(answered(stage, "gmail", "1 : 60 %"), policy=policy.default)

    assert answer["To"] == mail.reply_to
    assert answer["In-Reply-To"] == f"<{mail.message_id}>"
    assert SALMA in answer["From"]
    quoted = answer.get_content()
    assert "a écrit :" in quoted
    assert "> 1. Créer des chaires et laboratoires" in quoted


async def test_an_out_of_office_is_known_for_one(stage: Stage) -> None:
    raw = answered(stage, "absence", "Je suis absent jusqu’au 7 octobre 2026.")

    assert stage.app.reader.open(raw, ()).nature is Nature.OUT_OF_OFFICE
