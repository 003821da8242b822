"""`suivi keys`: the keys that sign the addresses to which replies come, two at most."""

from config.secret_file import Secrets, drop_former_key, open_secrets, rotate_secrets
from config.settings import load_settings
from domain.errors import RefusedError
from interfaces.terminal.arguments import Json
from interfaces.terminal.keys_in_use import in_use
from interfaces.terminal.opening import application
from interfaces.terminal.printing import emit, say


def keys_list(*, json: Json = False) -> int:
    """Show which key signs and which one is still taken; never a key itself."""
    found = open_secrets(load_settings().secrets_path)
    _tell(found, "cli-keys-two" if found.former else "cli-keys-one", as_json=json)
    return 0


def keys_rotate(*, json: Json = False) -> int:
    """Sign with a new key from now on; what was signed before is still taken."""
    changed = rotate_secrets(load_settings().secrets_path)
    _tell(changed, "cli-keys-rotated", as_json=json)
    return 0


def keys_drop(*, force: bool = False, json: Json = False) -> int:
    """Take nothing any more that was signed with the key before, once nothing open needs it."""
    former = next(iter(open_secrets(load_settings().secrets_path).former), None)
    if former is not None and not force:
        with application() as opened:
            still = in_use(opened, former)
        if still.count:
            raise RefusedError("secret.in_use", count=still.count, until=still.until)
    changed = drop_former_key(load_settings().secrets_path)
    _tell(changed, "cli-keys-dropped", as_json=json)
    return 0


def _tell(found: Secrets, sentence: str, *, as_json: bool) -> None:
    former = next(iter(found.former), None)
    if as_json:
        emit({"signing": found.minting, "former": former})
    else:
        say(sentence, signing=found.minting, former=str(former))
