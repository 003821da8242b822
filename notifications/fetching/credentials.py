"""How we prove who we are to a mailbox; the secret is asked for at each login and never kept."""

import shlex
import subprocess
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from domain.errors import SourceError

# Whatever refreshes a token speaks to its issuer; more than this and it hangs.
PATIENCE = 30.0
LARGEST_TOKEN = 16_384


class Proof(StrEnum):
    """A password, or an OAuth 2 token in one of the two forms that servers take (RFC 7628)."""

    PASSWORD = "password"  # noqa: S105 -- a word of the settings, not a secret
    XOAUTH2 = "xoauth2"
    OAUTHBEARER = "oauthbearer"


@dataclass(frozen=True, slots=True)
class Credentials:
    """An account, and where its secret comes from: `password`, else a file, else a command.

    The command prints a token that is valid now: refreshing it is its business.
    """

    username: str
    proof: Proof = Proof.PASSWORD
    password: str = field(default="", repr=False)
    token_file: Path | None = None
    token_command: str = ""

    def secret(self) -> str:
        """Return the password or a token; raises SourceError `source.token`."""
        if self.proof is Proof.PASSWORD:
            return self.password
        found = self._told() if self.token_command else self._written()
        if not found or len(found) > LARGEST_TOKEN or not found.isascii():
            raise SourceError("source.token", why="empty")
        return found

    def _written(self) -> str:
        if self.token_file is None:
            raise SourceError("source.token", why="none")
        try:
            return self.token_file.read_text(encoding="ascii").strip()
        except (OSError, ValueError) as error:
            raise SourceError("source.token", why=type(error).__name__) from None

    def _told(self) -> str:
        try:
            told = subprocess.run(  # noqa: S603 -- the command that the settings name, no shell
                shlex.split(self.token_command), capture_output=True, timeout=PATIENCE, check=True
            )
            return told.stdout.decode("ascii").strip()
        except (OSError, ValueError, subprocess.SubprocessError) as error:
            # Only its kind: what the command printed may be half a token.
            raise SourceError("source.token", why=type(error).__name__) from None
