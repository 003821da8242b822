"""One spelling for a value: canonical JSON, so that equal values are equal texts and hashes."""

import hashlib
import json
from functools import cache, lru_cache
from typing import Any

from pydantic import TypeAdapter


def canonical(value: Any) -> str:
    """Return JSON with sorted keys, no spaces and ASCII only.

    Dataclasses become objects, tuples arrays, days and instants ISO texts. ASCII keeps a NUL or a
    broken character of somebody's mail out of databases that refuse them.
    """
    kind: Any = type(value)
    plain = adapter(kind).dump_python(value, mode="json")
    return json.dumps(plain, sort_keys=True, separators=(",", ":"))


def sha256(content: str | bytes) -> str:
    """Return the SHA-256 of bytes, or of a text in UTF-8, in hex."""
    return hashlib.sha256(content.encode() if isinstance(content, str) else content).hexdigest()


@cache
def adapter(of: Any) -> TypeAdapter[Any]:
    """Return what turns values of a type into plain ones and back."""
    return TypeAdapter(of)


@lru_cache(maxsize=4096)
def frozen(of: Any, text: str) -> Any:
    """Return the value that a canonical text spells; equal texts share one immutable value."""
    return adapter(of).validate_json(text)
