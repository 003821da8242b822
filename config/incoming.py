"""The way in for mail: the door by which it comes, and who understands it."""

from config.settings import Settings
from domain.ports.reader import Reader
from notifications.composing.sender import BOUNCE_LOCAL_PART
from notifications.confined.reader import ConfinedReader
from notifications.reading.border import Border
from notifications.reading.reader import MailReader
from notifications.smtp.receiver import Door
from notifications.smtp.reception import Mailboxes
from notifications.tokens import Tokens


def reader_of(settings: Settings, tokens: Tokens) -> Reader:
    """Return what understands mail, in a process that may fail."""
    return ConfinedReader(MailReader(border_of(settings), tokens))


def border_of(settings: Settings) -> Border:
    """Return how the reader knows our addresses again."""
    mail = settings.mail
    return Border(
        domain=mail.domain,
        reply_local=mail.local_part,
        bounce_local=BOUNCE_LOCAL_PART,
        separators=mail.separator,
        authserv_id=mail.authserv_id,
    )


def mailboxes_of(settings: Settings) -> Mailboxes:
    """Return the addresses that are ours."""
    ours = frozenset({settings.mail.local_part, BOUNCE_LOCAL_PART})
    return Mailboxes(settings.mail.domain, ours, settings.mail.separator)


def door_of(settings: Settings) -> Door:
    """Return where our own server listens."""
    at = settings.receiver
    return Door(at.host, at.port, settings.mail.domain, lmtp=at.protocol == "lmtp")
