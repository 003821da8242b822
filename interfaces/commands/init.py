"""`suivi init`: the settings, the secret and the store of this folder, made where they are not."""

from importlib import resources
from pathlib import Path

from config.secret_file import open_secrets
from config.settings import USUAL_FILE, load_settings
from interfaces.terminal.arguments import Json
from interfaces.terminal.printing import emit, say
from storage.migrating import migrate


def init(*, json: Json = False) -> int:
    """Prepare the current folder; what is there already is left as it is."""
    settings_file = Path(USUAL_FILE)
    written = _write_settings(settings_file)
    settings = load_settings()
    settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    secret = settings.secrets_path
    fresh = not secret.exists()
    open_secrets(secret)
    settings.programmes_dir.mkdir(parents=True, exist_ok=True)
    migrated = migrate(settings.store_url)
    if json:
        made = {"settings": written, "secret": fresh, "store": migrated}
        files = {"settings": settings_file.absolute(), "secret": secret}
        emit({"made": made, "files": {name: str(one) for name, one in files.items()}})
        return 0
    _say_made("settings", settings_file, made=written)
    _say_made("secret", secret, made=fresh)
    say("cli-init-store-made" if migrated else "cli-init-store-kept")
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
    return resources.files("interfaces.commands").joinpath(USUAL_FILE).read_text(encoding="utf-8")


def _say_made(what: str, file: Path, *, made: bool) -> None:
    say(f"cli-init-{what}-{'made' if made else 'kept'}", file=str(file))
