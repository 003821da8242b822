import re

from hypothesis import given
from hypothesis import strategies as st

from storage.programme_files.problem import Findings
from storage.programme_files.tree import Group, Items, Leaf
from storage.programme_files.yaml_tree import read_tree
from tests.programme_files.small import FILE, SMALL, problems_of

LINES = SMALL.splitlines(keepends=True)
TOKENS = re.findall(r"\w+|[^\w]", SMALL)
ODD = st.sampled_from(
    ["\t", ":", "- ", "{", "}", "[", "]", '"', "'", "|\n", ">", "&a ", "*a", "!!str ", "? ", "%",
     "\n---\n", "~", "null", "1.10", "-0", "0x1F", ".inf", "2026-02-30", "\x00", "\u202e", "é",
     "\ud800", "\u2028", "<<: ", "9" * 5000, "a" * 400, "\r", "#", "true", "@", "`", "\\",
     '"\\U99999999"', "%YAML 1.\n", "%TAG ! x\n", "!<%ff> ", "|9\n"]
)  # fmt: skip
PIECES = st.one_of(ODD, st.sampled_from(TOKENS), st.text(max_size=5))


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """Return the small programme with some of its words replaced, dropped or swapped."""
    tokens = list(TOKENS)
    for _ in range(draw(st.integers(1, 6))):
        where = draw(st.integers(0, len(tokens) - 1))
        tokens[where] = draw(st.one_of(st.just(""), PIECES))
    return "".join(tokens)


@st.composite
def shuffled(draw: st.DrawFn) -> str:
    """Return the lines of the small programme, some of them moved, repeated or left out."""
    return "".join(draw(st.lists(st.sampled_from(LINES), max_size=len(LINES))))


TEXTS = st.one_of(mutated(), shuffled(), st.text(max_size=60), st.lists(PIECES).map("".join))


@given(TEXTS)
def test_whatever_the_file_it_is_read_or_refused_with_places(text: str) -> None:
    lines = len(re.split("\r\n|\r|\n", text))

    for one in problems_of(text):
        assert one.file == FILE
        assert 1 <= one.line <= lines
        assert one.column >= 1


@given(TEXTS)
def test_nor_does_the_parser_without_libyaml_let_anything_out(text: str) -> None:
    findings = Findings(FILE)

    tree = read_tree(text, findings, pure=True)

    assert tree is None or isinstance(tree, Leaf | Items | Group)
