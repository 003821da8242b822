"""Checks that what a programme file refers to exists in it, and that each identifier is given once.

Both follow from the declared shape: a key's `to`, a shape's `identifier`.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence

from storage.programme_files.problem import Findings
from storage.programme_files.shape import Key, Located, Record, Shape
from storage.programme_files.suggesting import hinted, meant

MOST_SHOWN = 8


def check_references(root: Record, shape: Shape, findings: Findings) -> None:
    """Note each identifier given twice and each reference to nothing.

    References to a list that could not be read whole are not judged.
    """
    lists = {
        key.name: key.holds
        for key in shape.keys
        if key.many and isinstance(key.holds, Shape) and key.holds.make is None
    }
    known = {}
    for name, item in lists.items():
        records = [one.value for one in root.each(name)]
        _refuse_twice(records, item, findings)
        if name in root.values and name not in root.refused:
            known[name] = _identifiers(records, item)
    _refuse_unknown(root, shape, known, findings)


def _refuse_unknown(
    root: Record, shape: Shape, known: Mapping[str, dict[str, None]], findings: Findings
) -> None:
    guesses: dict[tuple[str, str], str] = {}
    reachable: dict[tuple[str, ...], dict[str, None] | None] = {}
    for key, sought in _references(root, shape):
        lists = (key.to, *key.also)
        if lists not in reachable:
            reachable[lists] = _known_in(lists, root, known)
        may_be = reachable[lists]
        if may_be is None or sought.value in may_be:
            continue
        asked = (key.to, str(sought.value))
        if asked not in guesses:
            guesses[asked] = meant(str(sought.value), may_be)
        findings.add(
            sought.place,
            "ref.unknown",
            key=key.word,
            value=sought.value,
            **(hinted(guesses[asked]) or {"known": _some(may_be)}),
        )


def _some(known: Collection[str]) -> str:
    """Return the first of what is known, enough to be recognised."""
    first = [one for one in known if one][:MOST_SHOWN]
    return ", ".join(first) + (", …" if len(known) > len(first) else "") if first else "—"


def _known_in(
    lists: Sequence[str], root: Record, known: Mapping[str, dict[str, None]]
) -> dict[str, None] | None:
    """Return all that these lists hold, None when one of them could not be read whole."""
    given = [one for one in lists if one in root.values or one in root.refused]
    if lists[0] not in given or not all(one in known for one in given):
        return None
    return {name: None for one in given for name in known[one]}


def _refuse_twice(records: list[Record], item: Shape, findings: Findings) -> None:
    word = next((key.word for key in item.keys if key.name == item.identifier), "")
    lines: dict[str, int] = {}
    for one in records:
        found = one.values.get(item.identifier)
        if found is None:
            continue
        if found.value in lines:
            line = str(lines[found.value])
            findings.add(found.place, "id.twice", key=word, value=found.value, line=line)
        else:
            lines[found.value] = found.place.line


def _identifiers(records: list[Record], item: Shape) -> dict[str, None]:
    """Return the identifiers of a list in its order, with those that were refused.

    Who refers to a refused one has made no second mistake.
    """
    name = item.identifier
    return dict.fromkeys(str(one.get(name, one.refused.get(name, ""))) for one in records)


def _references(record: Record, shape: Shape) -> Iterator[tuple[Key, Located]]:
    for key in shape.keys:
        found = record.values.get(key.name)
        if found is None:
            continue
        for one in found.value if key.many else (found,):
            if key.to:
                yield key, one
            elif isinstance(key.holds, Shape) and key.holds.make is None:
                yield from _references(one.value, key.holds)
