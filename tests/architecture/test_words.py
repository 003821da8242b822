import ast
import re

from tests.architecture.sources import LAYERS, Source, docstring_of, sources

# What gives away a sentence meant for a person: accents, Arabic letters.
FOR_PEOPLE = re.compile(r"[àâäçéèêëîïôöùûüœæÀÂÇÉÈÊËÎÏÔÙÛÜŒÆء-ي]")
# Where such letters belong in code, and why.
ALLOWED = {
    "flows/": "names and descriptions that Prefect shows, which has no catalogue",
    "notifications/reading/": "the words and marks that people write, which must be recognised",
    "storage/programme_files/": "what people write in a programme file, and examples of it",
}


def test_words_for_people_are_in_the_catalogues_not_in_the_code() -> None:
    literals = [
        f"{source.path}:{node.lineno}: {node.value!r}"
        for source in sources(*LAYERS)
        if not source.path.startswith(tuple(ALLOWED))
        for node in _literals(source)
        if FOR_PEOPLE.search(str(node.value))
    ]

    assert literals == []


def _literals(source: Source) -> list[ast.Constant]:
    """Return the text literals that are no docstring."""
    documentation = {docstring_of(node) for node in ast.walk(source.tree)}
    return [
        node
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and node not in documentation
    ]
