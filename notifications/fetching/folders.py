"""The folders of a mailbox by the names that its server knows them under."""

from dataclasses import dataclass

from imapclient import IMAPClient  # type: ignore[import-untyped]  # has no types
from imapclient.exceptions import IMAPClientError  # type: ignore[import-untyped]  # has no types

LEVELS = "/"


@dataclass(frozen=True, slots=True)
class Naming:
    """How a server names a person's own folders: what comes before, and what parts the levels."""

    prefix: str
    delimiter: str

    def full(self, folder: str) -> str:
        """Return the server's name for a folder; INBOX is itself everywhere."""
        if folder.upper() == "INBOX":
            return "INBOX"
        named = folder.replace(LEVELS, self.delimiter) if self.delimiter else folder
        return named if named.startswith(self.prefix) else self.prefix + named


def naming_of(client: IMAPClient) -> Naming:
    """Ask the server how it names folders (RFC 2342)."""
    if client.has_capability("NAMESPACE"):
        personal = client.namespace().personal
        if personal:
            prefix, delimiter = personal[0]
            return Naming(prefix or "", delimiter or "")
    listed = client.list_folders("", "INBOX")
    return Naming("", _text(listed[0][1]) if listed and listed[0][1] else "")


def make(client: IMAPClient, folder: str) -> None:
    """Make a folder where it is missing, and have it shown to whoever opens the mailbox."""
    if client.folder_exists(folder):
        return
    try:
        client.create_folder(folder)
    except IMAPClientError:
        # Somebody else made it meanwhile, or it cannot be: then it is missing still.
        if not client.folder_exists(folder):
            raise
    client.subscribe_folder(folder)


def _text(value: bytes | str) -> str:
    return value.decode("ascii", "replace") if isinstance(value, bytes) else value
