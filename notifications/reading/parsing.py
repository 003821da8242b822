"""Taking a mail apart: from bytes to the few values and the text that reading needs."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message
from email.parser import BytesHeaderParser, BytesParser
from email.policy import compat32

from domain.model.evidence import ReceivedFile
from notifications.reading import limits
from notifications.reading.attachments import attachment_of, is_attached
from notifications.reading.body import Attachment, Body
from notifications.reading.charsets import decoded
from notifications.reading.markup import text_of_html
from notifications.reading.normalising import cleaned
from notifications.reading.weighing_files import received_file


@dataclass(slots=True)
class _Found:
    """What a walk through the parts has met so far."""

    plain: list[str] = field(default_factory=list)
    html: list[str] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    defects: list[str] = field(default_factory=list)


def parsed(raw: bytes) -> tuple[Message, tuple[str, ...]]:
    """Return the mail and the codes of the limits it breaks; when any, only its headers.

    `compat32` and not the default policy: that one raises on hostile headers and can take
    gigabytes to fold one.
    """
    defects = limits.defects_of(raw)
    if not defects:
        try:
            return BytesParser(policy=compat32).parsebytes(raw), ()
        except (ValueError, LookupError, RecursionError, AssertionError):
            defects = ("unparsable",)
    head = raw[: min(limits.header_end(raw), limits.HEADER_BYTES)]
    return BytesHeaderParser(policy=compat32).parsebytes(head), defects


def body_of(message: Message) -> tuple[Body, tuple[str, ...]]:
    """Return the text and files of a parsed mail, and the codes of the limits met on the way.

    text/plain is preferred; HTML is read only when there is no usable plain text.
    """
    found = _Found()
    _walk(message, found)
    text = "\n".join(found.plain)
    if not _usable(text):
        text = "\n".join(text_of_html(html) for html in found.html) or text
    text, truncated = _bounded(cleaned(text))
    files = tuple(found.attachments[: limits.ATTACHMENTS])
    return Body(text, files, truncated), tuple(dict.fromkeys(found.defects))


def parts_of(message: Message) -> list[Message]:
    """Return all parts of a mail, outermost first, as many and as deep as the limits allow."""
    return [part for part, _ in _parts(message, enclosed=True)]


def files_in(message: Message, most: limits.FileLimits) -> tuple[ReceivedFile, ...]:
    """Return the files of a parsed mail with what becomes of each, in order."""
    parts = [part for part, _ in _parts(message, enclosed=False) if _is_file(part)]
    return tuple(
        received_file(part, payload_of(part), position, most) for position, part in enumerate(parts)
    )


def payload_of(part: Message) -> bytes:
    """Return the decoded bytes of a part; empty when there are none."""
    try:
        payload = part.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError):
        return b""
    return payload if isinstance(payload, bytes) else b""


def text_of(part: Message) -> str:
    """Return the characters of a text part, at most four times what will be kept."""
    declared = part.get_param("charset")
    charset = declared if isinstance(declared, str) else None
    text = decoded(payload_of(part)[: limits.HTML_CHARACTERS], charset)
    return _unstuffed(text) if part.get_param("format") == "flowed" else text


def _walk(message: Message, found: _Found) -> None:
    """Take the parts one by one; an enclosed message is a file: somebody else wrote it."""
    count = 0
    for part, depth in _parts(message, enclosed=False):
        count += 1
        if depth >= limits.DEPTH:
            found.defects.append("too_deep")
        if not _inner(part, enclosed=False):
            _take(part, found)
    if count >= limits.PARTS:
        found.defects.append("too_many_parts")


def _parts(message: Message, *, enclosed: bool) -> Iterator[tuple[Message, int]]:
    """Return the parts with their depth, without recursion; enclosed messages only on demand."""
    waiting = [(message, 0)]
    count = 0
    while waiting and count < limits.PARTS:
        part, depth = waiting.pop()
        count += 1
        yield part, depth
        if depth < limits.DEPTH:
            inner = _inner(part, enclosed=enclosed)
            waiting.extend((child, depth + 1) for child in reversed(inner))


def _inner(part: Message, *, enclosed: bool) -> list[Message]:
    if not part.is_multipart() or not (enclosed or part.get_content_maintype() == "multipart"):
        return []
    payload = part.get_payload()
    children = payload if isinstance(payload, list) else []
    return [child for child in children if isinstance(child, Message)]


def _take(part: Message, found: _Found) -> None:
    kind = part.get_content_type()
    if _is_file(part):
        size = 0 if part.is_multipart() else len(payload_of(part))
        found.attachments.append(attachment_of(part, size))
    elif kind == "text/html":
        found.html.append(text_of(part))
    else:
        found.plain.append(text_of(part))


def _is_file(part: Message) -> bool:
    """Tell whether a part is a file; a multipart without parts is broken, and none."""
    return part.get_content_maintype() != "multipart" and is_attached(part)


def _usable(text: str) -> bool:
    return len("".join(cleaned(text).split())) > 0


def _bounded(text: str) -> tuple[str, bool]:
    lines = text[: limits.TEXT_BYTES].split("\n")
    bounded = "\n".join(lines[: limits.TEXT_LINES])
    return bounded, len(bounded) < len(text)


def _unstuffed(text: str) -> str:
    """Undo the space-stuffing of RFC 3676; its soft breaks are left as line ends."""
    return "\n".join(line.removeprefix(" ") for line in text.split("\n"))
