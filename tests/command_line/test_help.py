import subprocess
import sys
from pathlib import Path

import pytest

from interfaces.commands import COMMANDS, GROUPS, VERBS
from tests.command_line.conftest import ROOT, Suivi

SUIVI = Path(sys.executable).with_name("suivi")
LANGUAGES = ("fr", "ar", "en")
PAGES = [(one,) for one in COMMANDS] + [(one, verb) for one in VERBS for verb in VERBS[one]]


def test_the_front_page_lists_every_command_in_the_order_of_a_programme_s_life(
    suivi: Suivi,
) -> None:
    answer = suivi("--help")

    assert (answer.code, answer.err) == (0, "")
    assert answer.out.startswith(
        "Usage : suivi COMMANDE [OPTIONS]\n\n"
        "Suivi demande aux porteurs où en sont leurs actions, comprend leurs réponses par courriel,"
    )
    listed = [line.split()[0] for line in answer.out.splitlines() if line.startswith("  ")]
    assert [one for one in listed if one in COMMANDS] == list(COMMANDS)
    assert "  check       Vérifie un fichier de programme, sans rien changer.\n" in answer.out


def test_every_way_of_asking_for_help_gives_the_same_page(suivi: Suivi) -> None:
    pages = {suivi(*asked).out for asked in ((), ("--help",), ("-h",), ("help",))}

    assert len(pages) == 1


def test_the_page_of_a_command_says_how_it_is_typed_and_what_each_word_means(suivi: Suivi) -> None:
    assert suivi("check", "--help").out == (
        "Usage : suivi check FICHIER [--json]\n"
        "\n"
        "Vérifie un fichier de programme, sans rien changer.\n"
        "\n"
        "Chaque problème est montré à sa ligne et à sa colonne, "
        "avec ce qui était sans doute voulu.\n"
        "\n"
        "Arguments et options :\n"
        "  FICHIER                le fichier du programme (YAML ou .xlsx)\n"
        "  --programme PROGRAMME  classeur : nom court du programme, à défaut celui du fichier\n"
        "  --name TEXTE           classeur : nom du programme\n"
        "  --coordinator ADRESSE  classeur : adresse de la personne qui coordonne\n"
        "  --json                 écrit du JSON, pour un programme\n"
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", PAGES, ids=" ".join)
def test_every_page_is_written_in_three_languages(
    suivi: Suivi, monkeypatch: pytest.MonkeyPatch, page: tuple[str, ...], language: str
) -> None:
    monkeypatch.setenv("SUIVI_LANGUAGE", language)

    answer = suivi(*page, "--help")

    assert (answer.code, answer.err) == (0, "")
    assert f"suivi {' '.join(page)}" in answer.out


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_front_page_is_written_in_three_languages(
    suivi: Suivi, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setenv("SUIVI_LANGUAGE", language)

    assert all(f"\n  {one} " in suivi().out for commands in GROUPS.values() for one in commands)


def test_no_line_of_a_page_is_wider_than_a_terminal_s(suivi: Suivi) -> None:
    lines = [line for page in PAGES for line in suivi(*page, "--help").out.splitlines()]

    assert max(len(line) for line in lines) <= 98


def test_the_guide_names_every_command() -> None:
    guide = (ROOT / "docs" / "guides" / "command-line.md").read_text(encoding="utf-8")

    assert [one for one in COMMANDS if f"suivi {one}" not in guide] == []


def test_the_version_is_told(suivi: Suivi) -> None:
    assert suivi("--version").out.startswith("suivi 0.")


def test_help_loads_neither_parser_nor_settings(folder: Path) -> None:
    script = (
        "import sys; from interfaces.command_line import run; run(['--help'])\n"
        "heavy = {'cyclopts', 'rich', 'pydantic', 'sqlalchemy', 'prefect', 'fluent', 'babel'}\n"
        "sys.exit(str(heavy & set(sys.modules)) if heavy & set(sys.modules) else 0)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, cwd=folder, check=False
    )
    assert ran.stderr == ""


def test_no_command_but_the_demonstration_loads_prefect(folder: Path) -> None:
    modules = [f"interfaces.commands.{one}" for one in COMMANDS if one != "demo"]
    script = (
        f"import importlib, sys\nfor one in {modules!r}: importlib.import_module(one)\n"
        "sys.exit('prefect' in sys.modules)"
    )

    ran = subprocess.run([sys.executable, "-c", script], cwd=folder, check=False)

    assert ran.returncode == 0
