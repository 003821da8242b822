from collections.abc import Iterator
from pathlib import Path

from fluent.syntax import FluentParser, ast, visitor

from tests.architecture.sources import ROOT

WORDS = ROOT / "notifications" / "words"
LANGUAGES = {"fr", "ar", "en"}

Catalogue = dict[str, frozenset[str]]


class Variables(visitor.Visitor):
    """Gathers the variables that a pattern needs."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 -- the library calls it by this name
        """Note one variable."""
        self.names.add(node.id.name)


def test_every_catalogue_is_well_formed() -> None:
    junk = [
        (path.relative_to(ROOT).as_posix(), entry.content)
        for path in WORDS.rglob("*.ftl")
        for entry in _parsed(path).body
        if isinstance(entry, ast.Junk)
    ]

    assert junk == []


def test_no_catalogue_says_the_same_thing_twice() -> None:
    for path in WORDS.rglob("*.ftl"):
        ids = [name for name, _ in _messages(_parsed(path))]
        assert len(ids) == len(set(ids)), (path.name, sorted(ids))


def test_french_arabic_and_english_say_the_same_things() -> None:
    found = _by_language()
    if not found:
        return

    assert set(found) == LANGUAGES
    for language in ("ar", "en"):
        assert _difference(found["fr"], found[language]) == {}, language


def _difference(one: Catalogue, other: Catalogue) -> dict[str, object]:
    return {
        name: (one.get(name, "missing"), other.get(name, "missing"))
        for name in one.keys() | other.keys()
        if one.get(name) != other.get(name)
    }


def _by_language() -> dict[str, Catalogue]:
    found: dict[str, Catalogue] = {}
    for path in WORDS.rglob("*.ftl"):
        language, *rest = path.relative_to(WORDS).with_suffix("").parts
        name = "/".join(rest)
        for message, variables in _messages(_parsed(path)):
            found.setdefault(language, {})[f"{name}:{message}"] = variables
    return found


def _parsed(path: Path) -> ast.Resource:
    return FluentParser().parse(path.read_text(encoding="utf-8"))


def _messages(resource: ast.Resource) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield each message and each attribute, with the variables that it needs."""
    for entry in resource.body:
        if isinstance(entry, ast.Message):
            if entry.value is not None:
                yield entry.id.name, _variables(entry.value)
            for attribute in entry.attributes:
                yield f"{entry.id.name}.{attribute.id.name}", _variables(attribute.value)


def _variables(pattern: ast.Pattern) -> frozenset[str]:
    needed = Variables()
    needed.visit(pattern)
    return frozenset(needed.names)
