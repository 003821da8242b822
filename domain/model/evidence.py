"""The files that come with replies: what they are, and whether they are kept."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Keeping(StrEnum):
    """What becomes of a file: offered to people; kept but never offered; not kept; no evidence."""

    KEPT = "kept"
    QUARANTINED = "quarantined"
    REFUSED = "refused"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class ReceivedFile:
    """A file of a mail, weighed and never opened: a clean name, its bytes, what becomes of it.

    `why` is a code, empty for what is kept; what is refused or left out comes without its bytes.
    `size` is in octets, `hash` the SHA-256 of the bytes in hex.
    """

    name: str
    content_type: str
    size: int
    hash: str
    keeping: Keeping
    why: str = ""
    content: bytes = b""

    @property
    def is_image(self) -> bool:
        """Tell whether it says that it is a picture."""
        return self.content_type.startswith("image/")


@dataclass(frozen=True, slots=True)
class Evidence:
    """A file as it is kept: for which action (empty: for the reply as a whole), from whom, when.

    `inbox` is the id of the raw message, `on` the local day of its arrival.
    """

    name: str
    content_type: str
    size: int
    hash: str
    keeping: Keeping
    why: str
    programme: str
    person: str
    request: str
    action: str
    inbox: str
    on: date
