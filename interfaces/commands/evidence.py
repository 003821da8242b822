"""`suivi evidence`: the files that came with replies, and a copy of those that are kept."""

import errno
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from domain.model.evidence import Evidence, Keeping
from domain.ports.unit_of_work import UnitOfWork
from domain.use_cases.finding_evidence import evidence_named
from interfaces.terminal import evidence_pages
from interfaces.terminal.arguments import Json
from interfaces.terminal.opening import application
from interfaces.terminal.printing import complain, emit, say

Folder = Annotated[Path | None, Parameter(metavar="folder")]


def evidence(what: str, /, *, programme: str = "", to: Folder = None, json: Json = False) -> int:
    """List the files of a programme, action or hash; with a folder, copy what is kept."""
    with application() as opened, opened.open_unit(read_only=True) as unit:
        found = evidence_named(unit, what, programme)
        copies = _copied(unit, found, to) if to else {}
        actions = unit.actions.many({one.action for one in found if one.action})
    if json:
        emit({"evidence": [evidence_pages.plain(one, copies.get(one.hash)) for one in found]})
    elif not found:
        say("cli-evidence-none")
    elif to:
        for one in dict.fromkeys(copies.values()):
            say("cli-evidence-written", file=str(one))
        for withheld in evidence_pages.withheld(found):
            complain(withheld)
    else:
        refs = {one.id: one.ref for one in actions.values()}
        evidence_pages.print_evidence(found, refs)
    return int(bool(to and found and not copies))


def _copied(unit: UnitOfWork, found: Sequence[Evidence], to: Path) -> dict[str, Path]:
    """Write each file that is kept once, under a name that nothing there bears; by hash."""
    to.mkdir(parents=True, exist_ok=True)
    copies: dict[str, Path] = {}
    for one in found:
        if one.keeping is not Keeping.KEPT or one.hash in copies:
            continue
        content = unit.evidence.content(one.hash)
        if content is not None:
            copies[one.hash] = _written(to, one, content)
    return copies


def _written(folder: Path, one: Evidence, content: bytes) -> Path:
    """Return the new file; where its name is taken, its hash tells it apart."""
    stem, dot, extension = one.name.rpartition(".")
    apart = f"{stem or extension} ({one.hash[:8]}){dot + extension if stem else ''}"
    for name in (one.name, apart):
        file = folder / name
        try:
            with file.open("xb") as new:
                new.write(content)
        except FileExistsError:
            if file.read_bytes() == content:
                return file
            continue
        return file
    raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(folder / apart))
