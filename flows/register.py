"""Remembers which file each programme is the plan of, and the content last acted upon."""

import fcntl
import hashlib
import json
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

_log = logging.getLogger(__name__)

REGISTER = "programmes.json"


@dataclass(frozen=True, slots=True)
class Known:
    """A file, and the SHA-256 of the content that was applied or refused, in hexadecimal."""

    file: Path
    digest: str


def digest_of(file: Path) -> str:
    """Return the digest of a file's content, empty when it can't be read or is no plain file."""
    try:
        return hashlib.sha256(file.read_bytes()).hexdigest() if file.is_file() else ""
    except OSError:
        return ""


def remember(folder: Path, programme: str, known: Known) -> None:
    """Note what was acted upon for a programme; `folder` is that of the data."""
    folder.mkdir(parents=True, exist_ok=True)
    with _alone(folder):
        entry = {**asdict(known), "file": str(known.file.absolute())}
        content = {**_content(folder), programme: entry}
        beside = folder / f".{REGISTER}"
        beside.write_text(json.dumps(content, ensure_ascii=False, indent=1), encoding="utf-8")
        beside.replace(folder / REGISTER)


def remembered(folder: Path) -> dict[str, Known]:
    """Return what was acted upon, by programme."""
    return {
        programme: Known(Path(one["file"]), one["digest"])
        for programme, one in _content(folder).items()
    }


def _content(folder: Path) -> dict[str, dict[str, str]]:
    try:
        content = json.loads((folder / REGISTER).read_text(encoding="utf-8"))
        return {
            name: {"file": one["file"], "digest": one["digest"]} for name, one in content.items()
        }
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        # Files are then looked at by their names alone; the next `apply` writes it anew.
        _log.exception("the register of programme files is unreadable")
        return {}


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Hold the register: `suivi apply` may write it while `suivi up` does."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
