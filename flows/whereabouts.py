"""Where our own Prefect is while it serves, told beside its files.

Another's may have the port that the settings name; ours then took the next free one.
"""

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

FILE = "serving.json"


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """The process of the server, and where it listens."""

    pid: int
    host: str
    port: int


def tell(home: Path, where: Whereabouts) -> None:
    """Note where a server that answers is."""
    (home / FILE).write_text(json.dumps(asdict(where)), encoding="ascii")


def forget(home: Path) -> None:
    """Note that it serves no more."""
    (home / FILE).unlink(missing_ok=True)


def found(home: Path) -> Whereabouts | None:
    """Return where ours is; None when none was started there, or when its process is gone."""
    try:
        where = Whereabouts(**json.loads((home / FILE).read_text(encoding="ascii")))
        os.kill(where.pid, 0)
    except (OSError, ValueError, TypeError):
        return None
    return where
