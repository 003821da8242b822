from pathlib import Path

from tests.command_line.conftest import AMLT, Suivi

ROLE = """fonctions:
  - id: direction-formation
    titre: Direction de la formation
    organisation: AMLT
    titulaires: [{personne: formation}]
actions:
"""


def test_a_mandate_is_passed_by_name_and_listed(suivi: Suivi, folder: Path) -> None:
    plan = AMLT.read_text(encoding="utf-8").replace("\nactions:\n", f"\n{ROLE}", 1)
    plan = plan.replace("porteur: formation", "porteur: direction-formation")
    (folder / "amlt.yaml").write_text(plan, encoding="utf-8")
    foreseen = suivi("plan", "amlt.yaml").out
    assert suivi("apply", "amlt.yaml").code == 0

    told = suivi("mandate", "pass", "direction-formation", "presidence", "--from", "2026-10-15")
    listed = suivi("mandate", "--json").json["roles"]
    unknown = suivi("mandate", "pass", "nulle-part", "presidence")

    assert "(demande de point 8)" in foreseen, "whoever holds it is asked"
    assert "passera à" in told.out
    assert [one["since"] for one in listed[0]["mandates"]] == [None, "2026-10-15"]
    assert "Direction de la formation" in suivi("mandate").out
    assert "depuis le 15/10/2026" in suivi("show", "amlt").out
    assert (unknown.code, unknown.err.splitlines()[0]) == (
        1,
        "Aucune fonction ne s’appelle « nulle-part ».",
    )
