"""`make corpus`: tables by language and client for a file of cases, whatever their kind."""

import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks.corpus import main
from benchmarks.scores import f1
from tests.reading.held_out.asking import status_cases

REPLY = {
    "id": "r",
    "lang": "fr",
    "client": "iphone",
    "text": "Fait.\n\n> Et ?",
    "expected": "Fait.",
}
DATE = {"lang": "ar", "text": "متم ماي", "reference": "2026-04-02", "expected": ["2026-05-31"]}
HUMAN = {"id": "h", "kind": "human", "source": "x", "raw": "From: a@b.example\n\nFait"}


def _file(folder: Path, *cases: Any) -> str:
    path = folder / "cases.jsonl"
    lines = [one if isinstance(one, str) else json.dumps(one) for one in cases]
    path.write_text("\n".join(lines), "utf-8")
    return str(path)


def test_each_kind_is_recognised_from_its_fields(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = next(iter(status_cases()))

    assert main([_file(tmp_path, REPLY, status, DATE, HUMAN)]) == 0

    shown = capsys.readouterr().out
    for title in ("replies extracted", "replies read", "dates resolved", "authors told"):
        assert f"{title}: 1 cases" in shown
    assert "fr iphone" in shown
    assert "applied wrongly: 0" in shown


def test_a_miss_is_named_with_what_came_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main([_file(tmp_path, {**DATE, "expected": None}, {**REPLY, "expected": "Fait hier."})])

    shown = capsys.readouterr().out
    assert "متم ماي [ar ?]: 2026-05-31" in shown
    assert "applied wrongly: 1 متم ماي" in shown
    assert "r [fr iphone]: F1 0." in shown


def test_a_line_that_is_no_case_is_told_and_the_others_count(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([_file(tmp_path, "{", {"id": "x"}, "[1]", REPLY)]) == 1

    told = capsys.readouterr()
    assert "cases.jsonl:1: not JSON" in told.err
    assert "cases.jsonl:2: no case" in told.err
    assert "cases.jsonl:3: no case" in told.err
    assert "replies extracted: 1 cases" in told.out


@pytest.mark.parametrize("arguments", [[], ["missing.jsonl"], ["a", "b"]])
def test_without_a_file_it_says_how_to_use_it(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    assert "CORPUS=" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("got", "expected", "value"),
    [("", "", 1.0), ("a b", "a b", 1.0), ("a a", "a", 2 / 3), ("ﬁn", "fin", 1.0), ("a", "b", 0.0)],
)
def test_f1_counts_words_once_for_each_time(got: str, expected: str, value: float) -> None:
    assert f1(got, expected) == pytest.approx(value)
