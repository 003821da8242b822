"""`suivi migrate`: the store at the revision that is installed."""

from config.settings import load_settings
from interfaces.terminal.arguments import Json
from interfaces.terminal.printing import emit, say
from storage.migrating import migrate as bring_up_to_date
from storage.schema import HEAD


def migrate(*, json: Json = False) -> int:
    """Create the store, or bring it to the latest revision."""
    changed = bring_up_to_date(load_settings().store_url)
    if json:
        emit({"revision": HEAD, "changed": changed})
        return 0
    say("cli-migrate-done" if changed else "cli-migrate-already", revision=HEAD)
    return 0
