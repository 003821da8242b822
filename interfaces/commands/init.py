"""`suivi init`: the settings, the secret and the store of this folder, made where they are not."""

from importlib.resources import files
from pathlib import Path

from config.secret_file import open_secrets
from config.settings import USUAL_FILE, load_settings
from interfaces.terminal.printing import say
from storage.migrating import migrate


def init() -> int:
    """Prepare the current folder; what is there already is left as it is."""
    settings_file = Path(USUAL_FILE)
    _say_made("settings", settings_file, made=_write_settings(settings_file))
    settings = load_settings()
    secret = settings.secrets_path
    made = not secret.exists()
    open_secrets(secret)
    _say_made("secret", secret, made=made)
    settings.programmes_dir.mkdir(parents=True, exist_ok=True)
    made = migrate(settings.store_url)
    say("cli-init-store-made" if made else "cli-init-store-kept")
    say("cli-init-next", programmes=str(settings.programmes_dir))
    return 0


def _write_settings(file: Path) -> bool:
    """Write the commented settings unless there are some; return whether they were written."""
    try:
        with file.open("x", encoding="utf-8") as content:
            content.write(_shipped())
    except FileExistsError:
        return False
    return True


def _shipped() -> str:
    return files("interfaces.commands").joinpath(USUAL_FILE).read_text(encoding="utf-8")


def _say_made(what: str, file: Path, *, made: bool) -> None:
    say(f"cli-init-{what}-{'made' if made else 'kept'}", file=str(file))
