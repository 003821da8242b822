"""Reads a tree by a declared shape: all that can be read, and every problem on the way."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from domain.errors import InvalidValueError
from storage.programme_files.problem import Findings
from storage.programme_files.scalars import Kind
from storage.programme_files.shape import Key, Located, Record, Shape
from storage.programme_files.suggesting import hinted, meant
from storage.programme_files.tree import Group, Items, Leaf, Node, Place


def record(root: Group, shape: Shape, findings: Findings) -> Record:
    """Return the group as far as it can be read; what is amiss goes to `findings`."""
    return _Recorder(findings).group(root, shape)


class _Recorder:
    def __init__(self, findings: Findings) -> None:
        self._findings = findings

    def group(self, node: Group, shape: Shape) -> Record:
        keys = {key.word: key for key in shape.keys}
        values: dict[str, Located] = {}
        refused: dict[str, str] = {}
        for leaf, value in node.entries:
            key = keys.get(leaf.text) or self._unknown(leaf, keys)
            if leaf.text not in keys:
                refused |= {key.name: _text(value)} if key else {}
            elif not _is_nothing(value):
                name = keys[leaf.text].name
                found = self._value(value, keys[leaf.text])
                if found is not None:
                    values[name] = found
                if found is None or _is_shorter(found, value):
                    refused[name] = _text(value)
        self._refuse_missing(node.place, shape.keys, values.keys() | refused.keys())
        return Record(node.place, values, refused)

    def _unknown(self, leaf: Leaf, keys: dict[str, Key]) -> Key | None:
        """Refuse a key, and return the one that was probably meant: it is not missing then."""
        synonyms = {other: key.word for key in keys.values() for other in (key.name, *key.synonyms)}
        close = meant(leaf.text, keys, synonyms)
        self._findings.add(leaf.place, "key.unknown", key=leaf.text, **hinted(close))
        return keys.get(close)

    def _refuse_missing(self, place: Place, keys: Iterable[Key], present: set[str]) -> None:
        for key in keys:
            if key.required and key.name not in present:
                self._findings.add(place, "key.missing", key=key.word, example=key.example)

    def _value(self, node: Node, key: Key) -> Located | None:
        if not key.many:
            return self._one(node, key)
        if not isinstance(node, Items):
            self._findings.add(node.place, "list.expected", key=key.word, example=key.example)
            return None
        if key.required and not node.nodes:
            self._findings.add(node.place, "list.empty", key=key.word)
            return None
        found = [self._one(one, key) for one in node.nodes]
        return Located(tuple(one for one in found if one is not None), node.place)

    def _one(self, node: Node, key: Key) -> Located | None:
        if isinstance(key.holds, Shape):
            return self._made(node, key, key.holds)
        if isinstance(node, Leaf):
            return self._read(node, key, key.holds)
        self._findings.add(node.place, "value.expected", key=key.word, example=key.example)
        return None

    def _made(self, node: Node, key: Key, shape: Shape) -> Located | None:
        if not isinstance(node, Group):
            self._findings.add(node.place, "group.expected", key=key.word, example=key.example)
            return None
        before = len(self._findings)
        found = self.group(node, shape)
        if shape.make is None:
            return Located(found, node.place)
        if len(self._findings) > before and not shape.apart:
            return None
        made = self._coherent(found, key, shape.make, apart=shape.apart)
        return None if len(self._findings) > before else Located(made, node.place)

    def _coherent(
        self, found: Record, key: Key, make: Callable[[Record], object], *, apart: bool
    ) -> object:
        """Return what is made of a group; what the domain refuses of it is told.

        The domain tells one value at a time, and names it: `policy.ladder` is about `ladder`.
        """
        try:
            return make(found)
        except InvalidValueError as error:
            name = error.code.rpartition(".")[2]
            self._refuse(found.at(name), key, error)
            if not apart or name not in found.values:
                return None
            left = {one: value for one, value in found.values.items() if one != name}
            return self._coherent(replace(found, values=left), key, make, apart=apart)

    def _read(self, leaf: Leaf, key: Key, kind: Kind) -> Located | None:
        try:
            return Located(kind.read(leaf), leaf.place)
        except InvalidValueError as error:
            self._refuse(leaf.place, key, error)
            return None

    def _refuse(self, place: Place, key: Key, error: InvalidValueError) -> None:
        said = {name: _written(value) for name, value in error.arguments.items()}
        self._findings.add(place, error.code, **({"key": key.word} | said))


def _is_nothing(node: Node) -> bool:
    return isinstance(node, Leaf) and node.is_nothing


def _is_shorter(found: Located, node: Node) -> bool:
    """Tell whether an item of a list was refused."""
    return isinstance(node, Items) and len(found.value) < len(node.nodes)


def _written(value: object) -> object:
    """Return a value as the file writes it: days in a row come from the domain as a tuple."""
    return ", ".join(map(str, value)) if isinstance(value, tuple) else value


def _text(node: Node) -> str:
    return node.text if isinstance(node, Leaf) else ""
