"""One connection to a mail server, spoken to one step at a time."""

import base64
import contextlib
import ssl
from asyncio import BaseTransport, WriteTransport

from aiosmtplib import SMTP, SMTPResponse, SMTPServerDisconnected
from aiosmtplib.protocol import SMTPProtocol

from domain.model.delivery import Refusal, Step
from notifications.security import Security
from notifications.smtp.addresses import Envelope
from notifications.smtp.channel import Channel
from notifications.smtp.mishaps import MishapError, named, unsafe
from notifications.smtp.replies import refusal_of

_START_INPUT = 354
_OK = 2
_QUIT_TIMEOUT = 5.0


class Session:
    """A connection ready to carry mails one after the other.

    Every method raises MishapError with the step reached. `step` is the last one begun, `mails`
    how many envelopes were opened. aiosmtplib's own `send` hides the stage, so each command is
    said here.
    """

    def __init__(self, channel: Channel, tls: ssl.SSLContext | None) -> None:
        self._channel = channel
        self._client = SMTP(
            hostname=channel.host,
            port=channel.port,
            local_hostname=channel.hello,
            timeout=channel.patience.reply,
            use_tls=channel.security is Security.TLS,
            start_tls=False,
            tls_context=tls,
        )
        self._transport: BaseTransport | None = None
        self.step = Step.CONNECT
        self.mails = 0

    @property
    def alive(self) -> bool:
        """Tell whether the connection still stands, as far as is known."""
        return self._client.is_connected

    async def open(self) -> None:
        """Connect, protect the connection, greet and authenticate; leave nothing on failure."""
        patience = self._channel.patience
        try:
            with named(Step.CONNECT):
                await self._client.connect(timeout=patience.connect)
            await self._greet()
            if self._channel.security is Security.STARTTLS:
                await self._protect()
                await self._greet()
            self._transport = self._client.transport
            if self._channel.username:
                await self._authenticate()
        except BaseException:
            self.drop()
            raise

    async def begin(self, envelope: Envelope, raw: bytes) -> None:
        """Name sender and recipient; nothing is at risk yet."""
        options = self._options(envelope, raw)
        self.mails += 1
        await self._say(Step.MAIL, b"MAIL", b"FROM:<%b>" % envelope.sender, *options)
        await self._say(Step.RCPT, b"RCPT", b"TO:<%b>" % envelope.recipient)

    async def hand_over(self, body: bytes) -> SMTPResponse:
        """Send a body made by `on_the_wire`; return the answer with which the server took it."""
        go = await self._ask(Step.DATA, b"DATA")
        if go.code != _START_INPUT:
            raise MishapError(refusal_of(Step.DATA, go.code, go.message))
        with named(Step.DATA):
            protocol = self._in_step()
            protocol.write(body)
        # From here on only an answer tells whether the server took the mail.
        self.step = Step.DOT
        with named(Step.DOT):
            answer = await protocol.read_response(self._channel.patience.answer)
        return _accepted(Step.DOT, answer)

    async def reset(self) -> None:
        """Forget the envelope, or the connection where the server won't."""
        try:
            _accepted(self.step, await self._ask(self.step, b"RSET"))
        except MishapError:
            self.drop()

    async def quit(self) -> None:
        """Take leave; a server that doesn't answer is left without."""
        try:
            with contextlib.suppress(MishapError), named(self.step):
                if self.alive:
                    await self._client.execute_command(b"QUIT", timeout=_QUIT_TIMEOUT)
        finally:
            self.drop()

    def drop(self) -> None:
        """End the connection at once: a plain close would wait for a peer that doesn't read."""
        transport = self._client.transport or self._transport
        if isinstance(transport, WriteTransport):
            transport.abort()
        self._client.close()

    async def _greet(self) -> None:
        self.step = Step.HELLO
        with named(Step.HELLO):
            await self._client.ehlo(timeout=self._channel.patience.connect)

    async def _protect(self) -> None:
        self.step = Step.TLS
        if not self._client.supports_extension("starttls"):
            raise unsafe(Step.TLS, "starttls-not-offered")
        with named(Step.TLS):
            await self._client.starttls(timeout=self._channel.patience.connect)

    async def _authenticate(self) -> None:
        """Try one method once: each refused try counts towards a lock-out of the account."""
        self.step = Step.AUTH
        offered = self._client.server_auth_methods
        method = {"plain": self._client.auth_plain, "login": self._client.auth_login}
        chosen = next((name for name in method if name in offered), None)
        if chosen is None:
            raise unsafe(Step.AUTH, "auth-not-offered")
        try:
            with named(Step.AUTH):
                await method[chosen](self._channel.username, self._channel.password)
        except MishapError as refused:
            raise MishapError(self._discreet(refused.refusal)) from None

    def _discreet(self, refusal: Refusal) -> Refusal:
        """Return a refusal without the credentials that a server may have echoed."""
        user, password = self._channel.username.encode(), self._channel.password.encode()
        secrets = (password, base64.b64encode(password))
        text = refusal.text
        for secret in (*secrets, base64.b64encode(b"\0%b\0%b" % (user, password))):
            text = text.replace(secret.decode(), "…") if secret else text
        return Refusal(refusal.step, refusal.code, refusal.enhanced, text, unsafe=refusal.unsafe)

    def _options(self, envelope: Envelope, raw: bytes) -> list[bytes]:
        offers = self._client.supports_extension
        options = [b"SIZE=%d" % len(raw)] if offers("size") else []
        if not raw.isascii() and offers("8bitmime"):
            options.append(b"BODY=8BITMIME")
        if envelope.utf8:
            if not offers("smtputf8"):
                # RFC 6531 §3.5: the client's own answer for an address that the server can't take.
                raise MishapError(Refusal(Step.RCPT, 550, "5.6.7", "smtputf8-not-offered"))
            options.append(b"SMTPUTF8")
        return options

    async def _say(self, step: Step, *words: bytes) -> None:
        _accepted(step, await self._ask(step, *words))

    async def _ask(self, step: Step, *words: bytes) -> SMTPResponse:
        self.step = step
        with named(step):
            self._in_step()
            return await self._client.execute_command(*words)

    def _in_step(self) -> SMTPProtocol:
        """Return the protocol, sure that the next answer is for the next question.

        aiosmtplib keeps what a server says beyond an answer and would take it for the answer to the
        next command: a mail could pass for sent on words said before it.
        """
        protocol = self._client.protocol
        if protocol is None:
            raise SMTPServerDisconnected("")
        if protocol._buffer:  # noqa: SLF001 -- no public way to see it; a test holds the library to it
            raise SMTPServerDisconnected("")
        return protocol


def on_the_wire(raw: bytes) -> bytes:
    """Return a mail as DATA carries it: CRLF line ends only, dots doubled, the final dot.

    A lone CR or LF would let what follows pass for another command or mail (RFC 5321 §2.3.8).
    """
    ends = raw.count(b"\r\n")
    if raw.count(b"\n") != ends or raw.count(b"\r") != ends:
        raw = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n").replace(b"\n", b"\r\n")
    if not raw.endswith(b"\r\n"):
        raw += b"\r\n"
    stuffed = raw.replace(b"\r\n.", b"\r\n..")
    return (b"." if raw.startswith(b".") else b"") + stuffed + b".\r\n"


def _accepted(step: Step, answer: SMTPResponse) -> SMTPResponse:
    if answer.code // 100 != _OK:
        raise MishapError(refusal_of(step, answer.code, answer.message))
    return answer
