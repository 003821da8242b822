from pathlib import Path

import pytest

from tests.command_line.conftest import AMLT, COUNTS, Suivi

BAD = """\
programme: essai
nom: Programme d'essai
langue: fr
fuseau: Africa/Casablanka
coordinateurs: [youssef]
personnes:
  - {id: youssef, nom: Youssef, adresse: youssef@org.example}
  - {id: salma, nom: Salma, adresse: salma@org.example}
axes:
  - {ref: "1", titre: Formation}
actions:
  - {ref: "1.1", axe: "1", titre: Former, porteur: salmma, echeance: 2026-02-30}
"""


@pytest.fixture
def bad(folder: Path) -> Path:
    file = folder / "essai.yaml"
    file.write_text(BAD, encoding="utf-8")
    return Path("essai.yaml")


def test_a_right_file_is_counted(suivi: Suivi) -> None:
    answer = suivi("check", AMLT)

    assert (answer.code, answer.err) == (0, "")
    assert answer.out == (f"{AMLT} : rien à redire. Feuille de route de l’AMLT (amlt).\n{COUNTS}\n")


def test_a_program_reads_the_counts(suivi: Suivi) -> None:
    told = suivi("check", AMLT, "--json").json

    assert told["programme"] == "amlt"
    assert [told[one] for one in ("axes", "objectives", "actions", "bodies")] == [4, 12, 16, 3]


def test_each_problem_is_told_at_its_place_with_what_was_meant(suivi: Suivi, bad: Path) -> None:
    answer = suivi("check", bad)

    assert (answer.code, answer.err) == (1, "")
    lines = answer.out.splitlines()
    assert [line.partition(" : ")[0] for line in lines[:3]] == [
        "essai.yaml:4:9",
        "essai.yaml:12:52",
        "essai.yaml:12:70",
    ]
    assert "« Africa/Casablanca »" in lines[0]
    assert "« salma »" in lines[1]
    assert lines[-1] == ("Rien n’a été changé. Corrigez ces lignes, puis relancez « suivi check ».")


def test_a_program_reads_the_problems(suivi: Suivi, bad: Path) -> None:
    answer = suivi("check", bad, "--json")

    assert answer.code == 1
    problems = answer.json["refused"]["problems"]
    assert [(one["line"], one["column"]) for one in problems] == [(4, 9), (12, 52), (12, 70)]
    assert problems[0]["file"] == "essai.yaml"
    assert "Casablanca" in problems[0]["message"]


def test_checking_changes_nothing(suivi: Suivi, bad: Path, folder: Path) -> None:
    suivi("check", bad)
    suivi("check", AMLT)

    assert [one.name for one in folder.iterdir()] == ["essai.yaml"]
    assert bad.read_text(encoding="utf-8") == BAD


@pytest.mark.parametrize("command", ["plan", "apply"])
def test_a_bad_file_is_neither_compared_nor_applied(
    suivi: Suivi, bad: Path, folder: Path, command: str
) -> None:
    answer = suivi(command, bad)

    assert (answer.code, answer.out) == (1, "")
    assert answer.err.splitlines()[0].startswith("essai.yaml:4:9 : ")
    assert [one.name for one in folder.iterdir()] == ["essai.yaml"]


@pytest.mark.parametrize(
    "content", [b"\x00\xff", b"", b"- a\n- b\n", b"programme: [", b"a: 1\na: 2\n", b"x" * 10_000]
)
def test_no_content_whatever_brings_the_command_down(
    suivi: Suivi, folder: Path, content: bytes
) -> None:
    (folder / "plan.yaml").write_bytes(content)

    answer = suivi("check", "plan.yaml")

    assert answer.code == 1
    assert answer.out.startswith("plan.yaml:")
    assert "Désolé" not in answer.err


def test_a_deadline_before_that_of_what_it_waits_for_is_a_warning(
    suivi: Suivi, folder: Path
) -> None:
    plan = AMLT.read_text(encoding="utf-8")
    first = plan.replace('    axe: "1"\n', '    axe: "1"\n    depend_de: ["4.4"]\n', 1)
    file = folder / "hatif.yaml"
    file.write_text(first, "utf-8")

    (warning,) = suivi("check", file, "--json").json["warnings"]

    assert (warning["code"], warning["awaited"]) == ("action.early_deadline", "4.4")
    assert "avant « 4.4 » qu’elle attend" in suivi("check", file).out
