"""The files of a mail by name and size; none is opened, unpacked or trusted."""

import re
from email.message import Message

from notifications.reading.body import Attachment
from notifications.reading.charsets import decoded
from notifications.reading.headers import unencoded

NAME_LIMIT = 120
_UNNAMED = "piece-jointe"
_PATH = re.compile(r"[/\\]")
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]')
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)


def attachment_of(part: Message, size: int) -> Attachment:
    """Return the file that a part of a mail is."""
    return Attachment(
        name=safe_name(_declared_name(part)),
        content_type=part.get_content_type(),
        size=size,
        inline=_disposition(part) == "inline" or part.get("content-id") is not None,
    )


def safe_name(name: str) -> str:
    """Return a file name without path, control, bidirectional or reserved characters.

    The extension survives the shortening to 120 characters: it says what the file would do.
    """
    last = _PATH.split(unencoded(name))[-1]
    plain = _FORBIDDEN.sub("", last).strip(" .")
    if not plain or _DEVICES.fullmatch(plain):
        return _UNNAMED
    if len(plain) <= NAME_LIMIT:
        return plain
    stem, dot, extension = plain.rpartition(".")
    extension = dot + extension if dot and len(extension) < NAME_LIMIT // 4 else ""
    return (stem or plain)[: NAME_LIMIT - len(extension)] + extension


def _disposition(part: Message) -> str:
    value = part.get("content-disposition")
    return str(value or "").split(";", 1)[0].strip().lower()


def is_attached(part: Message) -> bool:
    """Tell whether a part is a file rather than text to be read."""
    if _disposition(part) == "attachment":
        return True
    return part.get_content_maintype() != "text" or bool(_declared_name(part))


def _declared_name(part: Message) -> str:
    """Return the name in Content-Disposition or Content-Type, in plain, RFC 2047 or 2231 form."""
    for parameter, header in (("filename", "content-disposition"), ("name", "content-type")):
        value = part.get_param(parameter, header=header)
        if isinstance(value, tuple):
            # The standard library hands the bytes of RFC 2231 over as latin-1 characters.
            charset, _, text = value
            return decoded(text.encode("latin-1", "replace"), charset or None)
        if value:
            return decoded(str(value).encode("utf-8", "surrogateescape"), None)
    return ""
