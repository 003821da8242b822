"""Tells which values of a plan a workbook has columns for: the others stay as they are."""

from collections.abc import Iterable, Mapping

from storage.programme_files.programme_shape import PROGRAMME
from storage.programme_files.shape import Shape
from storage.programme_files.sheets.grouping import CHILDREN
from storage.programme_files.sheets.words import PEOPLE, SHEETS
from storage.programme_files.sheets.words import PROGRAMME as HEADING

# The list of the plan that rows of other sheets fill, by the sheet of these.
FILLED = {"membres": "members", "mandats": "mandates", "signataires": "signatories"}
# By what an item is known, which is no value of it.
IDENTITIES = frozenset(("abandoned", "id", "ref", "name"))


def columns_of(
    sheets: Mapping[str, frozenset[str]], lists: Iterable[str], heading: Iterable[str]
) -> dict[str, frozenset[str]]:
    """Return the paths of values for which there are columns, by list of the plan.

    `sheets` gives the keys of the columns of each sheet, `heading` those that the sheet of the
    programme says; under `""` stands what they fill.
    """
    shapes = {key.word: key for key in PROGRAMME.keys if isinstance(key.holds, Shape)}
    said: dict[str, frozenset[str]] = {}
    for word in (PEOPLE, *lists):
        key = shapes[word]
        # The two kinds of consultation are one list of the plan.
        name = "consultations" if key.name == "collections" else key.name
        # One whose sheet is not there was made up: of an axis, the title that a cell gave it.
        sheet = "consultations" if word == "recueils" else word
        columns = sheets[sheet] if sheet in sheets else frozenset(("titre",))
        fields = _fields(sheet, key.holds, columns) - IDENTITIES | _named_by(word)
        fields |= {FILLED[one] for one, (_, own, _) in CHILDREN.items() if own == word} & {
            FILLED[one] for one in sheets if one in FILLED
        }
        if word == "actions":
            fields |= {"axis", "owner"}
        said[name] = said.get(name, frozenset()) | fields
    return {**said, "": _fields("", PROGRAMME, frozenset(heading)) | {"coordinators"}}


def _named_by(word: str) -> frozenset[str]:
    return frozenset({"name"}) if word in (PEOPLE, "instances") else frozenset()


def _fields(sheet: str, shape: object, columns: frozenset[str]) -> frozenset[str]:
    """Return the fields that keys fill: as their columns say, else as the format calls them."""
    told = {
        column.key: column.field
        for one in (HEADING, *SHEETS)
        if one.key == sheet
        for column in one.columns
        if column.field
    }
    keys = shape.keys if isinstance(shape, Shape) else ()
    plain = {key.name for key in keys if key.word in columns and key.word not in told}
    return frozenset(plain) | {told[one] for one in columns if one in told}
