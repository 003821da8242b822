"""Which files of a mail are evidence: by name, by size, and by their first bytes; none is opened.

What could run is kept and never offered, and so is what hides its content (archives) or is not what
its name says. The pictures of a signature are left out.
"""

import re
from email.message import Message
from hashlib import sha256

from domain.model.evidence import Keeping, ReceivedFile
from notifications.reading.attachments import attachment_of
from notifications.reading.body import Attachment
from notifications.reading.limits import FileLimits

# What an organisation proves things with; anything else is kept apart for a person to judge.
_MAGIC = {
    "pdf": (b"%PDF",),
    "png": (b"\x89PNG",),
    "jpg": (b"\xff\xd8\xff",),
    "jpeg": (b"\xff\xd8\xff",),
    "gif": (b"GIF8",),
    "webp": (b"RIFF",),
    "heic": (b"\x00\x00\x00",),
    "tif": (b"II*\x00", b"MM\x00*"),
    "tiff": (b"II*\x00", b"MM\x00*"),
    "docx": (b"PK\x03\x04",),
    "xlsx": (b"PK\x03\x04",),
    "pptx": (b"PK\x03\x04",),
    "odt": (b"PK\x03\x04",),
    "ods": (b"PK\x03\x04",),
    "odp": (b"PK\x03\x04",),
    "doc": (b"\xd0\xcf\x11\xe0",),
    "xls": (b"\xd0\xcf\x11\xe0",),
    "ppt": (b"\xd0\xcf\x11\xe0",),
    "rtf": (b"{\\rtf",),
}
_PLAIN = frozenset({"txt", "csv", "md"})
_ARCHIVES = frozenset(
    {"zip", "rar", "7z", "gz", "tgz", "tar", "bz2", "xz", "zst", "ace", "arj", "lzh"}
)
_ARCHIVE_MAGIC = (b"PK\x03\x04", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"BZh", b"\xfd7zXZ")
_PROGRAM_MAGIC = (
    b"MZ",
    b"\x7fELF",
    b"#!",
    b"\xca\xfe\xba\xbe",
    b"\xcf\xfa\xed\xfe",
    b"L\x00\x00\x00\x01\x14",
)
_MACRO_NAMES = re.compile(r"\.(?:docm|dotm|xlsm|xltm|xlam|pptm|potm|ppsm|ppam)$", re.IGNORECASE)
# As a zip names it without being unpacked, and as an old Office file does.
_MACRO_MARKS = (b"vbaProject.bin", "_VBA_PROJECT".encode("utf-16-le"))
_SNIFFED = 1_024


def received_file(part: Message, content: bytes, position: int, most: FileLimits) -> ReceivedFile:
    """Return what becomes of a file; `position` counts from 0 among those of the mail."""
    file = attachment_of(part, len(content))
    keeping, why = _weighed(file, content, position, most)
    kept = keeping in (Keeping.KEPT, Keeping.QUARANTINED)
    return ReceivedFile(
        name=file.name,
        content_type=file.content_type[:100],
        size=file.size,
        hash=sha256(content).hexdigest(),
        keeping=keeping,
        why=why,
        content=content if kept else b"",
    )


def _weighed(
    file: Attachment, content: bytes, position: int, most: FileLimits
) -> tuple[Keeping, str]:
    if not content or file.is_of_machines:
        return Keeping.LEFT_OUT, "no_content"
    if file.is_signature:
        return Keeping.LEFT_OUT, "signature_image"
    if len(content) > most.octets:
        return Keeping.REFUSED, "file_too_large"
    if position >= most.files:
        return Keeping.REFUSED, "too_many_files"
    danger = _danger(file, content)
    return (Keeping.QUARANTINED, danger) if danger else (Keeping.KEPT, "")


def _danger(file: Attachment, content: bytes) -> str:
    """Return why a file is never offered, empty when nothing speaks against it."""
    name = file.name.lower()
    extension = name.rpartition(".")[2] if "." in name else ""
    if _MACRO_NAMES.search(name) or any(mark in content for mark in _MACRO_MARKS):
        return "macros"
    if file.is_executable or content.startswith(_PROGRAM_MAGIC):
        inner = [one.strip() for one in name.split(".")[1:-1]]
        disguised = any(one in _MAGIC or one in _PLAIN for one in inner) or extension in _MAGIC
        return "disguised_program" if disguised else "program"
    if extension in _MAGIC:
        head = content[:_SNIFFED]
        right = any(
            mark in head if extension == "pdf" else head.startswith(mark)
            for mark in _MAGIC[extension]
        )
        return "" if right else "not_what_it_says"
    if extension in _ARCHIVES or content.startswith(_ARCHIVE_MAGIC):
        return "archive"
    if extension in _PLAIN:
        return "" if b"\x00" not in content[:_SNIFFED] else "not_what_it_says"
    return "unknown_kind"
