"""Prints sentences, tables and JSON; the only place of the command line that writes."""

import json
import sys
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, is_dataclass
from datetime import date

from domain.model.status import Language
from interfaces.terminal.language import words
from notifications.composing.typography import one_line, without_isolates

# Where no terminal says how wide it is: a file or a pipe holds whole rows.
WIDTH_OF_A_FILE = 160
# Terminals break lines where they like, and nobody can type what would find these.
PLAIN_SPACES = str.maketrans("\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}", "  ")


def say(name: str, /, **values: object) -> None:
    """Print a sentence of the catalogues on standard output."""
    show(sentence(name, **values))


def sentence(name: str, /, **values: object) -> str:
    """Return a sentence of the catalogues as a terminal shows it, and as people search for it."""
    spoken = words()
    # Names and titles come from outside: nothing in them may drive the terminal.
    safe = {key: one_line(one) if isinstance(one, str) else one for key, one in values.items()}
    said = spoken.say(name, **safe).translate(PLAIN_SPACES)
    # Only right-to-left text needs isolates; elsewhere many terminals draw them as boxes.
    return said if spoken.right_to_left else without_isolates(said)


def day(value: date) -> str:
    """Return a local day, short enough for a table and free of doubt in every language."""
    return value.isoformat() if words().language is Language.EN else f"{value:%d/%m/%Y}"


def show(text: str = "") -> None:
    """Print a line that is already in words."""
    sys.stdout.write(text + "\n")


def flush() -> None:
    """Let whoever reads us see what was printed so far."""
    sys.stdout.flush()


def complain(text: str) -> None:
    """Print a line on standard error."""
    sys.stderr.write(text + "\n")


def emit(value: object) -> None:
    """Print a value as one JSON document: dates in ISO 8601, letters as they are."""
    show(json.dumps(plain(value), default=str, ensure_ascii=False, indent=2))


def emit_line(value: object) -> None:
    """Print a value as one line of JSON."""
    show(json.dumps(plain(value), default=str, ensure_ascii=False))


def table(
    headings: Sequence[str], rows: Iterable[Sequence[str]], right: Collection[int] = ()
) -> None:
    """Print rows under headings given by id; the columns of `right` align on their last digit."""
    from rich import box  # noqa: PLC0415 -- 50 ms that `suivi --help` and `check` do without
    from rich.console import Console  # noqa: PLC0415 -- the same
    from rich.table import Table  # noqa: PLC0415 -- the same

    drawn = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, header_style="bold")
    for rank, name in enumerate(headings):
        drawn.add_column(sentence(name), justify="right" if rank in right else "left")
    for row in rows:
        drawn.add_row(*(one_line(cell) for cell in row))
    width = None if sys.stdout.isatty() else WIDTH_OF_A_FILE
    # What owners wrote is data: neither markup nor emoji codes nor highlighting.
    console = Console(file=sys.stdout, width=width, markup=False, emoji=False, highlight=False)
    with console.capture() as captured:
        console.print(drawn)
    for line in captured.get().splitlines():
        show(line.rstrip())


def plain(value: object) -> object:
    """Return a value made of what JSON knows: dates in ISO 8601, keys in the fields' order."""
    if is_dataclass(value) and not isinstance(value, type):
        return plain(asdict(value))
    if isinstance(value, Mapping):
        return {str(key): plain(one) for key, one in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(one) for one in value]
    return value.isoformat() if isinstance(value, date) else value
