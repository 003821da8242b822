from pathlib import Path

import pytest

from tests.command_line.conftest import Suivi


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
