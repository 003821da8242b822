from pathlib import Path

import pytest

from tests.command_line.conftest import AMLT, COUNTS, Suivi, product


def test_applying_makes_the_store_and_holds_mail_back(suivi: Suivi, folder: Path) -> None:
    answer = suivi("apply", AMLT)

    assert (answer.code, answer.err) == (0, "")
    assert answer.out == (
        "Feuille de route de l’AMLT : plan appliqué (version 1).\n"
        f"{COUNTS}\n"
        "Aucun courriel ne part encore : « suivi start amlt » ouvre le suivi ; avec « --ask », les"
        " premières demandes partent aujourd’hui.\n"
    )
    assert (folder / "var" / "suivi.db").is_file()
    with product().open_unit(read_only=True) as unit:
        assert unit.outbox.counts() == {}


def test_applying_twice_changes_nothing(applied: Suivi) -> None:
    assert applied("apply", AMLT, "--json").json == {
        "programme": "amlt",
        "state": "draft",
        "applied": {
            "version": 1,
            "changed": False,
            "actions": 16,
            "moved": 0,
            "dropped": 0,
            "superseded": 0,
            "kept": [],
        },
    }


def test_a_program_reads_how_a_programme_stands(started: Suivi) -> None:
    told = started("show", "amlt", "--json").json

    assert told["counts"] == {
        "axes": 4,
        "objectives": 12,
        "actions": 16,
        "bodies": 3,
        "members": 8,
        "phases": 2,
        "people": 16,
        "organisations": 0,
        "roles": 0,
        "contracts": 0,
        "indicators": 0,
    }
    assert (told["state"], told["started_on"], told["day"]) == ("started", *["2026-10-01"] * 2)
    assert len(told["actions"]) == 16
    assert sum(told["healths"].values()) == 16
    assert told["policy_from"]["ladder"] == "programme"


def test_a_person_reads_how_a_programme_stands(started: Suivi) -> None:
    out = started("show", "amlt").out

    assert out.startswith(
        "Feuille de route de l’AMLT (amlt)\n"
        "Démarré le 01/10/2026, plan version 1 ; au 01/10/2026 :\n"
        f"{COUNTS}\n"
    )
    assert "1.1    Co-construire des programmes académiques et" in out
    assert "Comité de suivi avec la Wilaya" in out
    assert (
        "relances : +1, +3 (en jours ouvrés après la date de réponse) — dit par le programme\n"
        in out
    )


def test_without_a_name_every_programme_is_shown_in_short(applied: Suivi) -> None:
    lines = applied("show").out.splitlines()

    assert lines[0].split() == (
        [
            "Programme",
            "Nom",
            "État",
            "Actions",
            "En",
            "retard",
            "À",
            "surveiller",
            "À",
            "l’heure",
            "Terminées",
            "Bureau",
        ]
    )
    assert lines[2].startswith("amlt        Feuille de route de l’AMLT   pas démarré")
    assert [one["id"] for one in applied("show", "--json").json["programmes"]] == ["amlt"]


def test_starting_and_pausing_say_whether_anything_changed(applied: Suivi) -> None:
    said = [applied(one, "amlt").out for one in ("start", "start", "pause", "pause")]

    assert said == [
        "Le programme « amlt » est démarré : ses courriels peuvent partir.\n",
        "Le programme « amlt » était déjà démarré.\n",
        "Le programme « amlt » est suspendu : plus rien ne part ; les réponses sont encore lues.\n",
        "Le programme « amlt » était déjà suspendu.\n",
    ]
    assert applied("start", "amlt", "--json").json == {
        "programme": "amlt",
        "state": "started",
        "changed": True,
    }


@pytest.mark.parametrize("command", ["start", "pause", "show"])
def test_an_unknown_programme_is_refused_naming_those_that_are_known(
    applied: Suivi, command: str
) -> None:
    answer = applied(command, "amtl")

    assert (answer.code, answer.out) == (1, "")
    assert answer.err == (
        "Aucun programme ne s’appelle « amtl ».\n"
        "Programmes connus : amlt. « suivi apply FICHIER » en ajoute un.\n"
    )


def test_a_program_reads_a_refusal_too(applied: Suivi) -> None:
    answer = applied("start", "amtl", "--json")

    assert answer.code == 1
    assert answer.json["refused"]["code"] == "programme.unknown"
    assert answer.json["refused"]["arguments"] == {"programme": "amtl", "known": "amlt"}


@pytest.mark.parametrize("typed", ["show", "start amlt", "tick", "collect", "desk", "digest x"])
def test_without_a_store_people_are_told_how_to_make_one(suivi: Suivi, typed: str) -> None:
    answer = suivi(*typed.split())

    assert (answer.code, answer.out) == (1, "")
    assert answer.err == (
        "La base de données n’existe pas encore.\n"
        "« suivi apply FICHIER » la crée, « suivi migrate » aussi.\n"
    )


def test_migrating_says_whether_anything_was_done(suivi: Suivi) -> None:
    first, second = suivi("migrate"), suivi("migrate", "--json")

    assert first.out.startswith("La base de données est maintenant à la version ")
    assert second.json["changed"] is False


def test_wrong_settings_are_all_told_at_once(suivi: Suivi, folder: Path) -> None:
    (folder / "suivi.toml").write_text('[smtp]\nhots = "x"\nport = 99999\n', encoding="utf-8")

    answer = suivi("show")

    assert answer.code == 1
    *problems, cause, _ = answer.err.splitlines()
    assert sorted(problems) == [
        "smtp.hots : ce réglage n’existe pas. Vouliez-vous dire « host » ?",
        "smtp.port : valeur hors limites (limite : 65535).",
    ]
    assert cause == "Les réglages sont refusés ; problèmes trouvés : 2."
