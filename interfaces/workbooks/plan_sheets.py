"""The sheets from which a plan can be read back, empty or as it is in force."""

from collections.abc import Mapping

from openpyxl import Workbook
from openpyxl.styles import Font

from domain.model.programme import Plan
from interfaces.workbooks.writing import Row, add_sheet, put
from storage.programme_files.sheets.words import MEMBERS, PROGRAMME, SHEETS, Column, Sheet

BODIES = ("instances", MEMBERS)
ROLES = {"chair": "president", "secretary": "secretaire", "member": "membre"}
# Columns that an export does without: whoever is known is known by name and address.
MADE_UP = {"personnes": ("id", "illustratif"), "instances": ("id", "illustratif")}
UNSAID = {"axes": ("illustratif",), "phases": ("illustratif",), "actions": ("abandonnee",)}


def add_programme(book: Workbook, values: Row) -> None:
    """Add the sheet of the programme itself: what it says on the left, the value on the right."""
    sheet = book.create_sheet(PROGRAMME.name)
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 24, 70
    for row, column in enumerate(PROGRAMME.columns, 1):
        put(sheet, row, 1, column.header).font = Font(bold=True)
        put(sheet, row, 2, values.get(column.key))


def add_empty(book: Workbook) -> None:
    """Add every sheet, empty."""
    for one in SHEETS:
        add_sheet(book, one.name, one.columns, ())


def add_plan(
    book: Workbook, plan: Plan, followed: Mapping[str, Row], more: tuple[Column, ...]
) -> None:
    """Add every sheet as the plan fills it; `followed` adds `more` to each action, by ref."""
    rows = _Rows(plan)
    add_programme(book, rows.programme())
    for one in SHEETS:
        listed = rows.of(one)
        if listed is None:
            continue
        hidden = (*MADE_UP.get(one.key, ()), *UNSAID.get(one.key, ()))
        columns = tuple(each for each in one.columns if each.key not in hidden)
        if one.key == "actions":
            columns = (*columns, *more)
            listed = [{**row, **followed.get(str(row["ref"]), {})} for row in listed]
        add_sheet(book, one.name, columns, listed)


class _Rows:
    """The rows of each sheet; people are named so that they are found again."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        names = [one.name for one in plan.people]
        self._named = {
            one.id: one.name if names.count(one.name) == 1 else one.address for one in plan.people
        } | {one.id: one.title for one in plan.roles}

    def programme(self) -> Row:
        plan = self._plan
        return {
            "programme": plan.id,
            "nom": plan.name,
            "langue": plan.language.value,
            "fuseau": plan.timezone,
            "mot_axe": plan.axis_label or None,
            "axes_annonces": plan.declared_axes,
            "coordinateurs": " ; ".join(self._named[one] for one in plan.coordinators),
        }

    def of(self, sheet: Sheet) -> list[Row] | None:
        """Return the rows of a sheet; None where the plan says more than it can hold."""
        seated = any(one.seat for body in self._plan.bodies for one in body.members)
        if sheet.key in BODIES and seated:
            return None
        made: list[Row] = getattr(self, f"_{sheet.key}")()
        return made

    def _personnes(self) -> list[Row]:
        return [
            {
                "nom": one.name,
                "adresse": one.address,
                "langue": one.language.value,
                "fonction": one.role,
                "organisation": one.organisation,
            }
            for one in self._plan.people
        ]

    def _axes(self) -> list[Row]:
        return [
            {
                "ref": one.ref,
                "titre": one.title,
                "axe_parent": one.parent,
                "coordinateur": self._named.get(one.coordinator),
            }
            for one in self._plan.axes
        ]

    def _objectifs(self) -> list[Row]:
        return [
            {"ref": one.ref, "titre": one.title, "axe": one.axis} for one in self._plan.objectives
        ]

    def _phases(self) -> list[Row]:
        return [
            {"id": one.name, "titre": one.title, "debut": one.starts_on, "fin": one.ends_on}
            for one in self._plan.phases
        ]

    def _actions(self) -> list[Row]:
        return [
            {
                "ref": one.ref,
                "titre": one.title,
                "axe": one.axis,
                "objectif": one.objective,
                "porteur": self._named[one.owner],
                "debut": one.starts_on,
                "echeance": one.deadline,
                "illustratif": "oui" if one.illustrative else None,
            }
            for one in self._plan.actions
        ]

    def _instances(self) -> list[Row]:
        return [{"nom": one.name} for one in self._plan.bodies]

    def _membres(self) -> list[Row]:
        return [
            {
                "instance": body.name,
                "personne": self._named[one.person],
                "role": ROLES[one.role.value],
                "debut": one.since,
                "fin": one.until,
            }
            for body in self._plan.bodies
            for one in body.members
        ]
