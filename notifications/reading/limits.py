"""The cheap limits that a mail must pass before it is taken apart."""

import re
from dataclasses import dataclass

MAIL_BYTES = 25_000_000
HEADER_BYTES = 100_000
PARTS = 200
DEPTH = 20
TEXT_BYTES = 64_000
TEXT_LINES = 2_000
ATTACHMENTS = 20
ATTACHMENT_BYTES = 10_000_000
HTML_CHARACTERS = 400_000
HTML_TAGS = 10_000
_BOUNDARY_LINES = 5_000
_CONTENT_HEADER_BYTES = 8_000
_CONTAINER = re.compile(rb"(?:multipart|message)/", re.IGNORECASE)
_CONTENT_HEADER = re.compile(
    rb"^content-(?:type|disposition)[ \t]*:[^\n]*(?:\n[ \t][^\n]*)*", re.IGNORECASE | re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class FileLimits:
    """How large a file may be to be kept, in octets, and how many of one mail are."""

    octets: int = ATTACHMENT_BYTES
    files: int = ATTACHMENTS


def header_end(raw: bytes) -> int:
    """Return where the headers end: the first empty line, else the end of the mail."""
    ends = [end for end in (raw.find(b"\r\n\r\n"), raw.find(b"\n\n")) if end >= 0]
    return min(ends, default=len(raw))


def defects_of(raw: bytes) -> tuple[str, ...]:
    """Return the codes of the limits that the bytes break; they cost one look each.

    The standard parser is quadratic in long parameters and recursive in nesting: what could
    hurt it must be refused before it.
    """
    if len(raw) > MAIL_BYTES:
        return ("mail_too_large",)
    found: list[str] = []
    if header_end(raw) > HEADER_BYTES:
        found.append("headers_too_large")
    if len(_CONTAINER.findall(raw)) > PARTS or raw.count(b"\n--") > _BOUNDARY_LINES:
        found.append("too_many_parts")
    if any(len(head.group()) > _CONTENT_HEADER_BYTES for head in _CONTENT_HEADER.finditer(raw)):
        found.append("content_header_too_long")
    return tuple(found)
