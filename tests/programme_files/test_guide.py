import re
from collections.abc import Iterator
from pathlib import Path

import tests
from domain.model.policy import DEFAULT
from storage.programme_files import read_programme
from storage.programme_files.problem import Findings
from storage.programme_files.programme_shape import PROGRAMME
from storage.programme_files.recording import record
from storage.programme_files.shape import Key, Shape
from storage.programme_files.tree import Group
from storage.programme_files.yaml_tree import read_tree

GUIDE = (Path(str(tests.__file__)).parents[1].joinpath("docs/guides/programme-file.md")).read_text(
    encoding="utf-8"
)
ROWS = re.findall(r"^\| `(\w+)` \|(.*)\| `(.+)` \|$", GUIDE, re.MULTILINE)


def keys_of(shape: Shape) -> Iterator[Key]:
    """Return every key that a programme file may hold, at any depth."""
    for key in shape.keys:
        yield key
        if isinstance(key.holds, Shape):
            yield from keys_of(key.holds)


def test_every_key_is_in_the_guide_with_its_example_and_nothing_else_is() -> None:
    declared = {(key.word, key.example) for key in keys_of(PROGRAMME)}

    assert {(word, example) for word, _, example in ROWS} == declared


def test_the_guide_says_which_keys_are_required() -> None:
    required = {
        (word, example) for word, row, example in ROWS if row.split("|")[0].strip() == "oui"
    }
    # Declared optional, and required of everybody who is written to.
    declared = {(key.word, key.example) for key in keys_of(PROGRAMME) if key.required}

    assert required - declared == {("adresse", "adresse: formation@amlt.example")}
    assert declared - required == set()


def test_every_example_is_read_without_a_problem() -> None:
    for key in keys_of(PROGRAMME):
        if "…" in key.example:
            continue
        findings = Findings("exemple")
        tree = read_tree(key.example, findings)
        assert isinstance(tree, Group)
        record(tree, Shape((Key(key.word, key.name, key.holds, "", many=key.many),)), findings)
        assert not findings, key.example


def test_the_whole_example_of_the_guide_is_a_programme() -> None:
    (text,) = re.findall(r"```yaml\n(.*?)```", GUIDE, re.DOTALL)

    assert [one.ref for one in read_programme(text, "guide").actions] == ["1.1"]


def test_the_defaults_of_the_guide_are_those_in_force() -> None:
    assert (DEFAULT.answer_within, [one.after for one in DEFAULT.ladder]) == (3, [1, 3])
    assert [(one.after, one.to) for one in DEFAULT.escalation] == [(5, "coordinator")]
    assert DEFAULT.ask.working_day == DEFAULT.digest.working_day == 1
