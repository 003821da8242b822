"""The secrets that the product makes for itself, in one file that only its account can read."""

import os
import secrets
import tomllib
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from config.privacy import is_exposed
from domain.errors import SuiviError
from notifications.tokens import KEY_IDS, Tokens

KEY_BYTES = 32
LOGIN_BYTES = 15
PREFECT_USER = "suivi"


class SecretFileError(SuiviError):
    """The secret file cannot be used, or its keys cannot be changed so.

    `secret.exposed`, `secret.damaged`, `secret.unreadable`, `secret.two_keys`, `secret.one_key`.
    """


@dataclass(frozen=True, slots=True, repr=False)
class Secrets:
    """The keys of reply tokens by id, the one that mints, and the login of Prefect's interface."""

    keys: Mapping[int, bytes]
    minting: int
    prefect_login: str

    def tokens(self) -> Tokens:
        """Return what mints and verifies tokens."""
        return Tokens(self.keys, self.minting)

    @property
    def former(self) -> tuple[int, ...]:
        """Return the ids of the keys that no longer mint and still verify."""
        return tuple(one for one in self.keys if one != self.minting)

    def rotated(self) -> "Secrets":
        """Return these with a new minting key; the one before it still verifies.

        Refuses `secret.two_keys`: a third key would end what the first one opens, unsaid.
        """
        if self.former:
            raise SecretFileError("secret.two_keys")
        following = (self.minting + 1) % len(KEY_IDS)
        keys = {self.minting: self.keys[self.minting], following: secrets.token_bytes(KEY_BYTES)}
        return Secrets(MappingProxyType(keys), following, self.prefect_login)

    def with_one_key(self) -> "Secrets":
        """Return these with the minting key alone. Refuses `secret.one_key`: there is no other."""
        if not self.former:
            raise SecretFileError("secret.one_key")
        keys = {self.minting: self.keys[self.minting]}
        return Secrets(MappingProxyType(keys), self.minting, self.prefect_login)


def open_secrets(path: Path) -> Secrets:
    """Read the secrets, made on the first call; two processes that make them end up with the same.

    Refuses `secret.exposed` when others may read the file, `secret.damaged`, `secret.unreadable`.
    """
    try:
        if not path.exists():
            _write_once(path, _made())
        _refuse_exposed(path)
        return _parsed(path.read_bytes(), path)
    except OSError as error:
        raise SecretFileError("secret.unreadable", file=str(path), reason=error.strerror) from error


def throwaway_tokens() -> Tokens:
    """Return keys that nothing was ever minted with: no token verifies, and no file is made."""
    return Tokens({0: secrets.token_bytes(KEY_BYTES)}, 0)


def rotate_secrets(path: Path) -> Secrets:
    """Give the secrets a new minting key. Refuses `secret.two_keys`."""
    return _replaced(path, open_secrets(path).rotated())


def drop_former_key(path: Path) -> Secrets:
    """Let the key before the minting one open nothing any more. Refuses `secret.one_key`."""
    return _replaced(path, open_secrets(path).with_one_key())


def spelt_secrets(path: Path) -> str:
    """Return the secrets as their file spells them, for a backup; made on the first call."""
    return _formatted(open_secrets(path))


def adopt_secrets(path: Path, spelt: str) -> None:
    """Take over the secrets of a backup, unless a key in use here opens its addresses already.

    Only for a store that has just been filled: the keys given up opened nothing.
    """
    taken = _parsed(spelt.encode(), path)
    if path.exists() and set(open_secrets(path).keys.values()) & set(taken.keys.values()):
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    _replaced(path, taken)


def _replaced(path: Path, changed: Secrets) -> Secrets:
    """Put the file in place of the one before at one stroke."""
    _written_beside(path, changed).replace(path)
    return changed


def _made() -> Secrets:
    keys = MappingProxyType({0: secrets.token_bytes(KEY_BYTES)})
    return Secrets(keys, 0, f"{PREFECT_USER}:{secrets.token_urlsafe(LOGIN_BYTES)}")


def _write_once(path: Path, made: Secrets) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = _written_beside(path, made)
    try:
        # A link, unlike a rename, never takes the place of what another process just made.
        path.hardlink_to(beside)
    except FileExistsError:
        pass
    finally:
        beside.unlink()


def _written_beside(path: Path, content: Secrets) -> Path:
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(_formatted(content))
        file.flush()
        os.fsync(descriptor)
    return beside


def _formatted(content: Secrets) -> str:
    keys = "\n".join(
        f'{number} = "{b64encode(key).decode("ascii")}"' for number, key in content.keys.items()
    )
    login = f'prefect_login = "{content.prefect_login}"'
    return f"{login}\nminting = {content.minting}\n\n[keys]\n{keys}\n"


def _refuse_exposed(path: Path) -> None:
    if is_exposed(path):
        raise SecretFileError("secret.exposed", file=str(path))


def _parsed(spelt: bytes, path: Path) -> Secrets:
    try:
        content = tomllib.loads(spelt.decode("ascii"))
        keys = {int(number): b64decode(key) for number, key in content["keys"].items()}
        found = Secrets(MappingProxyType(keys), content["minting"], content["prefect_login"])
        found.tokens()
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise SecretFileError("secret.damaged", file=str(path)) from error
    return found
