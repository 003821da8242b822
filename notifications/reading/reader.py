"""The reader that the use cases ask, bound to one border and one set of token keys."""

import re
from dataclasses import dataclass, field

from domain.model.desk import DeskAnswer
from domain.model.evidence import ReceivedFile
from domain.model.gate import GateWord
from domain.model.hearing import AskedMember, Heard
from domain.model.reading import AskedDecision, AskedRequest, IncomingMail, Reading
from notifications.reading.border import Border
from notifications.reading.limits import FileLimits
from notifications.reading.understanding import (
    desk_answers,
    files_of,
    gate_word,
    listen,
    open_mail,
    understand,
)
from notifications.tokens import Purpose, Verifier


@dataclass(frozen=True, slots=True)
class MailReader:
    """Reads mail by way of the port `domain.ports.reader.Reader`; pure, never raises."""

    border: Border
    tokens: Verifier
    file_limits: FileLimits = field(default_factory=FileLimits)

    def open(self, raw: bytes, recipients: tuple[str, ...]) -> IncomingMail:
        """Return whose mail it is and what kind; `recipients` are those of the envelope."""
        return open_mail(raw, self.border, recipients)

    def request_of(self, token: str) -> str | None:
        """Return the mail id that a reply token was made for, None when it is not ours."""
        return self.tokens.verify(Purpose.REPLY, token)

    def digest_left(self, token: str) -> str | None:
        """Return the mail id of the digest whose address for leaving bears a token of ours."""
        return self.tokens.verify(Purpose.UNSUBSCRIBE, token)

    def reply_address(self, token: str) -> str:
        """Return the address of ours that bears a reply token."""
        border = self.border
        return f"{border.reply_local}{border.separators[:1]}{token}@{border.domain}"

    def mails_named(self, message_ids: tuple[str, ...]) -> tuple[str, ...]:
        """Return the mails that Message-IDs of ours name; no proof: anybody can copy one."""
        ours = re.compile(rf"<?([a-z2-7]{{8}})\.[^@\s]+@{re.escape(self.border.domain)}>?")
        found = (ours.fullmatch(one.strip()) for one in message_ids)
        return tuple(one.group(1) for one in found if one)

    def bounced(self, recipients: tuple[str, ...]) -> str | None:
        """Return the mail id that a bounce address among the envelope recipients names."""
        for token in filter(None, map(self.border.bounce_token_of, recipients)):
            mail_id = self.tokens.verify(Purpose.BOUNCE, token)
            if mail_id:
                return mail_id
        return None

    def read_gate(self, raw: bytes, recipients: tuple[str, ...], asked: AskedDecision) -> GateWord:
        """Return what the mail says of the end of a phase."""
        return gate_word(raw, asked, self.border, recipients)

    def read_desk(
        self, raw: bytes, recipients: tuple[str, ...], asked: AskedDecision
    ) -> tuple[DeskAnswer, ...]:
        """Return what the mail decides, number by number, of what waits on the desk."""
        return desk_answers(raw, asked, self.border, recipients)

    def files(self, raw: bytes) -> tuple[ReceivedFile, ...]:
        """Return the files of a mail with what becomes of each, in order."""
        return files_of(raw, self.file_limits)

    def read(self, raw: bytes, recipients: tuple[str, ...], asked: AskedRequest | None) -> Reading:
        """Return what the mail says of the actions asked about, or alone its writer's words."""
        return understand(raw, asked, self.border, recipients)

    def hear(self, raw: bytes, recipients: tuple[str, ...], asked: AskedMember) -> Heard:
        """Return what the mail of a member says of what our mail was about."""
        return listen(raw, asked, self.border, recipients)
