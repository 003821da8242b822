"""Says how one mail would be understood; changes nothing, not even on the disk."""

from dataclasses import dataclass, field
from hashlib import sha256

from config.bootstrap import Application
from domain.errors import StoreNotReadyError
from domain.model.inbox import RawMail
from domain.model.reading import IncomingMail, Reading
from domain.use_cases.conversing import Conversation, find_conversation
from notifications.reading.border import Border
from notifications.reading.extracting import extracted
from notifications.reading.opening import opened as open_mail


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
    talk = _conversation(opened, raw)
    if talk is None or talk.request is None or talk.asked is None:
        return _alone(opened, raw)
    reading = opened.reader.read(raw, (), talk.asked)
    return Understood(
        mail=talk.incoming,
        text=reading.text,
        reading=reading,
        request=talk.request.id,
        programme=talk.request.programme,
        titles={one.action: f"{one.ref} {one.title}" for one in talk.asked.actions},
    )


def _conversation(opened: Application, raw: bytes) -> Conversation | None:
    """Return whom the mail answers; None where no store could tell."""
    if not opened.settings.secrets_path.exists():
        # Without keys no token of ours exists; asking for them would make a secret file.
        return None
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
            return find_conversation(unit, opened.reader, mail, opened.moment)
    except StoreNotReadyError:
        return None


def _alone(opened: Application, raw: bytes) -> Understood:
    """Read a mail that answers nothing we know: its nature, and what its writer says."""
    ours = opened.settings.mail
    border = Border(domain=ours.domain, reply_local=ours.local_part, authserv_id=ours.authserv_id)
    found = open_mail(raw, border)
    return Understood(mail=found.mail, text=extracted(found.body.text).reply)
