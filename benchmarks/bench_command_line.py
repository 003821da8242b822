"""How long a person waits for the command line."""

import subprocess
import sys
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).parents[1]
SUIVI = Path(sys.executable).with_name("suivi")
TRIES = 5


def bench_help_answers_at_once() -> None:
    assert _seconds("--help") <= 0.3


def bench_a_programme_file_is_checked_within_a_second() -> None:
    assert _seconds("check", str(ROOT / "config" / "programmes" / "amlt.yaml")) <= 1.0


def _seconds(*arguments: str) -> float:
    """Return the best of a few tries: what the machine can do when nothing else runs."""
    best = min(_once(arguments) for _ in range(TRIES))
    print(f"\nsuivi {' '.join(arguments)}: {best:.2f} s")  # noqa: T201 -- a bench reports its figure
    return best


def _once(arguments: tuple[str, ...]) -> float:
    before = perf_counter()
    subprocess.run([SUIVI, *arguments], check=True, capture_output=True)
    return perf_counter() - before
