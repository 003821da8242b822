"""The command line as its user meets it: words typed in a folder, lines and a code in return."""

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from config.bootstrap import Application, bootstrap
from config.settings import load_settings
from domain.rules.keys import opaque
from interfaces.command_line import run

ROOT = Path(__file__).parents[2]
AMLT = ROOT / "config" / "programmes" / "amlt.yaml"
COUNTS = (
    "Axes 4 · objectifs 12 · actions 16 · comités 3 · membres 8 · contrats 0 · phases 2"
    " · indicateurs 0 · personnes 16"
)
# The owner of two of its actions.
FORMATION = opaque("amlt", "person", "formation")
# A working Thursday, the first working day of the month: the day on which AMLT's owners are asked.
A_THURSDAY = "2026-10-01T09:30:00Z"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Return what a program reads on standard output."""
        return json.loads(self.out)


Suivi = Callable[..., Answer]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the current folder: empty, on a Thursday of October 2026."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SUIVI_STANDING_CLOCK", A_THURSDAY)
    return tmp_path


@pytest.fixture
def suivi(folder: Path, capsys: pytest.CaptureFixture[str]) -> Suivi:
    """Give the command itself, run in this process."""
    assert folder == Path.cwd()

    def typed(*words: str | Path) -> Answer:
        capsys.readouterr()
        code = run([str(one) for one in words])
        return Answer(code, *capsys.readouterr())

    return typed


@pytest.fixture(scope="session")
def left(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give where folders are kept as commands left them, to be copied for the next test."""
    return tmp_path_factory.mktemp("left")


@pytest.fixture
def applied(suivi: Suivi, folder: Path, left: Path) -> Suivi:
    """Give the command in a folder where AMLT's plan is in force."""
    return _after(suivi, folder, left / "applied", ("apply", AMLT))


@pytest.fixture
def started(suivi: Suivi, folder: Path, left: Path) -> Suivi:
    """Give the command in a folder where AMLT is under follow-up."""
    return _after(suivi, folder, left / "started", ("apply", AMLT), ("start", "amlt"))


def _after(suivi: Suivi, folder: Path, kept: Path, *commands: tuple[str | Path, ...]) -> Suivi:
    """Return the command once these were obeyed, here or in a test before this one."""
    if not kept.exists():
        assert [suivi(*words).code for words in commands] == [0] * len(commands)
        copytree(folder, kept)
    else:
        copytree(kept, folder, dirs_exist_ok=True)
    return suivi


def product() -> Application:
    """Return the product as the current folder's settings describe it."""
    return bootstrap(load_settings())


def environment(**settings: str) -> dict[str, str]:
    """Return the environment of a shell that speaks French, with these settings."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return {**kept, **settings}
