import shutil
import sqlite3
from datetime import UTC, datetime, time
from pathlib import Path

import pytest

from config.bootstrap import bootstrap
from domain.errors import RefusedError
from interfaces.demo.figures import Figures, figures
from interfaces.demo.ground import held
from interfaces.demo.stage import DemoSettings
from interfaces.demo.story import DONE, run
from interfaces.demo.story_file import read_story
from tests.demo.staging import PROGRAMME, options

ZONE = "Africa/Casablanca"


def test_a_story_that_goes_otherwise_is_told_from_the_right_one(told: Path) -> None:
    story = read_story(PROGRAMME)
    clock_there = DemoSettings(
        data_dir=told, standing_clock=datetime.combine(story.until, time(18), UTC)
    )
    opened = bootstrap(clock_there)
    found = figures(opened, PROGRAMME, ZONE)
    opened.close()

    assert found.unlike(story.expected) == ()
    nothing = Figures(0, 0, 0, 0, 0, 0, 0, 0, {}, {}, 1)
    wrong = nothing.unlike(story.expected)
    assert {"asked", "digests", "desk:ambiguous", "stuck"} <= set(wrong)


def test_it_can_be_run_again_at_once(told: Path, tmp_path: Path) -> None:
    again = tmp_path / "demo"
    shutil.copytree(told, again)
    (again / "mine.txt").write_text("kept", encoding="utf-8")

    assert run(options(again)) == DONE
    assert (again / "mine.txt").exists()
    with sqlite3.connect(again / "suivi.db") as store:
        assert store.execute("SELECT count(*) FROM status_request").fetchone() == (8,)


def test_two_at_once_in_one_folder_are_refused(tmp_path: Path) -> None:
    with held(tmp_path / "demo"), pytest.raises(RefusedError) as refused:
        run(options(tmp_path / "demo"))

    assert refused.value.code == "demo.running"


def test_a_folder_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "suivi.db").write_text("a year of work", encoding="utf-8")

    with pytest.raises(RefusedError) as refused:
        run(options(tmp_path))

    assert refused.value.code == "demo.folder"
    assert (tmp_path / "suivi.db").read_text(encoding="utf-8") == "a year of work"


def test_a_programme_without_a_story_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RefusedError) as refused:
        read_story("inconnu")

    known = "amlt, artisanat, maintenance-4-0, maroc-cluster, offshoring"
    assert (refused.value.code, refused.value.arguments["known"]) == ("demo.no_story", known)
    assert list(tmp_path.iterdir()) == []
