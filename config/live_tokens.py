"""Tokens under the keys of the secret file as it stands: a change is taken without a restart."""

from pathlib import Path

from config.secret_file import SecretFileError, open_secrets
from notifications.tokens import Purpose, Tokens

Seen = tuple[int, int]


class LiveTokens:
    """Mints and verifies as `notifications.tokens.Tokens`; the file is read when it has changed.

    A file that can be read no more leaves the keys as they were: mail goes on. The first time,
    refuses what `open_secrets` refuses.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known: tuple[Seen, Tokens] | None = None

    def mint(self, purpose: Purpose, mail_id: str) -> str:
        """Return the token that names this mail for this purpose."""
        return self._tokens().mint(purpose, mail_id)

    def verify(self, purpose: Purpose, token: str) -> str | None:
        """Return the mail id that the token names; None when we did not make it for that."""
        return self._tokens().verify(purpose, token)

    def _tokens(self) -> Tokens:
        seen = self._seen()
        if self._known is not None and seen in (None, self._known[0]):
            return self._known[1]
        try:
            tokens = open_secrets(self._path).tokens()
        except SecretFileError:
            if self._known is None:
                raise
            return self._known[1]
        self._known = (seen or self._seen() or (0, 0), tokens)
        return tokens

    def _seen(self) -> Seen | None:
        """Return what tells one version of the file from the next, None where it is not there."""
        try:
            found = self._path.stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_ino
