"""`suivi read`: how a reply is understood; changes nothing."""

from pathlib import Path

from interfaces.terminal import cases_file, reading_pages
from interfaces.terminal.arguments import File, Json, Misused
from interfaces.terminal.opening import application
from interfaces.terminal.printing import emit
from interfaces.terminal.understanding import understand


def read(file: File | None = None, /, *, cases: File | None = None, json: Json = False) -> int:
    """Read one mail, or answer cases one line each."""
    if (file is None) == (cases is None):
        raise Misused("read")
    return cases_file.answer(cases) if cases else _read(file or Path(), as_json=json)


def _read(file: Path, *, as_json: bool) -> int:
    raw = file.read_bytes()
    with application() as opened:
        understood = understand(opened, raw)
    if as_json:
        emit(understood)
    else:
        reading_pages.print_understood(understood)
    return 0
