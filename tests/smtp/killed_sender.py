"""A sender in its own process, to be killed: `python -m tests.smtp.killed_sender PORT FILE`."""

import asyncio
import os
import sys
from collections.abc import Collection, Sequence
from pathlib import Path

from domain.model.delivery import Delivery
from notifications.security import Security
from notifications.smtp.channel import Channel
from notifications.smtp.gateway import SmtpGateway
from tests.smtp.ledgers import mails


class FileLedger:
    """Appends a line for each mark and each result, and flushes it to the disk."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("a", encoding="utf-8")

    def commit(self, at_risk: Sequence[str], deliveries: Sequence[Delivery]) -> Collection[str]:
        """Record."""
        results = [f"{each.fate} {each.mail_id}\n" for each in deliveries]
        self._file.writelines([*results, *(f"risk {mail_id}\n" for mail_id in at_risk)])
        self._file.flush()
        os.fsync(self._file.fileno())
        return at_risk


async def main(port: int, path: Path) -> None:
    """Send two hundred mails over three connections."""
    channel = Channel("127.0.0.1", port, Security.PLAIN, connections=3)
    await SmtpGateway(channel).send(mails(200), FileLedger(path))


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), Path(sys.argv[2])))
