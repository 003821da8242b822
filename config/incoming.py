"""The way in for mail: the door by which it comes, where it waits, and who understands it."""

from config.settings import Settings
from domain.model.inbox import Shelf
from domain.ports.mail_source import MailSource
from domain.ports.reader import Reader
from notifications.composing.sender import BOUNCE_LOCAL_PART
from notifications.composing.words import Words
from notifications.confined.reader import ConfinedReader
from notifications.fetching.account import Account, Patience
from notifications.fetching.credentials import Credentials
from notifications.fetching.imap import ImapSource
from notifications.fetching.maildir import MaildirSource
from notifications.reading.border import Border
from notifications.reading.limits import FileLimits
from notifications.reading.reader import MailReader
from notifications.smtp.receiver import Door
from notifications.smtp.reception import Mailboxes
from notifications.tokens import Verifier

MEGABYTE = 1_000_000


def reader_of(settings: Settings, tokens: Verifier) -> Reader:
    """Return what understands mail, in a process that may fail."""
    kept = settings.evidence
    most = FileLimits(kept.file_megabytes * MEGABYTE, kept.files)
    return ConfinedReader(MailReader(border_of(settings), tokens, most))


def border_of(settings: Settings) -> Border:
    """Return how the reader knows our addresses again."""
    mail = settings.mail
    return Border(
        domain=mail.domain,
        reply_local=mail.local_part,
        bounce_local=BOUNCE_LOCAL_PART,
        separators=_separators(settings),
        authserv_id=mail.authserv_id,
    )


def mailboxes_of(settings: Settings) -> Mailboxes:
    """Return the addresses that are ours."""
    ours = frozenset({settings.mail.local_part, BOUNCE_LOCAL_PART})
    return Mailboxes(settings.mail.domain, ours, _separators(settings))


def _separators(settings: Settings) -> str:
    """Return what may stand before the mark of an address: first the one that we write."""
    return settings.mail.separator + settings.mail.separators


def door_of(settings: Settings) -> Door:
    """Return where our own server listens."""
    at = settings.receiver
    largest = settings.mail.megabytes * MEGABYTE
    lmtp = at.protocol == "lmtp"
    return Door(at.host, at.port, settings.mail.domain, lmtp=lmtp, largest=largest)


def sources_of(settings: Settings) -> tuple[MailSource, ...]:
    """Return where mail waits to be fetched; nowhere unless it is set."""
    found: list[MailSource] = []
    if settings.imap.host:
        found.append(ImapSource(account_of(settings)))
    if settings.maildir.path:
        found.append(MaildirSource(settings.maildir.path))
    return tuple(found)


def account_of(settings: Settings) -> Account:
    """Return the mailbox that is set; its folders are named in the language of the settings."""
    imap, words = settings.imap, Words(settings.language)
    return Account(
        host=imap.host,
        port=imap.port,
        credentials=Credentials(
            username=imap.username,
            proof=imap.auth,
            password=imap.password.get_secret_value(),
            token_file=imap.token_file,
            token_command=imap.token_command,
        ),
        shelves={
            Shelf.READ: imap.processed or words.say("mailbox-processed"),
            Shelf.QUARANTINE: imap.quarantine or words.say("mailbox-quarantine"),
        },
        security=imap.tls,
        folder=imap.folder,
        trust=imap.trust,
        patience=Patience(look=imap.poll),
    )
