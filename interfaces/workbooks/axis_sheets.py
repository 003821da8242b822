"""A sheet for each axis: its actions as they stand, to be read, printed and handed out."""

import re

from openpyxl import Workbook

from domain.model.programme import Axis
from domain.rules.axes import below
from interfaces.terminal.printing import sentence
from interfaces.terminal.standing import ActionStanding, ProgrammeStanding
from interfaces.workbooks.dashboard import columns, shown
from interfaces.workbooks.painting import paint
from interfaces.workbooks.writing import add_sheet, print_well

KEYS = ("ref", "axis", "titre", "porteur", "in-force", "status", "progress", "health", "slipped")
TOLD = ("words", "blocker")
# What no sheet may be called by, and how long its name may be.
FORBIDDEN, LONGEST = re.compile(r"[\[\]:*?/\\']"), 31
FEWEST_AXES = 2


def add_axes(book: Workbook, standing: ProgrammeStanding) -> None:
    """Add one sheet an axis that has actions, with those of the axes below it.

    An axis under another has no sheet of its own: « 7 piliers, 37 axes » makes seven. A programme
    of one axis has none: the sheet of actions is the same.
    """
    held = {one.ref: _held(standing, one) for one in standing.axes if not one.parent}
    filled = {ref: actions for ref, actions in held.items() if actions}
    if len(filled) < FEWEST_AXES:
        return
    for one in standing.axes:
        if one.ref in filled:
            _add(book, standing, one, filled[one.ref])


def _held(standing: ProgrammeStanding, axis: Axis) -> list[ActionStanding]:
    """Return the actions of an axis and of every axis below it."""
    refs = below(standing.axes, [axis.ref])
    return [one for one in standing.actions if one.axis in refs]


def _add(
    book: Workbook, standing: ProgrammeStanding, axis: Axis, actions: list[ActionStanding]
) -> None:
    label = standing.axis_label or sentence("book-column-axis")
    name = FORBIDDEN.sub(" ", f"{label[:1].upper()}{label[1:]} {axis.ref}")[:LONGEST].strip()
    nested = any(one.axis != axis.ref for one in actions)
    keys = [one for one in (*KEYS, *TOLD) if nested or one != "axis"]
    headed = columns(*keys)
    sheet = add_sheet(book, name, headed, map(shown, actions), ready=0)
    paint(sheet, headed, len(actions))
    print_well(sheet, f"{axis.ref} {axis.title}")
