"""Every programme that ships has a story of its own, and it comes out as it must."""

from pathlib import Path

import pytest

from interfaces.demo.stage import PROGRAMMES
from interfaces.demo.story import DONE, run
from interfaces.demo.story_file import FOLDER
from tests.demo.staging import PROGRAMME, options

SHIPPED = sorted(one.stem for one in PROGRAMMES.glob("*.yaml"))
TOLD_ELSEWHERE = {PROGRAMME}


def test_every_programme_that_ships_has_its_story() -> None:
    assert sorted(one.stem for one in FOLDER.glob("*.toml")) == SHIPPED


@pytest.mark.parametrize("programme", sorted(set(SHIPPED) - TOLD_ELSEWHERE))
def test_its_story_comes_out_as_it_must(programme: str, tmp_path: Path) -> None:
    assert run(options(tmp_path / "demo", programme)) == DONE
