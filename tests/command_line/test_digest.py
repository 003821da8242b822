from pathlib import Path

import pytest

from tests.command_line.conftest import AMLT, Suivi


def test_a_digest_is_seen_before_it_is_issued(started: Suivi, folder: Path) -> None:
    for _ in range(2):
        said = started("digest", "comite-wilaya", "--preview", "bulletin.html").out
        assert said.startswith(
            "Comité de suivi avec la Wilaya : récapitulatif n° 1 écrit dans bulletin.html."
        )

    html = (folder / "bulletin.html").read_text(encoding="utf-8")
    assert "Comité de suivi avec la Wilaya" in html
    assert html.lstrip().lower().startswith("<!doctype html")


@pytest.mark.parametrize("name", ["comite-wilaya", "wilaya", "Comité de suivi avec la Wilaya"])
def test_a_digest_goes_to_each_member_of_the_body_named(started: Suivi, name: str) -> None:
    assert started("digest", name, "--json").json == {
        "programme": "amlt",
        "body": "Comité de suivi avec la Wilaya",
        "mails": 4,
    }


def test_a_name_that_fits_several_bodies_is_refused(started: Suivi) -> None:
    answer = started("digest", "comité")

    assert answer.code == 1
    assert answer.err.startswith("Plusieurs comités répondent au nom « comité » : ")


def test_a_digest_waits_for_the_programme_to_start(applied: Suivi) -> None:
    answer = applied("digest", "comite-wilaya")

    assert (answer.code, answer.err.splitlines()[0]) == (
        1,
        "Le programme « amlt » n’est pas démarré : rien ne part.",
    )


def test_a_digest_is_read_edited_and_let_go(applied: Suivi, folder: Path) -> None:
    plan = AMLT.read_text(encoding="utf-8").replace(
        "id: comite-wilaya\n", "id: comite-wilaya\n    recapitulatif: {relire: true}\n", 1
    )
    (folder / "amlt.yaml").write_text(plan, encoding="utf-8")
    assert applied("apply", "amlt.yaml").code == 0
    assert applied("start", "amlt").code == 0
    assert applied("digest", "edit", "comite-wilaya", "mots.txt").code == 1

    assert "à relire avant envoi" in applied("digest", "comite-wilaya").out
    assert applied("digest", "show", "comite-wilaya", "--json").json["state"] == "held"
    assert "mots.txt" in applied("digest", "edit", "comite-wilaya", "mots.txt").out
    words = (folder / "mots.txt").read_text(encoding="utf-8")
    (folder / "mots.txt").write_text(words.replace("[mot]\n", "[mot]\nBonne lecture.\n", 1))
    assert "un passage changé" in applied("digest", "edit", "comite-wilaya", "mots.txt").out
    assert "Bonne lecture." in applied("digest", "show", "comite-wilaya").out
    sent = applied("digest", "send", "comite-wilaya", "--json").json
    assert (sent["number"], sent["mails"]) == (1, 4)
    assert applied("digest", "show", "comite-wilaya").out.endswith("\n")
    assert applied("desk", "--json").json["waiting"] == []
