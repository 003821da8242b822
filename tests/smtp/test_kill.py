"""The sender dies by SIGKILL at any point: its ledger tells which mails may have left."""

import asyncio
import re
import sys
from pathlib import Path

import pytest

from tests.smtp.scripted_server import ScriptedServer

ROOT = Path(__file__).parents[2]
ID = re.compile(rb"Message-ID: <(m\d+)@")


@pytest.mark.parametrize(
    ("verb", "nth"), [("EHLO", 2), ("MAIL", 1), ("RCPT", 40), ("DATA", 1), ("DATA", 77)]
)
async def test_a_kill_leaves_nothing_lost_and_nothing_unexplained(
    tmp_path: Path, verb: str, nth: int
) -> None:
    ledger = tmp_path / "ledger"
    async with ScriptedServer() as server:
        sender = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.smtp.killed_sender", str(server.port), str(ledger),
            cwd=ROOT,
        )  # fmt: skip
        said = 0

        def kill(command: str) -> None:
            nonlocal said
            if command.startswith(verb):
                said += 1
                if said == nth:
                    sender.kill()

        server.on_command = kill
        assert await sender.wait() == -9
        taken = {found[1].decode() for body in server.taken if (found := ID.search(body))}

    risked, sent = noted(ledger, "risk"), noted(ledger, "sent")
    assert sent <= taken <= risked
    assert len(risked - sent) <= 3


def noted(ledger: Path, kind: str) -> set[str]:
    """Return the mails of which the ledger says this."""
    lines = [line.split() for line in ledger.read_text().splitlines()]
    return {mail_id for said, mail_id in lines if said == kind}
