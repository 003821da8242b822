"""From the table that a coordinator keeps to the first requests, the same day."""

from pathlib import Path

from tests.command_line.conftest import Suivi
from tests.programme_files.books import sheets
from tests.programme_files.kept import written
from tests.programme_files.plausible import PLAUSIBLE


def test_two_commands_from_a_table_to_the_first_requests(suivi: Suivi, folder: Path) -> None:
    file = written(PLAUSIBLE["direction"], folder / "region.xlsx")

    applied = suivi("apply", file, "--coordinator", "Nadia <nadia@org.example>")
    started = suivi("start", "region", "--ask")

    assert (applied.code, started.code) == (0, 0)
    assert applied.err == "Colonnes laissées de côté : Taux de réalisation (%), Observations.\n"
    assert "2 demandes de point sont prêtes (3 actions)" in started.out
    assert "Personne d’autre à interroger aujourd’hui." in suivi("start", "region", "--ask").out


def test_all_that_is_missing_is_told_at_once_and_given_back(suivi: Suivi, folder: Path) -> None:
    file = sheets(
        folder / "plan.xlsx",
        Plan=[["N°", "Chose à faire", "Qui", "Date"], ["1", "Ouvrir", "Karima", "30/06/2026"]],
        Budget=[["Poste", "Montant"], ["Achats", 10]],
    )

    told = suivi("apply", file)

    assert told.code == 1
    assert "qui coordonne ce programme ?" in told.err
    assert "Plan!B1 : « Chose à faire » : est-ce la colonne « Action » ?" in told.err
    assert "Plan!D1 : « Date » : est-ce la colonne « Échéance » ?" in told.err
    assert "Budget!A1 : aucune liste d’actions sur cette feuille" in told.err
    assert "Une copie à corriger vous attend" in told.err
    assert (folder / "plan-a-corriger.xlsx").exists()
