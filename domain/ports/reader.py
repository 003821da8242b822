"""Understanding a mail that came in: bytes in, values out."""

from typing import Protocol

from domain.model.desk import DeskAnswer
from domain.model.evidence import ReceivedFile
from domain.model.gate import GateWord
from domain.model.hearing import AskedMember, Heard
from domain.model.reading import AskedDecision, AskedRequest, IncomingMail, Reading


class Reader(Protocol):
    """Reads mail; pure. What stops the reading itself raises UnreadableMailError, nothing else."""

    def open(self, raw: bytes, recipients: tuple[str, ...]) -> IncomingMail:
        """Return whose mail it is and what kind; `recipients` are those of the envelope."""
        ...

    def request_of(self, token: str) -> str | None:
        """Return the mail id that a reply token was made for, None when it is not ours."""
        ...

    def digest_left(self, token: str) -> str | None:
        """Return the mail id of the digest whose address for leaving bears a token of ours."""
        ...

    def reply_address(self, token: str) -> str:
        """Return the address of ours that bears a reply token."""
        ...

    def mails_named(self, message_ids: tuple[str, ...]) -> tuple[str, ...]:
        """Return the mails that Message-IDs of ours name; no proof: anybody can copy one."""
        ...

    def bounced(self, recipients: tuple[str, ...]) -> str | None:
        """Return the mail id that a bounce address among the envelope recipients names."""
        ...

    def read_gate(self, raw: bytes, recipients: tuple[str, ...], asked: AskedDecision) -> GateWord:
        """Return what the mail says of the end of a phase."""
        ...

    def read_desk(
        self, raw: bytes, recipients: tuple[str, ...], asked: AskedDecision
    ) -> tuple[DeskAnswer, ...]:
        """Return what the mail decides, number by number, of what waits on the desk."""
        ...

    def files(self, raw: bytes) -> tuple[ReceivedFile, ...]:
        """Return the files of a mail with what becomes of each, in order."""
        ...

    def read(self, raw: bytes, recipients: tuple[str, ...], asked: AskedRequest | None) -> Reading:
        """Return what the mail says of the actions asked about.

        Without a request it is read for its nature and its writer's own words.
        """
        ...

    def hear(self, raw: bytes, recipients: tuple[str, ...], asked: AskedMember) -> Heard:
        """Return what the mail of a member says of what our mail was about."""
        ...
