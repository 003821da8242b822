"""Gives a refused workbook back as a copy, with what to correct beside each row."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from storage.programme_files.problem import Problem, ProgrammeFileError
from storage.programme_files.suggesting import fold

HEADER = "À corriger"
RED = "FFF4CCCC"
MOST_COPIES = 99
Saying = Callable[[Problem], str]


def is_ours(header: str) -> bool:
    """Tell whether a header is that of the column that a copy adds."""
    return fold(header).startswith(fold(HEADER))


def corrected_copy(path: Path, refused: ProgrammeFileError, said: Saying) -> Path | None:
    """Write the copy beside the workbook under a name that is free, and return where it is.

    `said` gives the sentence of each problem. None where the workbook cannot be opened at all or
    nothing can be written there; the workbook itself is never touched.
    """
    from openpyxl import load_workbook  # noqa: PLC0415 -- 0.2 s that a YAML file does without

    target = _free(path)
    placed = [one for one in refused.problems if one.sheet]
    if not placed or target is None:
        return None
    book = load_workbook(path)
    by_sheet: dict[str, list[Problem]] = defaultdict(list)
    for one in placed:
        by_sheet[one.sheet].append(one)
    for sheet, problems in by_sheet.items():
        _mark(book[sheet], refused.heads.get(sheet, 1), problems, said)
    try:
        book.save(target)
    except OSError:
        return None
    return target


def _mark(sheet: Any, head: int, problems: Sequence[Problem], said: Saying) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill  # noqa: PLC0415 -- the same

    column = sheet.max_column + 1
    title = sheet.cell(head, column, HEADER)
    title.font = Font(bold=True)
    sheet.column_dimensions[title.column_letter].width = 70
    fill = PatternFill("solid", start_color=RED, end_color=RED)
    rows: dict[int, list[str]] = defaultdict(list)
    for one in problems:
        rows[one.line].append(said(one))
        sheet.cell(one.line, one.column).fill = fill
    for line, sentences in rows.items():
        cell = sheet.cell(line, column)
        cell.value = "\n".join((HEADER, *sentences) if line == head else sentences)
        # What is quoted may begin as a formula does.
        cell.data_type = "s"
        cell.alignment = Alignment(wrap_text=True, vertical="top")


def _free(path: Path) -> Path | None:
    names = ["-a-corriger", *(f"-a-corriger-{n}" for n in range(2, MOST_COPIES))]
    free = (path.with_name(f"{path.stem}{one}{path.suffix}") for one in names)
    return next((one for one in free if not one.exists()), None)
