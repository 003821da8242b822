"""Keeps what the product writes from the other accounts of the machine."""

import os
import stat
from pathlib import Path

OTHERS = stat.S_IRWXG | stat.S_IRWXO


def keep_private() -> None:
    """Have every file and folder made from now on readable by this account alone.

    The store quotes what people wrote, and Prefect's database its runs. Each entry point calls it.
    """
    os.umask(OTHERS)


def is_exposed(path: Path) -> bool:
    """Tell whether other accounts have any right on a file or folder that exists."""
    return bool(path.stat().st_mode & OTHERS)
