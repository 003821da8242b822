"""Tells, sheet by sheet, why no table of actions was found in a workbook."""

from collections.abc import Sequence

from storage.programme_files.sheets.claiming import Known
from storage.programme_files.sheets.findings import SheetFindings
from storage.programme_files.sheets.grid import Grid
from storage.programme_files.sheets.plain_headers import NEEDED, HeaderRow, best_row
from storage.programme_files.sheets.plain_words import (
    DEADLINE,
    EMAIL,
    OWNER,
    TITLE,
)
from storage.programme_files.tree import Place

# What else each column that is needed may be called: enough of it to be guided by.
ALSO = {
    TITLE.key: "Intitulé, Tâche, Activité, Mesure, Task, الإجراء",
    DEADLINE.key: "Date limite, Délai, Date butoir, Deadline, الأجل",
    OWNER.key: "Responsable, Pilote, Point focal, Owner, المسؤول",
}
LIST = ", "


def tell_no_table(grids: Sequence[Grid], findings: SheetFindings) -> None:
    """Note for each sheet the row that looks most like headers, and what the closest ones lack.

    A workbook that holds no row of two texts is told what is needed.
    """
    rows = [one for grid in grids if (one := best_row(grid))]
    if not rows:
        findings.add(Place(1, 1), "book.no_table")
        return
    most = max(_understood(one) for one in rows)
    for one in rows:
        findings.heads[one.sheet] = one.head
        _tell(one, findings, closest=_understood(one) == most)


def _understood(row: HeaderRow) -> tuple[int, int]:
    near = {*row.head.columns, *row.doubtful, *row.related}
    return len(NEEDED & near), len(row.head.columns)


def _tell(row: HeaderRow, findings: SheetFindings, *, closest: bool) -> None:
    known = dict(row.head.columns.values())
    others = [text for column, text in sorted(row.texts.items()) if column not in known]
    place = Place(row.head.row, min(row.texts), row.sheet)
    findings.add(
        place,
        "head.row",
        understood=LIST.join(header for _, header in sorted(known.items())),
        known=len(known),
        others=LIST.join(others),
        unknown=len(others),
    )
    if closest:
        for column in (TITLE, DEADLINE, OWNER):
            _tell_missing(row, column, findings)


def _tell_missing(row: HeaderRow, column: Known, findings: SheetFindings) -> None:
    if column.key in row.head.columns or (column is OWNER and EMAIL.key in row.head.columns):
        return
    unsure = row.doubtful.get(column.key) or row.related.get(column.key) or ()
    for place, header in unsure:
        at = Place(row.head.row, place, row.sheet)
        findings.add(at, "head.doubtful", header=header, wanted=column.header)
    if not unsure:
        code = "head.no_owner" if column is OWNER else "head.missing"
        at = Place(row.head.row, max(row.texts), row.sheet)
        findings.add(at, code, wanted=column.header, also=ALSO[column.key])
