"""`suivi verify`: whether what is kept is what was put there."""

from pathlib import Path

from config.backups import read_backup
from config.bootstrap import Application
from interfaces.terminal.arguments import File, Json
from interfaces.terminal.backup_pages import print_counts, said
from interfaces.terminal.opening import application
from interfaces.terminal.printing import emit, say, show
from storage.verifying import Soundness, verify_store


def verify(file: File | None = None, /, *, json: Json = False) -> int:
    """Read all of the store again, or of a backup; 1 when something does not hold."""
    with application() as opened:
        found = _sound(opened, file)
    if json:
        flaws = [
            {"code": one.code, "arguments": one.arguments, "message": said(one)}
            for one in found.flaws
        ]
        emit({"sound": not found.flaws, "holds": found.counts, "flaws": flaws})
        return int(bool(found.flaws))
    print_counts(found)
    for one in found.flaws:
        show(said(one))
    say("cli-verify-flawed" if found.flaws else "cli-verify-sound")
    return int(bool(found.flaws))


def _sound(opened: Application, file: Path | None) -> Soundness:
    if file is None:
        return verify_store(opened.store)
    opened.settings.data_dir.mkdir(parents=True, exist_ok=True)
    return read_backup(file, opened.settings.data_dir).sound
