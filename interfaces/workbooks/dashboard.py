"""The sheets that say how a programme stands: the dashboard, what is late, each action's state."""

from collections.abc import Mapping
from dataclasses import replace

from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from domain.model.status import Health, Status
from interfaces.terminal.printing import sentence
from interfaces.terminal.programme_file import FOLLOWED
from interfaces.terminal.standing import ActionStanding, ProgrammeStanding
from interfaces.workbooks.painting import bar
from interfaces.workbooks.writing import LATE, PAPER, Row, add_sheet, add_table, print_well, put
from storage.programme_files.sheets.columns import Column

HEALTHS = ("late", "at_risk", "on_track", "done", "cancelled")
LATE_COLUMNS = ("ref", "titre", "porteur", "echeance", "slipped", "words", "blocker")


def followed_columns() -> tuple[Column, ...]:
    """Return what an export adds to each action; a note says that it is not read back."""
    note = sentence("book-for-the-eye")
    choices = {"status": tuple(_status(one) for one in Status)}
    return tuple(
        replace(one, note=note, choices=choices.get(one.key, ())) for one in columns(*FOLLOWED)
    )


def columns(*keys: str) -> tuple[Column, ...]:
    """Return the columns of these keys, their headers in the reader's language."""
    wide = {"titre": 60, "words": 50, "blocker": 40, "porteur": 34}
    return tuple(
        Column(one, sentence(f"book-column-{one}"), width=wide.get(one, 16)) for one in keys
    )


def followed(standing: ProgrammeStanding) -> Mapping[str, Row]:
    """Return how each action stands, by ref."""
    return {one.ref: _followed(one) for one in standing.actions}


def shown(one: ActionStanding) -> Row:
    """Return all that a sheet for the eye may show of an action."""
    own = {"ref": one.ref, "axis": one.axis, "titre": one.title, "porteur": one.owner}
    return {**own, **_followed(one)}


def _followed(one: ActionStanding) -> Row:
    final = one.status.is_final
    return {
        "status": _status(one.status),
        "progress": one.progress,
        "health": "" if final else sentence(f"cli-health-{one.health.value.replace('_', '-')}"),
        "in-force": one.deadline,
        "first": one.first_deadline,
        "slipped": one.slipped,
        "words": one.last_words,
        "blocker": one.blocker,
    }


def _status(one: Status) -> str:
    return sentence(f"status-{one.value.replace('_', '-')}")


def add_dashboard(book: Workbook, standing: ProgrammeStanding) -> None:
    """Add the first sheet: the programme on its day, then one line an axis, then its contracts."""
    sheet = book.create_sheet(sentence("book-dashboard"))
    put(sheet, 1, 1, standing.name).font = Font(bold=True, size=16)
    put(sheet, 2, 1, sentence("book-as-of", version=standing.version))
    put(sheet, 2, 2, standing.day)
    row = _counts(sheet, standing) + 2
    row = _axes(sheet, standing, row) + 2
    _contracts(sheet, standing, row)
    for place, width in enumerate((60, 16, 16, 16, 16, 16), 1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    print_well(sheet)


def _counts(sheet: Worksheet, standing: ProgrammeStanding) -> int:
    for place, name in enumerate(HEALTHS, 1):
        put(sheet, 4, place, sentence(f"book-count-{name.replace('_', '-')}")).font = Font(
            bold=True
        )
        put(sheet, 5, place, standing.healths[name]).font = Font(size=14)
    counts = standing.counts
    if "declared_axes" not in counts:
        return 5
    put(sheet, 6, 1, sentence("cli-column-announced"))
    put(sheet, 6, 2, counts["declared_axes"])
    put(sheet, 6, 3, counts["described_axes"])
    return 6


def _axes(sheet: Worksheet, standing: ProgrammeStanding, row: int) -> int:
    heads = ("axis", "total", "done", "share", "late", "at-risk")
    _heads(sheet, row, heads)
    first = row + 1
    for one in standing.axes:
        row += 1
        own = [each for each in standing.actions if each.axis == one.ref]
        done = sum(each.status is Status.DONE for each in own)
        open_ = [each.health for each in own if not each.status.is_final]
        share = done / len(own) if own else 0
        late, risk = open_.count(Health.LATE), open_.count(Health.AT_RISK)
        values = (f"{one.ref} {one.title}", len(own), done, share, late, risk)
        for place, value in enumerate(values, 1):
            put(sheet, row, place, value)
        sheet.cell(row, 4).number_format = "0 %"
    if row >= first:
        sheet.conditional_formatting.add(f"D{first}:D{row}", bar(1))
        add_table(sheet, (first - 1, row), len(heads))
    return row


def _contracts(sheet: Worksheet, standing: ProgrammeStanding, row: int) -> None:
    if not standing.contracts:
        return
    _heads(sheet, row, ("contract", "total", "kept", "late", "silent", "abandoned"))
    for one in standing.contracts:
        for party in one.parties:
            row += 1
            who = party.organisation or sentence("contract-shared")
            counted = (party.total, party.kept, party.late, party.silent, party.abandoned)
            for place, value in enumerate((f"{one.ref} {one.title} · {who}", *counted), 1):
                put(sheet, row, place, value)


def _heads(sheet: Worksheet, row: int, names: tuple[str, ...]) -> None:
    for place, name in enumerate(names, 1):
        cell = put(sheet, row, place, sentence(f"book-column-{name}"))
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", start_color=PAPER, end_color=PAPER)


def add_late(book: Workbook, standing: ProgrammeStanding) -> None:
    """Add the sheet of what is late, the oldest deadline first."""
    late = [
        one for one in standing.actions if one.health is Health.LATE and not one.status.is_final
    ]
    ordered = sorted(late, key=lambda one: (one.deadline, one.ref))
    rows = [{**shown(one), "echeance": one.deadline} for one in ordered]
    sheet = add_sheet(book, sentence("book-late"), columns(*LATE_COLUMNS), rows, ready=0)
    sheet.sheet_properties.tabColor = LATE
