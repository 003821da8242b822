"""Says how one mail would be understood; changes nothing, not even on the disk."""

from dataclasses import dataclass, field
from hashlib import sha256

from config.bootstrap import Application
from domain.errors import StoreNotReadyError
from domain.model.inbox import RawMail
from domain.model.reading import IncomingMail, Reading
from domain.ports.reader import Reader
from domain.use_cases.conversing import Conversation, find_conversation


@dataclass(frozen=True, slots=True)
class Understood:
    """A mail as read: what it is, the writer's own words, and what they say of which request.

    `reading` is None, and `request` empty, when it answers no request that we know; `titles` gives
    ref and title by action id.
    """

    mail: IncomingMail
    text: str
    reading: Reading | None = None
    request: str = ""
    programme: str = ""
    titles: dict[str, str] = field(default_factory=dict)


def understand(opened: Application, raw: bytes) -> Understood:
    """Read a mail as `collect` would, against the request that its address names."""
    reader = _reader(opened)
    incoming = reader.open(raw, ())
    talk = _conversation(opened, raw, incoming)
    if talk is None or talk.request is None or talk.asked is None:
        # It answers nothing that we know: its nature, and what its writer says.
        return Understood(mail=incoming, text=reader.read(raw, (), None).text)
    reading = reader.read(raw, (), talk.asked)
    return Understood(
        mail=talk.incoming,
        text=reading.text,
        reading=reading,
        request=talk.request.id,
        programme=talk.request.programme,
        titles={one.action: f"{one.ref} {one.title}" for one in talk.asked.actions},
    )


def _reader(opened: Application) -> Reader:
    """Return what reads mail; where no keys are, no token is ours and none are made."""
    return opened.reader if opened.settings.secrets_path.exists() else opened.keyless_reader


def _conversation(opened: Application, raw: bytes, incoming: IncomingMail) -> Conversation | None:
    """Return whom the mail answers; None where no store could tell."""
    mail = RawMail(
        id=sha256(raw).hexdigest()[:32],
        raw=raw,
        sender="",
        recipients=(),
        received_at=opened.clock.now(),
        source="file",
    )
    try:
        with opened.open_unit(read_only=True) as unit:
            return find_conversation(unit, _reader(opened), (mail, incoming), opened.moment)
    except StoreNotReadyError:
        return None
