"""Whatever a workbook holds, it is read or refused: nobody sees a trace."""

import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.programme_files import ProgrammeFileError
from tests.programme_files.books import a_table, read

SOME = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
VALUES = st.one_of(
    st.sampled_from(["", "=1/0", "#N/A", "31/06/2026", "1.10", "Axe 2", "a@b.example", "\u202ea"]),
    st.text(st.characters(min_codepoint=32), max_size=40),
    st.floats(allow_nan=False, allow_infinity=False),
    st.integers(-9, 10**12),
    st.booleans(),
    st.dates(),
)


def is_told(file: Path) -> bool:
    """Tell whether a workbook is read, or refused with at least one reason."""
    try:
        read(file)
    except ProgrammeFileError as refused:
        return bool(refused.problems)
    return True


@SOME
@given(st.dictionaries(st.tuples(st.integers(1, 8), st.integers(1, 8)), VALUES, max_size=12))
def test_any_cells_are_read_or_refused(
    tmp_path: Path, cells: dict[tuple[int, int], object]
) -> None:
    def spoil(sheet: Any) -> None:
        for (row, column), value in cells.items():
            sheet.cell(row, column).value = value

    assert is_told(a_table(tmp_path, spoil))


@SOME
@given(st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), min_size=1, max_size=6))
def test_a_damaged_archive_is_refused(tmp_path: Path, bytes_: list[tuple[int, int]]) -> None:
    raw = bytearray(a_table(tmp_path).read_bytes())
    for place, value in bytes_:
        raw[place % len(raw)] = value
    file = tmp_path / "damaged.xlsx"
    file.write_bytes(raw)

    assert is_told(file)


@SOME
@given(st.data())
def test_damaged_xml_is_refused(tmp_path: Path, data: st.DataObject) -> None:
    source = zipfile.ZipFile(BytesIO(a_table(tmp_path).read_bytes()))
    victim = data.draw(st.sampled_from(source.namelist()))
    file = tmp_path / "damaged.xlsx"
    with zipfile.ZipFile(file, "w") as damaged:
        for name in source.namelist():
            content = bytearray(source.read(name))
            if name == victim:
                place = data.draw(st.integers(0, len(content) - 1))
                content[place] = data.draw(st.sampled_from(b'<>/="0 9aZ&;'))
            damaged.writestr(name, bytes(content))

    assert is_told(file)
