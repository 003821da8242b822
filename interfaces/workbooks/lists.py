"""Lists to choose from that follow the other sheets: owners, axes, phases, bodies."""

from collections.abc import Mapping, Sequence

from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from storage.programme_files.sheets.columns import Column

Placed = Mapping[str, tuple[Worksheet, Sequence[Column]]]
PEOPLE = ("personnes", "nom")
AXES = ("axes", "ref")
# Of each column, the sheet and the column that hold what may be chosen.
SOURCES = {
    "porteur": PEOPLE,
    "coordinateur": PEOPLE,
    "personne": PEOPLE,
    "mesure_par": PEOPLE,
    "represente_par": PEOPLE,
    "pour": PEOPLE,
    "par": PEOPLE,
    "axe": AXES,
    "axe_parent": AXES,
    "objectif": ("objectifs", "ref"),
    "phase": ("phases", "id"),
    "instance": ("instances", "nom"),
    "contrat": ("contrats", "ref"),
}
# Of one sheet alone: elsewhere a column of that name is free text.
OF_SHEET = {("mandats", "fonction"): ("fonctions", "titre")}
# Rows that may be chosen from, and rows that may choose.
DEPTH = 500


def link_lists(placed: Placed) -> None:
    """Give each column that names something of another sheet the list of what that sheet holds.

    Another value is warned of, not forbidden: an axis may go by its title. Of people nothing is
    said: an address or a role names them as well.
    """
    for key, (sheet, columns) in placed.items():
        for place, column in enumerate(columns, 1):
            source = OF_SHEET.get((key, column.key)) or SOURCES.get(column.key)
            cells = _cells(placed, source) if source else ""
            if cells and not column.separators:
                free = source == PEOPLE
                _offer(sheet, get_column_letter(place), cells, free=free)


def _cells(placed: Placed, source: tuple[str, str]) -> str:
    """Return the cells of a source, empty where its sheet or column is not there."""
    sheet, columns = placed.get(source[0], (None, ()))
    keys = [one.key for one in columns]
    if sheet is None or source[1] not in keys:
        return ""
    letter = get_column_letter(keys.index(source[1]) + 1)
    return f"{quote_sheetname(sheet.title)}!${letter}$2:${letter}${DEPTH}"


def _offer(sheet: Worksheet, letter: str, cells: str, *, free: bool) -> None:
    listed = DataValidation("list", formula1=f"={cells}", errorStyle="warning", allow_blank=True)
    listed.showErrorMessage = not free
    listed.add(f"{letter}2:{letter}{DEPTH}")
    sheet.add_data_validation(listed)
