"""Reaching an IMAP server and proving who we are; whatever goes wrong has one of a few codes."""

import contextlib
import imaplib
import logging
import ssl
from collections.abc import Iterator

from imapclient import IMAPClient, SocketTimeout  # type: ignore[import-untyped]  # has no types
from imapclient.exceptions import CapabilityError, IMAPClientError, LoginError  # type: ignore[import-untyped]  # has no types

from domain.errors import SourceError
from notifications.fetching.account import Account
from notifications.fetching.credentials import Credentials, Proof
from notifications.security import Security, tls_context

# It tells of every command at DEBUG.
_INDISCREET = "imapclient"
LONGEST_ANSWER = 200


@contextlib.contextmanager
def connected(account: Account) -> Iterator[IMAPClient]:
    """Log in, and out again; raises SourceError."""
    logging.getLogger(_INDISCREET).setLevel(logging.WARNING)
    with told_as_source_errors("source.unreachable"):
        client = _greeted(account)
    try:
        _log_in(client, account.credentials)
        yield client
    except BaseException:
        _hang_up(client)
        raise
    with contextlib.suppress(Exception):
        client.logout()


@contextlib.contextmanager
def told_as_source_errors(code: str = "source.broken") -> Iterator[None]:
    """Raise SourceError of that code instead of what the library or the system raises."""
    try:
        yield
    except ssl.SSLError as error:
        raise SourceError("source.insecure", why=_certificate(error)) from None
    except LoginError as error:
        raise SourceError("source.refused", why=_said(error)) from None
    except TimeoutError:
        raise SourceError(code, why="timeout") from None
    # A host name that can't be one is a UnicodeError; a nonsensical answer about anything.
    except (IMAPClientError, imaplib.IMAP4.error, OSError, ValueError, KeyError, IndexError) as e:
        raise SourceError(code, why=_said(e)) from None


def _greeted(account: Account) -> IMAPClient:
    """Return a connection that nobody else can read, unless the server is this very machine."""
    patience = account.patience
    context = None if account.security is Security.PLAIN else tls_context(account.trust)
    client = IMAPClient(
        account.host,
        account.port,
        ssl=account.security is Security.TLS,
        ssl_context=context,
        timeout=SocketTimeout(patience.connect, patience.answer),
    )
    # With their zone: that of this machine means nothing.
    client.normalise_times = False
    try:
        if account.security is Security.STARTTLS:
            # Where it is not offered, this raises: the password is never sent in clear.
            client.starttls(context)
    except BaseException as error:
        _hang_up(client)
        if isinstance(error, CapabilityError):
            raise SourceError("source.insecure", why="starttls") from None
        raise
    return client


def _hang_up(client: IMAPClient) -> None:
    """Close the connection, whatever is left of it."""
    with contextlib.suppress(Exception):
        client.shutdown()


def _log_in(client: IMAPClient, credentials: Credentials) -> None:
    secret = credentials.secret()
    with told_as_source_errors("source.refused"):
        if credentials.proof is Proof.XOAUTH2:
            client.oauth2_login(credentials.username, secret)
        elif credentials.proof is Proof.OAUTHBEARER:
            client.oauthbearer_login(credentials.username, secret)
        elif client.has_capability("AUTH=PLAIN"):
            # LOGIN knows ASCII alone.
            client.plain_login(credentials.username, secret)
        else:
            client.login(credentials.username, secret)


def _certificate(error: ssl.SSLError) -> str:
    return error.verify_message if isinstance(error, ssl.SSLCertVerificationError) else "tls"


def _said(error: BaseException) -> str:
    """Return the server's words, clean and short; they never quote what we sent as a secret."""
    words = str(error.args[0] if error.args else "")
    words = words.removeprefix("b'").removesuffix("'")
    return "".join(one for one in words if one.isprintable())[:LONGEST_ANSWER]
