from pathlib import Path

from tests.command_line.conftest import AMLT, Suivi


def test_the_sheet_of_an_action_and_the_dashboard_of_a_body_are_written_as_pdf(
    suivi: Suivi, tmp_path: Path
) -> None:
    suivi("apply", AMLT)
    sheet, board = tmp_path / "fiche.pdf", tmp_path / "tableau.pdf"

    printed = suivi("export", "amlt", str(sheet), "--action", "1.1")
    seen = suivi("digest", "comite-wilaya", "--preview", str(board))
    unknown = suivi("export", "amlt", str(tmp_path / "x.pdf"), "--action", "99.9")

    assert (printed.code, seen.code, unknown.code) == (0, 0, 1)
    assert "fiche.pdf" in printed.out
    assert sheet.read_bytes().startswith(b"%PDF-")
    assert board.read_bytes().startswith(b"%PDF-")
