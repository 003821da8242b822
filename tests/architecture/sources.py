"""The project's own files, as the house rules look at them."""

import ast
import gc
import io
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
LAYERS = ("domain", "storage", "notifications", "config", "flows", "interfaces")
BESIDE = ("tests", "benchmarks")

Function = ast.FunctionDef | ast.AsyncFunctionDef
Documented = ast.Module | ast.ClassDef | Function


@dataclass(frozen=True, slots=True)
class Source:
    """One Python file: its path from the root, with slashes, its text and its syntax tree."""

    path: str
    text: str
    tree: ast.Module

    @property
    def module(self) -> str:
        """Return the dotted name under which it is imported."""
        return self.path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")

    @property
    def functions(self) -> Iterator[Function]:
        """Yield every function and method, nested ones too."""
        for node in ast.walk(self.tree):
            if isinstance(node, Function):
                yield node

    @property
    def comments(self) -> Iterator[tuple[int, str]]:
        """Yield each comment with its line number."""
        for token in tokenize.generate_tokens(io.StringIO(self.text).readline):
            if token.type == tokenize.COMMENT:
                yield token.start[0], token.string

    @property
    def imports(self) -> Iterator[str]:
        """Yield the top-level name of everything imported, wherever the import stands."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from (alias.name.partition(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield node.module.partition(".")[0]


@cache
def sources(*packages: str) -> tuple[Source, ...]:
    """Return the Python files under these packages (paths from the root), in order."""
    paths = sorted(path for one in packages for path in (ROOT / one).rglob("*.py"))
    found = tuple(_source(path) for path in paths)
    # A million nodes that live to the end: each collection would walk them, a second every time.
    gc.freeze()
    return found


def docstring_of(node: ast.AST) -> ast.Constant | None:
    """Return the node that holds the docstring of a module, class or function."""
    if isinstance(node, Documented) and node.body:
        first = node.body[0]
        if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
            return first.value if isinstance(first.value.value, str) else None
    return None


@cache
def _source(path: Path) -> Source:
    text = path.read_text(encoding="utf-8")
    return Source(path.relative_to(ROOT).as_posix(), text, ast.parse(text))
