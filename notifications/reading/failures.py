"""Telling a non-delivery report from all other mail, whatever server wrote it."""

import re
from email.message import Message

from notifications.reading.headers import Headers, addresses, first
from notifications.reading.lexicon import pattern

_DAEMON = re.compile(
    r"(?:mailer-?daemon|mail-?daemon|postmaster|mail[-_. ]?delivery[-_. ]?(?:sub)?system|mdaemon"
    r"|bounces?|mta-?daemon|mailerdaemon)(?:[-+_.]?[\w.+-]{0,40})?@",
    re.IGNORECASE,
)
_DAEMON_NAME = re.compile(
    r"mail delivery (?:(?:sub)?system|service)|mailer-daemon|mail administrator|postmaster"
    r"|internet mail delivery|mail system",
    re.IGNORECASE,
)
_NO_REPLY = re.compile(
    r"(?:no-?reply|do-?not-?reply|ne-?pas-?repondre|nepasrepondre)@", re.IGNORECASE
)
_STATUS = re.compile(r"(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])|(?<![\d.])[45][0-5]\d[ \]-]")
_SAYS_BOUNCE = re.compile(r"notificationtype[^\w]{1,8}bounce\b")
_RETURNED = frozenset({"message/rfc822", "text/rfc822-headers", "text/rfc822-header"})
_FIRST_WORDS = 600


def reports_failure(message: Message, headers: Headers, subject: str, opening: str) -> bool:
    """Tell a non-delivery report; `subject` and `opening`, the first words, are folded."""
    if _is_declared(message, headers, subject):
        return True
    return _is_told(headers, subject, opening) or _returns_mail(message, headers, opening)


def from_nobody(headers: Headers) -> bool:
    """Tell an address that takes no answer; one that writes to itself relays a list's people."""
    senders = addresses(headers.get("from", ()))
    written_to = addresses(headers.get("to", ()))
    return any(_NO_REPLY.search(one) and one not in written_to for one in senders)


def without_prefix(subject: str) -> str:
    """Return a folded subject without the « RE: » of any language before it."""
    words = pattern("client", "answers_prefix")
    for _ in range(4):
        match = words.match(subject)
        rest = subject[match.end() :].lstrip() if match else ""
        if not rest.startswith(":"):
            break
        subject = rest[1:].lstrip()
    return subject


def _null_sender(headers: Headers) -> bool:
    return any(value.strip() == "<>" for value in headers.get("return-path", ()))


def _shallow(message: Message) -> list[Message]:
    inner = message.get_payload() if message.is_multipart() else []
    return [part for part in inner if isinstance(part, Message)] if isinstance(inner, list) else []


def report_type(message: Message) -> str:
    """Return what a multipart/report is about (RFC 6522), empty for any other mail."""
    if message.get_content_type() != "multipart/report":
        return ""
    value = message.get_param("report-type")
    kind = value.lower() if isinstance(value, str) else ""
    if kind in ("feedback-report", "disposition-notification"):
        return kind
    return "delivery-status"


def _is_declared(message: Message, headers: Headers, subject: str) -> bool:
    if report_type(message) == "delivery-status" or first(headers, "x-failed-recipients"):
        return True
    if any(part.get_content_type() == "message/delivery-status" for part in _shallow(message)):
        return True
    failed = pattern("automatic", "bounce_subject").search(without_prefix(subject)) is not None
    sender = first(headers, "from")
    from_daemon = bool(_DAEMON.search(sender) or _DAEMON_NAME.search(sender))
    nobody = _null_sender(headers)
    replied = bool(headers.get("in-reply-to")) and subject.startswith(("re:", "re :"))
    return (from_daemon and not replied) or (failed and (nobody or bool(_NO_REPLY.search(sender))))


def _is_told(headers: Headers, subject: str, opening: str) -> bool:
    """Tell a report by its subject and the refusal it cites, when no header gives it away."""
    if headers.get("in-reply-to"):
        return False
    failed = pattern("automatic", "bounce_subject").search(subject) is not None
    if without_prefix(subject) != subject:
        return failed and _says_refused(opening[:_FIRST_WORDS])
    return failed and (_says_refused(opening) or _STATUS.search(opening) is not None)


def _says_refused(opening: str) -> bool:
    return pattern("automatic", "refusal").search(opening) is not None


def _returns_mail(message: Message, headers: Headers, opening: str) -> bool:
    """Tell a machine that hands our mail back with a word on why, whatever its subject."""
    if not (from_nobody(headers) or _null_sender(headers)):
        return False
    if _SAYS_BOUNCE.search(opening):
        return True
    returned = any(part.get_content_type() in _RETURNED for part in _shallow(message))
    return returned and _says_refused(opening)
