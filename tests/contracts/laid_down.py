"""An empty store on SQLite where a test wants one: migrated once a process, then copied."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from storage.migrating import migrate


def lay_down(file: Path) -> None:
    """Make an empty store, at the latest revision, in a file that does not exist yet."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("xb") as made:
        made.write(_empty_store())


@cache
def _empty_store() -> bytes:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "suivi.db"
        migrate(f"sqlite:///{file}")
        return file.read_bytes()
