"""Days as people type them in cells."""

from datetime import date

import pytest

from storage.programme_files.sheets.dates import day_in, day_meant


@pytest.mark.parametrize(
    ("text", "exact", "meant"),
    [
        ("30/06/2026", date(2026, 6, 30), None),
        ("30.6.26", date(2026, 6, 30), None),
        ("1er juillet 2026", date(2026, 7, 1), None),
        ("December 31, 2026", date(2026, 12, 31), None),
        ("٣٠/٠٦/٢٠٢٦", date(2026, 6, 30), None),
        ("30 يونيو 2026", date(2026, 6, 30), None),
        ("30-06-26", None, date(2026, 6, 30)),
        ("06/30/2026", None, date(2026, 6, 30)),
        ("fin juin 2026", None, date(2026, 6, 30)),
        ("mi-juin 2026", None, date(2026, 6, 15)),
        ("T3 2026", None, date(2026, 9, 30)),
        ("1er semestre 2026", None, date(2026, 6, 30)),
        ("2026", None, date(2026, 12, 31)),
        ("46203", None, date(2026, 6, 30)),
        ("bientôt", None, None),
    ],
)
def test_a_vague_day_is_never_taken_but_one_is_suggested(
    text: str, exact: date | None, meant: date | None
) -> None:
    assert day_in(text) == exact
    assert exact is not None or day_meant(text) == meant
