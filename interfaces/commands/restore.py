"""`suivi restore`: a backup takes the place of an empty store, and nothing leaves unasked."""

from config.backups import Backup, restore_backup
from config.bootstrap import Application
from domain.use_cases.delivering import recover_mails
from domain.use_cases.restoring import await_go
from flows.delivering import here
from flows.ticking import plan_owed
from flows.timetable import read_timetable
from interfaces.terminal.arguments import File, Json
from interfaces.terminal.backup_pages import as_json, print_counts
from interfaces.terminal.opening import application
from interfaces.terminal.printing import day, emit, say


def restore(file: File, /, *, json: Json = False) -> int:
    """Fill the empty store with a backup; all that it owes by mail waits for a person's go."""
    with application() as opened:
        found = restore_backup(opened.settings, file)
        waiting = _hold(opened, found)
    if json:
        emit({**as_json(found), "waiting": waiting})
        return 0
    say("cli-restore-done", on=day(found.made_at.date()))
    print_counts(found.sound)
    for programme, mails in waiting.items():
        say("cli-restore-waiting", programme=programme, mails=mails)
    say("cli-restore-replies" if found.with_keys else "cli-restore-no-keys")
    return 0


def _hold(opened: Application, found: Backup) -> dict[str, int]:
    """Plan what is owed by now, held; return how many mails wait, by programme."""
    # No sender lives on a store that was empty: whatever the backup shows on its way is not.
    recover_mails(opened.open_unit, here(opened), alone=True)
    held = await_go(opened.open_unit, found.made_at, opened.moment)
    plan_owed(opened, read_timetable())
    with opened.open_unit(read_only=True) as unit:
        return {one: unit.outbox.awaiting_go(one) for one in held}
