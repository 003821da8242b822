from pathlib import Path

import pytest

from tests.command_line.conftest import AMLT, COUNTS, Suivi


def test_a_new_programme_is_foreseen_before_it_is_applied(suivi: Suivi, folder: Path) -> None:
    answer = suivi("plan", AMLT)

    assert (answer.code, answer.err) == (0, "")
    assert answer.out == (
        "Programme nouveau : Feuille de route de l’AMLT (amlt).\n"
        f"{COUNTS}\n"
        "Premier courrier, si le suivi est ouvert : le 01/10/2026 (demande de point 8).\n"
        "Jusqu’au 14/10/2026, si personne ne répond : 49 courriels à 16 personnes "
        "(demande de point 8 · relance 16 · invitation 12 · escalade 1 · avis d’escalade 8 "
        "· récapitulatif 4).\n"
    )
    assert not list(folder.iterdir()), "planning leaves nothing behind"


def test_a_question_to_members_is_a_first_mail_like_any_other(
    suivi: Suivi, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SUIVI_STANDING_CLOCK", "2016-11-28T09:00:00Z")

    first = suivi("plan", AMLT.with_name("maroc-cluster.yaml"), "--json").json["first_mails"]

    assert (first["on"], first["counts"]) == ("2016-12-02", {"consultation": 13})
    assert first["counts_until"]["invitation"] == 13


@pytest.fixture
def moved(folder: Path) -> Path:
    """Give AMLT's file with the deadline of its first action put off."""
    plan = AMLT.read_text(encoding="utf-8")
    assert "echeance: 2026-10-30" in plan
    file = folder / "amlt.yaml"
    file.write_text(plan.replace("echeance: 2026-10-30", "echeance: 2027-01-29", 1), "utf-8")
    return file


def test_a_change_is_shown_in_words_before_it_is_made(applied: Suivi, moved: Path) -> None:
    assert applied("plan", moved).out.splitlines()[:2] == [
        "Feuille de route de l’AMLT ; changements : 1",
        (
            "  ~ action 1.1 « Co-construire des programmes académiques et professionnels » : "
            "échéance 30/10/2026 → 29/01/2027 (+91 j)"
        ),
    ]


def test_a_program_reads_the_changes(applied: Suivi, moved: Path) -> None:
    assert applied("plan", moved, "--json").json["changes"] == [
        {
            "part": "action",
            "kind": "deadline_moved",
            "ref": "1.1",
            "title": "Co-construire des programmes académiques et professionnels",
            "field": "deadline",
            "old": "2026-10-30",
            "new": "2027-01-29",
        }
    ]


def test_applying_a_change_keeps_the_first_deadline(applied: Suivi, moved: Path) -> None:
    assert applied("apply", moved).out.startswith(
        "Feuille de route de l’AMLT : plan appliqué (version 2). Échéances déplacées : 1.\n"
    )

    told = applied("show", "amlt", "--json").json
    assert [(one["ref"], one["old"], one["new"], one["by"]) for one in told["moves"]] == [
        ("1.1", "2026-10-30", "2027-01-29", "plan")
    ]
    assert "1.1 : 30/10/2026 → 29/01/2027, le 01/10/2026" in applied("show", "amlt").out
    shown = told["actions"][0]
    assert shown["deadline"] == "2027-01-29"
    assert shown["first_deadline"] == "2026-10-30"
    assert shown["slipped"] == 91


def test_an_unchanged_plan_is_told_as_such(applied: Suivi) -> None:
    assert applied("plan", AMLT).out.startswith("Feuille de route de l’AMLT : aucun changement.\n")


def test_what_comes_and_goes_is_told_by_name(applied: Suivi, folder: Path) -> None:
    plan = AMLT.read_text(encoding="utf-8")
    file = folder / "amlt.yaml"
    file.write_text(
        plan.replace(
            '  - ref: "4"\n', '  - {ref: "5", titre: Numérique}\n  - ref: "4"\n', 1
        ).replace("nom: Responsable formation\n", "nom: Responsable des formations\n", 1),
        encoding="utf-8",
    )

    assert applied("plan", file).out.splitlines()[1:3] == [
        "  ~ personne : « Responsable formation » devient « Responsable des formations »",
        "  + axe 5 « Numérique »",
    ]


@pytest.fixture
def amended(folder: Path) -> Path:
    """Give AMLT's file without action 1.4, and with 2.3 in other hands."""
    plan = AMLT.read_text(encoding="utf-8")
    start, end = plan.index('  - ref: "1.4"'), plan.index("  # Axe 2")
    plan = plan[:start] + plan[end:]
    handed = plan.index('  - ref: "2.3"')
    file = folder / "amlt.yaml"
    file.write_text(
        plan[:handed] + plan[handed:].replace("porteur: ports", "porteur: logistique-durable", 1),
        encoding="utf-8",
    )
    return file


def test_an_amendment_tells_the_mail_that_it_would_cause(started: Suivi, amended: Path) -> None:
    started("tick")
    out = started("plan", amended).out

    assert "porteur Responsable ports et zones logistiques → Responsable logistique durable" in out
    relieved = "↺ demande à Responsable ports et zones logistiques : n’attend plus rien (2.3)"
    assert relieved in out
    assert "+ 02/10/2026 demande de point à Responsable logistique durable" in out
    assert "- 07/10/2026 relance à Responsable ports et zones logistiques" in out
    assert "ou ajoutez --drop 1.4." in out


def test_what_was_followed_leaves_only_by_its_name(started: Suivi, amended: Path) -> None:
    started("tick")
    refused = started("apply", amended)
    assert (refused.code, refused.out) == (1, "")
    assert "ne sont plus dans le fichier : 1.4." in refused.err

    applied = started("apply", amended, "--drop", "1.4", "--reason", "Recentrage")
    assert "Actions abandonnées : 1 ; demandes levées : 1." in applied.out
    told = started("show", "amlt", "--versions", "--json").json["versions"]
    assert [(one["version"], one["changes"], one["reason"]) for one in told] == [
        (1, 0, ""),
        (2, 2, "Recentrage"),
    ]
    assert "Recentrage" in started("show", "amlt", "--versions").out
    shown = started("show", "amlt").out
    assert "abandonnées 1 " in shown
    assert "Pas commencée ; sortie du plan le 01/10/2026 : Recentrage" in shown
    assert "Recentrage" in started("show", "1.4", "--history").out


def test_a_file_says_why_it_gives_an_action_up(started: Suivi, folder: Path) -> None:
    started("tick")
    plan = AMLT.read_text(encoding="utf-8")
    marked = plan.replace(
        '  - ref: "1.4"\n', '  - ref: "1.4"\n    abandonnee: Crédits redéployés\n', 1
    )
    file = folder / "amlt.yaml"
    file.write_text(marked, encoding="utf-8")

    assert "incubateurs d’innovation » : Crédits redéployés" in started("plan", file).out
    assert started("apply", file).code == 0
    left = started("show", "amlt", "--json").json
    assert "1.4" not in {one["ref"] for one in left["actions"]}
    assert [(one["ref"], one["why"]) for one in left["gone"]] == [("1.4", "Crédits redéployés")]


def test_what_changes_is_told_in_words_whatever_it_is(suivi: Suivi, folder: Path) -> None:
    plan = AMLT.with_name("maroc-cluster.yaml").read_text(encoding="utf-8")
    file = folder / "p.yaml"
    file.write_text(plan, encoding="utf-8")
    assert suivi("apply", file).code == 0
    revues = "revues: {annoncer_avant: 8, preparer_avant: 2, compte_rendu_apres: 1}"
    changed = plan.replace("regle: consensus", "regle: majorite").replace(
        "langue: fr", "langue: en"
    )
    changed = changed.replace(revues, "revues: {chaque: mois, jour_ouvre: 5, quorum: 7}")
    file.write_text(changed.replace("relances: [-3, 1]", "relances: [-3, 2]"), encoding="utf-8")

    told = suivi("plan", file).out

    assert "langue français → anglais" in told
    assert "rythme des revues … → chaque mois, jour ouvré n° 5 · quorum 7" in told
    assert "règle consensus → majorité" in told
    assert "relances -3, 1 → -3, 2" in told
