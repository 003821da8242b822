"""The simulated people: each answers, in due time, the last mail that waits for an answer."""

from collections.abc import Mapping
from datetime import datetime, tzinfo
from email.utils import parseaddr

import aiosmtplib

from domain.errors import RefusedError
from interfaces.demo.answering import Written, answer_to
from interfaces.demo.kept_mail import KeptMail, MailFolder
from interfaces.demo.post_office import LOOPBACK
from interfaces.demo.story_file import Answer


class Owners:
    """Everybody who answers: their mail in `folder`, theirs handed in at `port`.

    `addresses` gives the address of each by the name in the programme file.
    """

    def __init__(self, folder: MailFolder, port: int, addresses: Mapping[str, str]) -> None:
        self._folder = folder
        self._port = port
        self._addresses = addresses

    async def answer(self, answer: Answer, zone: tzinfo) -> None:
        """Write an answer and send it; refuses `demo.unasked` when nothing was received."""
        received = self._last_to(self._addresses[answer.who], answer.about)
        if received is None:
            raise RefusedError("demo.unasked", who=answer.who)
        at = datetime.combine(answer.on, answer.at, zone)
        await self.reply(received, Written(answer.client, at, answer.text))

    async def reply(self, received: KeptMail, written: Written) -> None:
        """Send an answer to a mail, from whoever received it."""
        await aiosmtplib.send(
            answer_to(received, self._folder.raw(received), written),
            sender=parseaddr(received.written_to)[1],
            recipients=[received.reply_to],
            hostname=LOOPBACK,
            port=self._port,
            use_tls=False,
            start_tls=False,
        )

    def _last_to(self, address: str, about: str) -> KeptMail | None:
        sent = [one for one in self._folder.all() if address in one.recipients and one.reply_to]
        mine = [one for one in sent if about in one.subject]
        return mine[-1] if mine else None
