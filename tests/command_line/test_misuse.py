import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command_line.conftest import AMLT, Suivi, environment

SUIVI = Path(sys.executable).with_name("suivi")
CHECK_PAGE = "Usage : suivi check FICHIER [--json]\nTout savoir : suivi check --help\n"

MISUSES = {
    "chekc": "« chekc » n’est pas une commande de suivi. Vouliez-vous dire « check » ?",
    "xyz": "« xyz » n’est pas une commande de suivi.",
    "--jsn": "« --jsn » n’est pas une commande de suivi.",
    "check": "Il manque FICHIER.",
    "check nulle-part.yaml": "FICHIER : le fichier « nulle-part.yaml » n’existe pas.",
    "check .": "FICHIER : « . » est un dossier ; il faut un fichier.",
    "check --jsn": "L’option « --jsn » n’existe pas ici. Vouliez-vous dire « --json » ?",
    f"check {AMLT} encore": "De trop : « encore ».",
    f"check {AMLT} --json --json": "--json est donné deux fois.",
    "plan": "Il manque FICHIER.",
    "apply": "Il manque FICHIER.",
    "start": "Il manque PROGRAMME.",
    "pause": "Il manque PROGRAMME.",
    "digest": "Il manque COMITÉ.",
    "desk accept": "Il manque NUMÉRO.",
    "desk accept deux": "NUMÉRO : « deux » n’est pas un nombre entier.",
    "desk acept 2": "« acept » n’est pas une commande de suivi. Vouliez-vous dire « accept » ?",
    "desk correct 6 --progress 140": "--progress : « 140 » ne convient pas ; "
    "il faut un nombre de 0 à 100.",
    "holidays declare 2026-12-24 jour-chome --days 0": "--days : « 0 » ne convient pas ; "
    "il faut un nombre de 1 à 5.",
    "holidays --year 20000": "--year : « 20000 » ne convient pas ; "
    "il faut un nombre de 1956 à 2100.",
    "review agenda comite --note 0 --text x": "--note : « 0 » ne convient pas ; "
    "il faut un nombre de 1 à 999.",
    "review agenda comite --text x": "« --text » dit ce qui a été dit d’un point : "
    "nommez-le par « --note NUMÉRO ».",
    "demo --port quatre": "--port : « quatre » n’est pas un nombre entier.",
    "demo --port": "Il manque --port.",
    "read": "Il faut un courriel (FICHIER.eml) ou des cas (--cases FICHIER.jsonl), "
    "l’un ou l’autre.",
    "tick demain": "De trop : « demain ».",
}


@pytest.mark.parametrize("typed", MISUSES)
def test_a_misuse_is_explained_and_ends_with_2(suivi: Suivi, folder: Path, typed: str) -> None:
    answer = suivi(*typed.split())

    assert answer.code == 2
    assert answer.out == ""
    assert answer.err.splitlines()[0] == MISUSES[typed]
    assert answer.err.splitlines()[-1].startswith("Tout savoir")
    assert not list(folder.iterdir()), "a misuse leaves nothing behind"


def test_the_explanation_ends_with_how_the_command_is_typed(suivi: Suivi) -> None:
    lines = suivi("check").err

    assert lines == f"Il manque FICHIER.\n{CHECK_PAGE}"


@pytest.mark.parametrize(
    ("language", "first"),
    [("en", "“chekc” is not a command of suivi. Did you mean “check”?"), ("ar", "«")],
)
def test_a_misuse_is_explained_in_the_language_asked_for(
    suivi: Suivi, monkeypatch: pytest.MonkeyPatch, language: str, first: str
) -> None:
    monkeypatch.setenv("SUIVI_LANGUAGE", language)

    assert suivi("chekc").err.startswith(first)


def test_the_shell_sees_the_code(folder: Path) -> None:
    codes = [
        subprocess.run(
            [SUIVI, *words], cwd=folder, env=environment(), capture_output=True, check=False
        ).returncode
        for words in (["--version"], ["show", "amlt"], ["chekc"])
    ]

    assert codes == [0, 1, 2]


def test_a_reader_who_leaves_is_no_error(folder: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)

    ran = subprocess.run(
        [SUIVI, "check", AMLT, "--json"],
        stdout=writing,
        stderr=subprocess.PIPE,
        cwd=folder,
        env=environment(),
        text=True,
        check=False,
    )

    os.close(writing)
    assert (ran.returncode, ran.stderr) == (0, "")
