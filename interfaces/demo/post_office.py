"""The post office of the demonstration: takes every mail, keeps it, hands ours to the engine."""

import smtplib
from dataclasses import dataclass

from interfaces.demo.kept_mail import MailFolder
from interfaces.demo.non_delivery import non_delivery
from notifications.smtp.receiver import Door, Receiver
from notifications.smtp.reception import Mailboxes
from notifications.smtp.trace import stamped

LOOPBACK = "127.0.0.1"
# The engine stores a mail in milliseconds; a busy store makes it wait at most half a minute.
PATIENCE = 60.0


class AnyMailbox(Mailboxes):
    """Every address there is: on this machine, nobody is unknown."""

    __slots__ = ()

    def own(self, address: str) -> bool:
        """Take anything that can be written down."""
        return "@" in address


@dataclass(frozen=True, slots=True)
class Routes:
    """Where mail goes besides the folder: `ours` to the engine's door, on the loopback.

    Mail for an address in `dead` is taken, then comes back to its envelope sender as a report of
    non-delivery, as it does from a server that learns later that nobody lives there.
    """

    ours: Mailboxes
    door: int
    dead: frozenset[str] = frozenset()


class PostOffice:
    """One mail server for everybody: the engine, the simulated people, whoever tries it."""

    def __init__(self, port: int, folder: MailFolder, routes: Routes) -> None:
        self._folder = folder
        self._routes = routes
        door = Door(host=LOOPBACK, port=port, name="localhost", closing=PATIENCE)
        self._receiver = Receiver(door, AnyMailbox("", frozenset(), "+"), self._take)

    async def start(self) -> int:
        """Listen and return the port; raises OSError where it is taken."""
        return await self._receiver.start()

    async def stop(self) -> None:
        """Stop listening: no port, no thread."""
        await self._receiver.stop()

    def _take(self, sender: str, recipients: tuple[str, ...], raw: bytes) -> None:
        """Keep a mail and pass it on; whoever sent it is answered only then. Runs in a thread."""
        kept = self._folder.keep(sender, recipients, raw)
        for ours in [one for one in recipients if self._routes.ours.own(one)]:
            self._hand_over(sender, ours, raw)
        for dead in [one for one in recipients if one.casefold() in self._routes.dead]:
            # RFC 5321 §4.5.5: a report has the null sender, and none is made about a report.
            if sender:
                back = (sender,)
                self._take("", back, stamped("", back, non_delivery(kept, dead, raw)))

    def _hand_over(self, sender: str, recipient: str, raw: bytes) -> None:
        with smtplib.SMTP(LOOPBACK, self._routes.door, "localhost", timeout=PATIENCE) as engine:
            engine.ehlo()
            options = [one for one in ("SMTPUTF8", "BODY=8BITMIME") if _offered(engine, one)]
            engine.sendmail(sender, [recipient], raw, mail_options=options)


def _offered(server: smtplib.SMTP, option: str) -> bool:
    return server.has_extn(option.removeprefix("BODY=").lower())
