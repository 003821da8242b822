"""The whole way, with nobody's part played by us but people's words.

Suivi → SMTP → Postfix → LMTP → Dovecot → Salma's mail program → Postfix → Dovecot → IMAP → Suivi.
"""

import subprocess
from collections.abc import Callable, Iterator
from datetime import date
from email import message_from_bytes
from pathlib import Path
from time import monotonic
from urllib.parse import quote

import pytest

from config.bootstrap import Application
from domain.model.people import Person
from flows.ticking import tick
from tests.fetching.dovecot import PASSWORD, Dovecot
from tests.fetching.postfix import Postfix, a_postfix
from tests.fetching.programs import program
from tests.flows.office import SimulatedClock, an_application, follow
from tests.stories import PROGRAMME, SALMA, YOUSSEF

PATIENCE = 20.0
SETTINGS = """
set v15-compat dot sendwait quote
set mta=smtp://127.0.0.1:{port} smtp-auth=none hostname=poste.org.example
set from={address} sendcharsets=utf-8 ttycharset=utf-8 imap-auth=login
unset save record autobcc autocc
"""


@pytest.fixture(scope="module")
def postfix(dovecot: Dovecot) -> Iterator[Postfix]:
    """Return the town's own mail transfer agent."""
    with a_postfix(dovecot.lmtp) as running:
        yield running


@pytest.fixture
def app(tmp_path: Path, dovecot: Dovecot, postfix: Postfix) -> Iterator[Application]:
    """Yield the product as an organisation would set it up."""
    here = {"host": "127.0.0.1", "tls": "plain"}
    imap = {**here, "port": dovecot.imap, "username": "suivi", "password": PASSWORD}
    smtp = {**here, "port": postfix.port}
    app = an_application(tmp_path, SimulatedClock(), imap=imap, smtp=smtp)
    follow(app)
    yield app
    app.close()


async def test_salma_answers_with_her_own_mail_program(
    app: Application, dovecot: Dovecot, postfix: Postfix, tmp_path: Path
) -> None:
    assert (await tick(app)).delivered["sent"] >= 1
    _until(lambda: len(dovecot.mails("salma")) == 1, postfix)

    _answer(tmp_path, dovecot, postfix, "Bonjour,\n\nterminé à 60 %.\n\nSalma")
    _until(lambda: len(dovecot.mails("suivi")) == 1, postfix)
    done = await tick(app)

    assert (done.collected["fetched"], done.collected.get("apply")) == (1, 1)
    with app.open_unit(read_only=True) as unit:
        assert unit.actions.of(PROGRAMME)[0].progress == 60
    (answer,) = dovecot.mails("suivi", "Traités")
    assert b"\r\nDelivered-To: suivi+" in answer
    assert b"\r\n> " in answer
    assert dovecot.mails("suivi") == []
    _until(lambda: len(dovecot.mails("salma")) == 2, postfix)
    receipt = message_from_bytes(dovecot.mails("salma")[1])
    assert receipt["In-Reply-To"] == message_from_bytes(answer)["Message-ID"]


async def test_a_command_and_the_desk_are_answered_with_mail_programs_too(
    app: Application, dovecot: Dovecot, postfix: Postfix, tmp_path: Path
) -> None:
    had, told = len(dovecot.mails("salma")), len(dovecot.mails("youssef"))
    await tick(app)
    _until(lambda: len(dovecot.mails("salma")) == had + 1, postfix)

    words = "Report au 15/07/2026.\nRappelez-moi le 20/03."
    _answer(tmp_path, dovecot, postfix, words)
    _until(lambda: len(dovecot.mails("suivi")) == 1, postfix)
    await tick(app)
    with app.open_unit(read_only=True) as unit:
        (before,) = unit.actions.of(PROGRAMME)
        (item,) = unit.desk.waiting()
    assert (before.snoozed_until, before.deadline) == (date(2026, 3, 20), date(2026, 6, 30))

    # A digest, then what waits on the desk.
    _until(lambda: len(dovecot.mails("youssef")) == told + 2, postfix)
    _answer(tmp_path, dovecot, postfix, f"valider {item.number}", YOUSSEF)
    _until(lambda: len(dovecot.mails("suivi")) == 1, postfix)
    await tick(app)

    with app.open_unit(read_only=True) as unit:
        assert unit.actions.of(PROGRAMME)[0].deadline == date(2026, 7, 15)
        assert unit.desk.waiting() == ()


def _answer(
    folder: Path, dovecot: Dovecot, postfix: Postfix, words: str, who: Person = SALMA
) -> None:
    """Have somebody's mail program answer the newest mail in their mailbox, quoting it."""
    user = who.name.lower()
    mailbox = f"imap://{user}:{quote(PASSWORD, safe='')}@127.0.0.1:{dovecot.imap}"
    settings = folder / "mailrc"
    settings.write_text(SETTINGS.format(port=postfix.port, address=who.address), encoding="utf-8")
    done = subprocess.run(
        [program("s-nail", "s-nail"), "-#", "-f", mailbox],
        input=f"reply $\n{words}\n.\nxit\n".encode(),
        env={"MAILRC": str(settings), "HOME": str(folder), "LC_ALL": "C.UTF-8", "TERM": "dumb"},
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode() + done.stdout.decode()


def _until(true: Callable[[], bool], postfix: Postfix) -> None:
    deadline = monotonic() + PATIENCE
    while not true():
        assert monotonic() < deadline, postfix.log
