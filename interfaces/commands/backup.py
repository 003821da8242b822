"""`suivi backup`: all that is kept, in one file."""

from config.backups import make_backup
from interfaces.terminal.arguments import Json, Target
from interfaces.terminal.backup_pages import as_json, print_counts
from interfaces.terminal.opening import application
from interfaces.terminal.printing import emit, say


def backup(file: Target, /, *, without_keys: bool = False, json: Json = False) -> int:
    """Write a backup to a new file, and read it again; never over another file."""
    with application() as opened:
        at, keys = opened.clock.now(), not without_keys
        made = make_backup((opened.settings, opened.store), file, at, keys=keys)
    if json:
        emit({"file": str(file), "bytes": file.stat().st_size, **as_json(made)})
        return 0
    say("cli-backup-done", file=str(file))
    print_counts(made.sound)
    say("cli-backup-keys" if made.with_keys else "cli-backup-no-keys")
    return 0
