"""The JSON Schema of a programme file, by which editors complete and check what is typed.

Made from the declared shapes, so that it says what they say; what relates two values (a reference,
an end before its start) only `suivi check` knows. `python -m storage.programme_files.json_schema`
writes it anew.
"""

import json
from functools import singledispatch
from pathlib import Path
from typing import Any

from storage.programme_files.days import Day
from storage.programme_files.programme_shape import PROGRAMME
from storage.programme_files.scalars import Address, Flag, Name, Number, Ref, Text, Word, Zone
from storage.programme_files.shape import Key, Shape

FILE = "config/programmes/programme.schema.json"
DIALECT = "https://json-schema.org/draft/2020-12/schema"
Schema = dict[str, Any]


def schema() -> Schema:
    """Return the schema of a whole programme file."""
    return {"$schema": DIALECT, "title": "Suivi", **_group(PROGRAMME)}


def text() -> str:
    """Return it as its file holds it."""
    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"


def _group(shape: Shape) -> Schema:
    found: Schema = {
        "type": "object",
        "additionalProperties": False,
        "properties": {key.word: _key(key) for key in shape.keys},
    }
    required = [key.word for key in shape.keys if key.required]
    return {**found, "required": required} if required else found


def _key(key: Key) -> Schema:
    held = _group(key.holds) if isinstance(key.holds, Shape) else kind(key.holds)
    if not key.many:
        return {"description": key.example, **_or_nothing(held)}
    several: Schema = {"type": "array", "items": held}
    if key.required:
        several["minItems"] = 1
    return {"description": key.example, **several}


def _or_nothing(held: Schema) -> Schema:
    """Let a key be left empty: it is then as good as absent."""
    if "enum" in held:
        return {**held, "enum": [*held["enum"], None]}
    return {**held, "type": [held["type"], "null"]} if "type" in held else held


@singledispatch
def kind(of: object) -> Schema:
    """Return the schema of one kind of value; of one that it doesn't know, that anything goes."""
    del of
    return {}


@kind.register
def _(of: Text) -> Schema:
    return {"type": "string", "minLength": 1, "maxLength": of.most}


@kind.register
def _(of: Name) -> Schema:
    return {"type": "string", "maxLength": of.most, "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"}


@kind.register
def _(of: Ref) -> Schema:
    return {"type": "string", "maxLength": of.most, "pattern": r"^\S+$"}


@kind.register
def _(of: Address) -> Schema:
    del of
    return {"type": "string", "format": "email"}


@kind.register
def _(of: Number) -> Schema:
    return {"type": "integer", "minimum": of.least, "maximum": of.most}


@kind.register
def _(of: Flag) -> Schema:
    del of
    return {"type": "boolean"}


@kind.register
def _(of: Word) -> Schema:
    return {"enum": list(of.words)}


@kind.register
def _(of: Zone) -> Schema:
    del of
    return {"type": "string"}


@kind.register
def _(of: Day) -> Schema:
    del of
    return {"type": "string", "format": "date"}


if __name__ == "__main__":
    Path(FILE).write_text(text(), encoding="utf-8")
