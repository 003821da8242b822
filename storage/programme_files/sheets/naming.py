"""What a cell that names somebody holds: a name, an address, or several people at once."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from storage.programme_files.sheets.grid import Cell

_ADDRESS = re.compile(r"[^\s<>()\[\],;:/]+@[^\s<>()\[\],;:/]+")
_BETWEEN = re.compile(r"\s*[;/&+؛]\s*|\s*,\s+|\s+(?:et|and|و)\s+")
FEWEST_WORDS = 2
_AROUND = " \t<>()[],;:-–—"


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody as cells name them; either may be missing, not both."""

    name: Cell | None
    address: Cell | None


def named_in(name: Cell | None, email: Cell | None) -> Named:
    """Return who two cells name; « Nom <adresse> » in one cell is both."""
    if name is None or not name.text or (email is not None and email.text):
        return Named(name if name and name.text else None, email if email and email.text else None)
    found = _ADDRESS.search(name.text)
    if found is None:
        return Named(name, None)
    rest = name.text.replace(found[0], " ").strip(_AROUND)
    return Named(replace(name, text=rest) if rest else None, replace(name, text=found[0]))


def several(name: Cell | None, email: Cell | None, is_known: Callable[[str], bool]) -> Cell | None:
    """Return the cell that names several people, of a name and an address; None where none does."""
    for one in (name, email):
        if one is not None and len(_ADDRESS.findall(one.text)) > 1:
            return name if name is not None and name.text else one
    if name is None or is_known(name.text):
        return None
    parts = [part.strip() for line in name.lines or (name.text,) for part in _BETWEEN.split(line)]
    each = [is_known(one) or _is_person(one) for one in parts if one]
    return name if len(each) > 1 and all(each) else None


def _is_person(text: str) -> bool:
    """Tell a person from a part of an entity: two words or more, each with a capital."""
    words = text.split()
    return len(words) >= FEWEST_WORDS and all(one[0].isupper() for one in words)
