"""The way out for mail: the server that is set, and the test mode that sends all to one address."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from email.header import Header

from config.settings import Settings
from domain.model.delivery import ReadyMail
from domain.ports.gateway import AttemptLedger, MailGateway
from notifications.smtp.channel import Channel
from notifications.smtp.gateway import SmtpGateway

INTENDED_FOR = "X-Suivi-Intended-For"


@dataclass(frozen=True, slots=True)
class RedirectingGateway:
    """Test mode: every mail goes to one address, and says at its top for whom it was.

    What the outbox froze is left alone: only what is handed over changes.
    """

    gateway: MailGateway
    address: str

    async def send(
        self, mails: Sequence[ReadyMail], ledger: AttemptLedger, recent: int = 0
    ) -> None:
        """Attempt each mail once, to the one address."""
        await self.gateway.send([self._redirected(one) for one in mails], ledger, recent)

    def _redirected(self, mail: ReadyMail) -> ReadyMail:
        intended = Header(mail.recipient, "utf-8" if not mail.recipient.isascii() else "ascii")
        head = f"{INTENDED_FOR}: {intended.encode(linesep='')}\r\n".encode("ascii")
        return replace(mail, recipient=self.address, raw=head + mail.raw)


def gateway_of(settings: Settings) -> MailGateway | None:
    """Return the gateway that the settings ask for; None without a server to hand mail to."""
    if not settings.smtp.host:
        return None
    gateway = SmtpGateway(_channel(settings))
    if settings.redirect_all_to:
        return RedirectingGateway(gateway, settings.redirect_all_to)
    return gateway


def _channel(settings: Settings) -> Channel:
    smtp = settings.smtp
    return Channel(
        host=smtp.host,
        port=smtp.port,
        security=smtp.tls,
        username=smtp.username,
        password=smtp.password.get_secret_value(),
        hello=settings.mail.domain,
        connections=smtp.connections,
        per_minute=smtp.per_minute,
        trust=smtp.trust,
    )
