from datetime import date

import pytest

from domain.model.report import DeadlineChange, Effect, StatusReport
from domain.model.status import Language, Status
from domain.rules.keys import opaque
from domain.use_cases.gathering import ABOUT_REQUESTS
from notifications.composing.words import Words
from tests.command_line.conftest import FORMATION, Suivi, product

ACTION = opaque("amlt", "action", "1.1")


@pytest.fixture
def spoken(started: Suivi) -> Suivi:
    """Give the command after an answer about 1.1, and a deadline that moved."""
    app = product()
    report = StatusReport(
        action=ACTION,
        request="",
        person=FORMATION,
        inbox="abcdef0123456789",
        on=date(2026, 10, 1),
        at=app.clock.now(),
        effect=Effect.APPLIED,
        sentence="le local est prêt à 60 %",
        status=Status.IN_PROGRESS,
        progress=60,
    )
    dates = (date(2026, 10, 30), date(2026, 12, 31), date(2026, 10, 2))
    with app.open_unit() as unit:
        unit.actions.report([report])
        unit.actions.move([DeadlineChange(ACTION, *dates, "shell", "budget")])
    app.close()
    return started


def test_each_value_shows_the_sentence_it_comes_from(spoken: Suivi) -> None:
    out = spoken("show", "1.1", "--history").out
    told = spoken("show", "amlt/1.1", "--history", "--json").json["actions"][0]["history"]

    assert "état : En cours, avancement : 60 %" in out
    assert "avant : 30/10/2026, après : 31/12/2026" in out
    assert "le local est prêt à 60 %" in out
    assert "pris en compte" in out
    assert "abcdef01" in out
    assert [one["kind"] for one in told] == ["report", "deadline"]
    assert told[0]["values"] == {"status": "in_progress", "progress": 60}
    assert told[1]["sentence"] == "budget"


def test_each_kind_that_a_history_lists_has_its_words() -> None:
    kinds = {"report", "deadline", *(one.value for one in ABOUT_REQUESTS)}

    for language in Language:
        words = Words(language)
        assert [one for one in kinds if not words.has(f"cli-history-{one.replace('_', '-')}")] == []


def test_an_action_nobody_knows_is_refused(started: Suivi) -> None:
    answer = started("show", "9.9", "--history")

    assert answer.code == 1
    assert "« 9.9 »" in answer.err


def test_replay_says_that_all_reads_as_before(started: Suivi) -> None:
    assert started("collect", "--replay").out == "Tout se lit comme avant.\n"
    assert started("collect", "--replay", "--json").json == {"differences": [], "proposed": 0}
    assert started("collect", "--apply").code == 2
