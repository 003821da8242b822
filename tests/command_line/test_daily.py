from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.command_line.conftest import Suivi, product


def test_a_tick_does_what_is_owed_and_says_it(started: Suivi) -> None:
    answer = started("tick")

    assert (answer.code, answer.err) == (0, "")
    assert answer.out == (
        "Courriel reçu : rien\n"
        "Revues : phases commencées 1 · revues 3\n"
        "Demandes de point : demandes 8 · actions 16\n"
        "Consultations : rien\n"
        "Chiffres : rien\n"
        "Relances et escalades : rien\n"
        "Récapitulatifs : rien\n"
        "Bureau : rien\n"
        "Courriel envoyé : rien\n"
        "Aucun serveur de courriel n’est réglé (smtp.host) : ce qui est dû attend.\n"
    )


def test_a_second_tick_does_nothing_more(started: Suivi) -> None:
    started("tick")

    told = started("tick", "--json").json

    assert {count for one in told["steps"].values() for count in one["amlt"].values()} == {0}


def test_collecting_without_mail_says_so(started: Suivi) -> None:
    assert started("collect").out == "Courriel reçu : rien\n"
    assert started("collect", "--json").json == {"taken": 0, "reports": 0}


def test_test_mode_is_told_whenever_mail_may_leave(
    applied: Suivi, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SUIVI_REDIRECT_ALL_TO", "essai@org.example")

    assert applied("start", "amlt").out.splitlines()[1] == (
        "Mode d’essai : tout le courriel va à essai@org.example."
    )


@pytest.mark.parametrize("typed", ["show", "show amlt", "desk", "tick"])
def test_mail_that_waits_for_its_server_is_told(
    started: Suivi, monkeypatch: pytest.MonkeyPatch, typed: str
) -> None:
    started("tick")
    app = product()
    with app.open_unit() as unit:
        unit.outbox.pause(app.clock.now() + timedelta(hours=1), "421", app.clock.now())
    app.close()
    monkeypatch.setenv("TZ", "UTC")

    assert "8 courriels attendent : le serveur ne prend rien depuis" in started(*typed.split()).out


def test_a_step_that_fails_ends_with_1_and_a_sentence(started: Suivi, folder: Path) -> None:
    days = (date(2026, 10, 2) + timedelta(days=n) for n in range(200))
    declared = "".join(f"[[day_off]]\nday = {day}\n" for day in days)
    (folder / "var" / "declared.toml").write_text(declared)

    answer = started("tick")

    assert answer.code == 1
    assert "En échec : les demandes de point (amlt)." in answer.err
    assert started("tick", "--json").code == 1
