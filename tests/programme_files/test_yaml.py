from pathlib import Path

import pytest

from storage.programme_files import ProgrammeFileError, load_programme
from storage.programme_files.problem import Findings
from storage.programme_files.tree import Group, Leaf
from storage.programme_files.yaml_tree import read_tree
from tests.programme_files.small import SMALL, Told, places, problems_of, spoilt

REFUSED: list[tuple[str, Told]] = [
    ("a:\n\t- b\n", (2, 1, "yaml.tab")),
    ("titre: Axe 1 : Formation\n", (1, 14, "yaml.colon")),
    ("a: 1\n b: 2\n", (2, 3, "yaml.colon")),
    ('a: "b\nc: d\n', (1, 4, "yaml.unclosed_quote")),
    ("a: 'b\n", (1, 4, "yaml.unclosed_quote")),
    ('a: "b\nc: "d"\n', (1, 4, "yaml.unclosed_quote")),
    ("a:\n  - b: 'c\n    d: 'e'\n", (2, 8, "yaml.unclosed_quote")),
    ("a: [1, 2\n", (1, 4, "yaml.unclosed_bracket")),
    ("a: {b: 1\n", (1, 4, "yaml.unclosed_bracket")),
    ("a:\n  - b\n  c: d\n", (3, 3, "yaml.indentation")),
    ('a: "é" x\n', (1, 8, "yaml.indentation")),
    ("a: b\nc\nd: e\n", (2, 1, "yaml.missing_colon")),
    ("a: @b\n", (1, 4, "yaml.character")),
    ("a: %b\n", (1, 4, "yaml.character")),
    ("a: 1\n---\nb: 2\n", (2, 1, "yaml.documents")),
    ("a: &x b\n", (1, 4, "yaml.anchor")),
    ("a: *x\n", (1, 4, "yaml.alias")),
    ("a: !!python/object:os.system x\n", (1, 4, "yaml.tag")),
    ("a: b\x07c\n", (1, 5, "text.invisible")),
    ("a: b\n\u2028c: d\n", (2, 1, "text.invisible")),
    ("a: \udcff\n", (1, 4, "text.invisible")),
]


@pytest.mark.parametrize("pure", [False, True], ids=["libyaml", "pure"])
@pytest.mark.parametrize(("text", "expected"), REFUSED)
def test_what_is_not_plain_yaml_is_told_where_it_is(
    text: str, expected: Told, *, pure: bool
) -> None:
    findings = Findings("petit.yaml")

    read_tree(text, findings, pure=pure)

    (problem,) = findings.error().problems
    assert (problem.line, problem.column, problem.code) == expected


def test_an_unknown_escape_is_refused_on_its_line() -> None:
    (problem,) = problems_of('a: b\nc: "\\q"\n')

    assert (problem.line, problem.code) == (2, "yaml.escape")


@pytest.mark.parametrize("pure", [False, True], ids=["libyaml", "pure"])
def test_an_escape_for_no_character_is_refused(*, pure: bool) -> None:
    findings = Findings("petit.yaml")

    assert read_tree('a: "\\U99999999"\n', findings, pure=pure) is None
    assert findings


def test_both_parsers_read_the_same_tree() -> None:
    assert read_tree(SMALL, Findings("")) == read_tree(SMALL, Findings(""), pure=True)


def test_a_question_within_braces_needs_no_quotes() -> None:
    asked = "a: [{b: Adopter ?, c: Le 3 ou le 4 ?}]\n"

    assert read_tree(asked, Findings("")) == read_tree(asked, Findings(""), pure=True)
    assert places(asked + "b: {c: Adopter ?") == [(2, 4, "yaml.unclosed_bracket")]


def test_words_of_yaml_1_1_stay_words() -> None:
    tree = read_tree("a: no\nb: 2026-03-01\nc: 1.10\nd: 12:30\n", Findings(""))

    assert isinstance(tree, Group)
    leaves = [leaf for _, leaf in tree.entries if isinstance(leaf, Leaf)]
    assert [one.text for one in leaves] == ["no", "2026-03-01", "1.10", "12:30"]
    assert [one.is_number for one in leaves] == [False, False, True, False]
    assert [one.flag for one in leaves] == [None] * 4


def test_a_bomb_of_aliases_is_refused_and_never_expanded() -> None:
    levels = "\n".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30))

    codes = {one.code for one in problems_of(f"a0: &a0 x\n{levels}\n")}

    assert {"yaml.alias", "yaml.anchor"} <= codes


def test_a_depth_without_end_is_refused() -> None:
    assert places("a: " + "[" * 100_000) == [(1, 24, "yaml.depth")]
    assert places("a: " + "{a: " * 100_000) == [(1, 81, "yaml.depth")]


def test_a_file_too_long_is_refused_unread() -> None:
    assert places("# " + "x" * 1_000_000) == [(1, 1, "whole.too_long")]


def test_mistakes_of_yaml_and_of_the_programme_are_told_together() -> None:
    text = spoilt(
        ("langue: fr", "langue: &l fr"), ("    nom: Salma\n", "    nom: Salma\n    nom: Sal\n")
    )

    assert places(text) == [(3, 9, "yaml.anchor"), (15, 5, "key.duplicate")]


def test_a_byte_order_mark_and_windows_line_ends_change_nothing() -> None:
    assert places("\ufeff" + SMALL.replace("\n", "\r\n")) == []


def test_a_file_that_is_not_utf_8_is_told_where_it_stops_being(tmp_path: Path) -> None:
    file = tmp_path / "petit.yaml"
    file.write_bytes("programme: petit\nnom: é ".encode() + "é".encode("latin-1"))

    assert _refusal(file) == (2, 8, "whole.encoding")


def test_a_file_that_cannot_be_read_is_refused_as_any_other(tmp_path: Path) -> None:
    assert _refusal(tmp_path / "absent.yaml") == (1, 1, "whole.missing")
    assert _refusal(tmp_path) == (1, 1, "whole.folder")


def test_a_right_file_is_loaded(tmp_path: Path) -> None:
    file = tmp_path / "petit.yaml"
    file.write_text(SMALL, encoding="utf-8")

    assert load_programme(file).id == "petit"


def _refusal(file: Path) -> Told:
    with pytest.raises(ProgrammeFileError) as refusal:
        load_programme(file)
    (problem,) = refusal.value.problems
    assert problem.file == file.name
    return problem.line, problem.column, problem.code
