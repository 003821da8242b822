"""Reads YAML 1.2 into a tree, refusing what a programme file has no use for."""

import re
from collections.abc import Iterator
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from storage.programme_files.problem import Findings
from storage.programme_files.tree import Group, Items, Leaf, Node, Place
from storage.programme_files.yaml_refusals import LEAKS, explain, is_of_yaml_1_1

MOST_CHARACTERS = 1_000_000
MOST_DEPTH = 20
# What YAML 1.2 (§5.1) calls unprintable; line separators and bidirectional controls that come with
# a paste from a word processor are refused with them: nobody sees them, and they forge mail.
INVISIBLE = re.compile(
    "[^\t\n\r\x20-\x7e\xa0-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\ufffd"
    "\U00010000-\U0010ffff]"
)


def read_tree(text: str, findings: Findings, *, pure: bool = False) -> Node | None:
    """Return the tree of the one document in a text, None for an empty one.

    All that is amiss goes to `findings`; what can still be read is returned. `pure` does without
    libyaml, seven times slower, as happens where no wheel carries it.
    """
    text = text.removeprefix("\ufeff")
    if not _is_readable(text, findings):
        return None
    before = len(findings)
    try:
        return _Composer(YAML(typ="safe", pure=pure).parse(text), findings).document()
    except MarkedYAMLError as error:
        if not pure and is_of_yaml_1_1(error, text):
            del findings.found[before:]
            return read_tree(text, findings, pure=True)
        place, code, arguments = explain(error, text)
        findings.add(place, code, **arguments)
    except _HopelessError as error:
        findings.add(error.place, "yaml.depth", most=MOST_DEPTH)
    except (YAMLError, *LEAKS):
        findings.add(Place(1, 1), "yaml.syntax")
    return None


def _is_readable(text: str, findings: Findings) -> bool:
    if len(text) > MOST_CHARACTERS:
        findings.add(Place(1, 1), "whole.too_long", most=MOST_CHARACTERS)
        return False
    found = INVISIBLE.search(text)
    if found is None:
        return True
    before = text[: found.start()]
    place = Place(before.count("\n") + 1, found.start() - before.rfind("\n"))
    findings.add(place, "text.invisible", character=f"U+{ord(found[0]):04X}")
    return False


class _HopelessError(Exception):
    """Nested so deep that it is no programme file but an attack or an accident."""

    def __init__(self, place: Place) -> None:
        super().__init__()
        self.place = place


class _Composer:
    """Builds the tree from the parser's events, which come one by one: nothing is expanded."""

    def __init__(self, events: Iterator[Any], findings: Findings) -> None:
        self._events = events
        self._findings = findings

    def document(self) -> Node | None:
        """Return the root of the first document; a second one is refused."""
        root = None
        for event in self._events:
            if not isinstance(event, DocumentStartEvent):
                continue
            if root is not None:
                self._findings.add(_place(event), "yaml.documents")
                break
            root = self._node(next(self._events), 0)
        return root

    def _node(self, event: Any, depth: int) -> Node:
        place = _place(event)
        if depth > MOST_DEPTH:
            raise _HopelessError(place)
        self._refuse_shorthand(event, place)
        if isinstance(event, ScalarEvent):
            return Leaf(place, str(event.value), plain=not event.style)
        if isinstance(event, SequenceStartEvent):
            return Items(place, tuple(self._items(depth)))
        if isinstance(event, MappingStartEvent):
            return Group(place, tuple(self._entries(depth)))
        return Leaf(place, "", plain=True)

    def _refuse_shorthand(self, event: Any, place: Place) -> None:
        """Refuse anchors, aliases and tags: each value is written where it holds."""
        if isinstance(event, AliasEvent):
            self._findings.add(place, "yaml.alias", name=str(event.anchor))
        elif event.anchor:
            self._findings.add(place, "yaml.anchor", name=str(event.anchor))
        elif event.tag is not None:
            self._findings.add(place, "yaml.tag", tag=str(event.tag))

    def _items(self, depth: int) -> Iterator[Node]:
        while not isinstance(event := next(self._events), SequenceEndEvent):
            yield self._node(event, depth + 1)

    def _entries(self, depth: int) -> Iterator[tuple[Leaf, Node]]:
        lines: dict[str, int] = {}
        while not isinstance(event := next(self._events), MappingEndEvent):
            key = self._node(event, depth + 1)
            value = self._node(next(self._events), depth + 1)
            if not isinstance(key, Leaf):
                self._findings.add(key.place, "key.not_text")
            elif key.text in lines:
                self._findings.add(
                    key.place, "key.duplicate", key=key.text, line=str(lines[key.text])
                )
            else:
                lines[key.text] = key.place.line
                yield key, value


def _place(event: Any) -> Place:
    return Place(event.start_mark.line + 1, event.start_mark.column + 1)
