import ast
import re

from tests.architecture.sources import LAYERS, ROOT, sources

GLOSSARY = ROOT / "docs" / "glossary.md"
TO_COME = "## Words to come"
IDENTIFIER = re.compile(r"`([A-Za-z_]\w*)`")


def test_every_word_of_the_glossary_is_in_the_code() -> None:
    assert _words(_sections()[0]) - _names_in_the_code() == set()


def test_every_class_of_the_model_is_in_the_glossary() -> None:
    assert _model() - _words(_sections()[0]) == set()


def test_no_word_to_come_is_there_already() -> None:
    assert _words(_sections()[1]) & _model() == set()


def _sections() -> tuple[str, str]:
    now, _, later = GLOSSARY.read_text(encoding="utf-8").partition(TO_COME)
    return now, later


def _words(section: str) -> set[str]:
    """Return the identifiers in the second column of the tables."""
    rows = [line.split("|") for line in section.splitlines() if line.startswith("|")]
    return {name for row in rows for name in IDENTIFIER.findall(row[2])}


def _model() -> set[str]:
    return {
        node.name
        for source in sources("domain/model")
        for node in source.tree.body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    }


def _names_in_the_code() -> set[str]:
    nodes = [node for source in sources(*LAYERS) for node in ast.walk(source.tree)]
    defined = {one.name for one in nodes if isinstance(one, ast.ClassDef | ast.FunctionDef)}
    bound = {one.id for one in nodes if isinstance(one, ast.Name)}
    values = {str(one.value) for one in nodes if isinstance(one, ast.Constant)}
    return defined | bound | values
