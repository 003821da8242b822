"""What a workbook says of the programme itself: its sheet, else the options, else the plan."""

import re
from collections.abc import Mapping
from email.utils import parseaddr

from domain.model.programme import Plan
from storage.programme_files.sheets.columns import headers, named
from storage.programme_files.sheets.findings import Head, SheetFindings
from storage.programme_files.sheets.grid import Cell, Grid
from storage.programme_files.sheets.leaves import node
from storage.programme_files.sheets.options import BookOptions
from storage.programme_files.sheets.people import People, short_name
from storage.programme_files.sheets.words import PROGRAMME
from storage.programme_files.tree import Items, Leaf, Node, Place

NOWHERE = Place(1, 1)
# Columns of the sheet of the programme.
LABEL, VALUE = 1, 2
SEVERAL = re.compile(r"[;,\n]")
LANGUAGE, ZONE = "fr", "Africa/Casablanca"


def programme_sheet(grids: tuple[Grid, ...], findings: SheetFindings) -> dict[str, Cell]:
    """Return what the sheet « Programme » says, by key; nothing where there is none."""
    names = {named(one) for one in (PROGRAMME.name, *PROGRAMME.synonyms)}
    grid = next((one for one in grids if named(one.name) in names), None)
    if grid is None:
        return {}
    words = headers(PROGRAMME.columns)
    said: dict[str, Cell] = {}
    for number in range(1, grid.rows + 1):
        cells = grid.row(number)
        column = words.get(named(cells[LABEL].text)) if LABEL in cells else None
        if column is not None and VALUE in cells:
            said[column.key] = cells[VALUE]
    findings.heads[grid.name] = Head(1, {key: (VALUE, key) for key in said})
    return said


def short_name_of(said: Mapping[str, Cell], options: BookOptions, stem: str) -> str:
    """Return the short name of the programme: that of the option, the sheet, the file."""
    told = said.get("programme")
    return options.programme or (told.text if told else "") or short_name(stem)


def heading(
    said: Mapping[str, Cell], options: BookOptions, known: Plan | None, stem: str
) -> dict[str, Node]:
    """Return the leaves of the programme itself, its coordinators apart."""
    leaves: dict[str, Node] = {key: node(key, cell) for key, cell in said.items()}
    leaves.pop("coordinateurs", None)
    defaults = {
        "nom": known.name if known else stem,
        "langue": known.language.value if known else LANGUAGE,
        "fuseau": known.timezone if known else ZONE,
    }
    for key, value in defaults.items():
        leaves.setdefault(key, Leaf(NOWHERE, value))
    if options.name:
        leaves["nom"] = Leaf(NOWHERE, options.name)
    return leaves


def coordinators(
    said: Mapping[str, Cell], options: BookOptions, people: People, findings: SheetFindings
) -> dict[str, Node]:
    """Return who coordinates: as the option says, the sheet, or the plan in force."""
    told = said.get("coordinateurs")
    texts = SEVERAL.split(options.coordinator or (told.text if told else ""))
    place = told.place if told and not options.coordinator else NOWHERE
    leaves = [_one(people, text.strip(), place) for text in texts if text.strip()]
    leaves = leaves or [Leaf(NOWHERE, one) for one in people.coordinating()]
    if not leaves:
        findings.add(NOWHERE, "book.coordinator")
        return {}
    return {"coordinateurs": Items(NOWHERE, tuple(leaves))}


def _one(people: People, text: str, place: Place) -> Leaf:
    name, address = parseaddr(text) if "@" in text else (text, "")
    cell = Cell(place, name or address)
    return people.named(cell, Cell(place, address) if address else None)
