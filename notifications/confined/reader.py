"""The reader that the product uses: a mail that kills whoever reads it kills no more than that."""

import json
import threading
import weakref
from base64 import b64decode
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from pydantic import TypeAdapter

from domain.errors import UnreadableMailError
from domain.model.desk import DeskAnswer
from domain.model.evidence import ReceivedFile
from domain.model.gate import GateWord
from domain.model.hearing import AskedMember, Heard
from domain.model.reading import AskedDecision, AskedRequest, IncomingMail, Reading
from notifications.confined.process import Limits, Process, StuckError
from notifications.reading.limits import FileLimits
from notifications.reading.reader import MailReader

READING = "notifications.reading.understanding"
USUAL = Limits()


@dataclass(slots=True)
class _Held:
    """The process in use, if any; one question at a time goes to it."""

    process: Process | None = None
    lock: threading.Lock = field(default_factory=threading.Lock)

    def end(self) -> None:
        if self.process is not None:
            self.process.end()
            self.process = None


class ConfinedReader:
    """Reads mail by way of the port `domain.ports.reader.Reader`, in a process of its own.

    Tokens are verified here: the process that sees hostile bytes has no key. It is started at the
    first question and serves until it dies or `close`; the question that killed it raises
    UnreadableMailError, the next one is asked of another.
    """

    def __init__(self, local: MailReader, reading: str = READING, limits: Limits = USUAL) -> None:
        self._local = local
        self._reading = reading
        self._limits = limits
        self._held = _Held()
        self.close = weakref.finalize(self, self._held.end)

    @property
    def file_limits(self) -> FileLimits:
        """Return how much of files is kept."""
        return self._local.file_limits

    @property
    def pid(self) -> int | None:
        """Return the id of the process that reads, None before the first question."""
        return self._held.process.pid if self._held.process else None

    def open(self, raw: bytes, recipients: tuple[str, ...]) -> IncomingMail:
        """Return whose mail it is and what kind; raises UnreadableMailError."""
        found: IncomingMail = self._ask(
            IncomingMail, "open_mail", raw, (self._local.border, recipients)
        )
        return found

    def read(self, raw: bytes, recipients: tuple[str, ...], asked: AskedRequest | None) -> Reading:
        """Return what the mail says of the actions asked about; raises UnreadableMailError."""
        found: Reading = self._ask(
            Reading, "understand", raw, (asked, self._local.border, recipients)
        )
        return found

    def read_gate(self, raw: bytes, recipients: tuple[str, ...], asked: AskedDecision) -> GateWord:
        """Return what the mail says of the end of a phase; raises UnreadableMailError."""
        border = self._local.border
        found: GateWord = self._ask(GateWord, "gate_word", raw, (asked, border, recipients))
        return found

    def hear(self, raw: bytes, recipients: tuple[str, ...], asked: AskedMember) -> Heard:
        """Return what a member's mail says of what ours was about; raises UnreadableMailError."""
        found: Heard = self._ask(Heard, "listen", raw, (asked, self._local.border, recipients))
        return found

    def read_desk(
        self, raw: bytes, recipients: tuple[str, ...], asked: AskedDecision
    ) -> tuple[DeskAnswer, ...]:
        """Return what the mail decides of the desk; raises UnreadableMailError."""
        asking = (asked, self._local.border, recipients)
        found: tuple[DeskAnswer, ...] = self._ask(
            tuple[DeskAnswer, ...], "desk_answers", raw, asking
        )
        return found

    def files(self, raw: bytes) -> tuple[ReceivedFile, ...]:
        """Return the files of a mail with what becomes of each; raises UnreadableMailError."""
        asking = (self.file_limits,)
        found: tuple[ReceivedFile, ...] = self._ask(
            tuple[ReceivedFile, ...], "files_of", raw, asking
        )
        return tuple(replace(one, content=b64decode(one.content)) for one in found)

    def request_of(self, token: str) -> str | None:
        """Return the mail id that a reply token was made for, None when it is not ours."""
        return self._local.request_of(token)

    def digest_left(self, token: str) -> str | None:
        """Return the mail id of the digest whose address for leaving bears a token of ours."""
        return self._local.digest_left(token)

    def reply_address(self, token: str) -> str:
        """Return the address of ours that bears a reply token."""
        return self._local.reply_address(token)

    def mails_named(self, message_ids: tuple[str, ...]) -> tuple[str, ...]:
        """Return the mails that Message-IDs of ours name; no proof: anybody can copy one."""
        return self._local.mails_named(message_ids)

    def bounced(self, recipients: tuple[str, ...]) -> str | None:
        """Return the mail id that a bounce address among the envelope recipients names."""
        return self._local.bounced(recipients)

    def _ask(self, of: Any, name: str, raw: bytes, arguments: tuple[Any, ...]) -> Any:
        with self._held.lock:
            answer = self._answer(name, raw, arguments)
        try:
            told = json.loads(answer)
            if "raised" in told:
                raise UnreadableMailError("reader_raised", kind=str(told["raised"])[:60])
            found = _adapter(of).validate_python(told["found"])
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise UnreadableMailError("reader_nonsense") from error
        return found

    def _answer(self, name: str, raw: bytes, arguments: tuple[Any, ...]) -> bytes:
        held = self._held
        if held.process is None or not held.process.alive:
            held.end()
            held.process = Process(self._reading, self._limits)
        try:
            return held.process.ask(name, raw, arguments)
        except StuckError as stuck:
            held.process = None
            raise UnreadableMailError(stuck.code) from None


@cache
def _adapter(of: Any) -> TypeAdapter[Any]:
    return TypeAdapter(of)
