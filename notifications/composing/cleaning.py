"""Cleans what a letter carries before any of it is shown: the one gate for text from outside."""

import re
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any, TypeVar, cast

from domain.model.mail import MailKind
from domain.model.status import Health, Language, Status
from notifications.composing.typography import clipped, french

Value = TypeVar("Value")

LONGEST = 200
# What a person wrote is quoted at some length, but a digest is no place for a whole letter.
LONGEST_QUOTE = 500
_QUOTED = frozenset({"sentence", "last_words", "text", "blocker", "name", "programme_name"})
# What holds no text: most of the fields of a letter, and a digest may have two thousand.
_INERT = frozenset({int, bool, date, datetime, type(None), Status, Health, Language, MailKind})
# What needs no look: no double space, no space before a sign, nothing beyond Latin letters.
_PLAIN = re.compile(r"(?: ?[!-~\u00c0-\u024f])*")
_SPACED = re.compile(r" [?!;:%]")


def cleaned(value: Value) -> Value:
    """Return the same value with every string in it on one line, bounded, nothing invisible.

    Goes into dataclasses, tuples, lists and dictionaries; returns the very same object when there
    was nothing to clean.
    """
    if not is_dataclass(value) or isinstance(value, type):
        return cast("Value", _cleaned(value, LONGEST))
    changes = {}
    for name in _names(type(value)):
        old = getattr(value, name)
        if old.__class__ in _INERT:
            continue
        new = _cleaned(old, LONGEST_QUOTE if name in _QUOTED else LONGEST)
        if new is not old:
            changes[name] = new
    return replace(value, **changes) if changes else value


def _cleaned(value: Any, most: int) -> Any:
    if isinstance(value, str) and not isinstance(value, Enum):
        if len(value) <= most and _PLAIN.fullmatch(value) and not _SPACED.search(value):
            return value
        return french(clipped(value, most))
    if isinstance(value, tuple | list):
        return _all_cleaned(value, most)
    if isinstance(value, dict):
        return {_cleaned(key, LONGEST): _cleaned(one, most) for key, one in value.items()}
    return cleaned(value) if is_dataclass(value) else value


def _all_cleaned(values: Any, most: int) -> Any:
    new = [_cleaned(one, most) for one in values]
    if all(one is before for one, before in zip(new, values, strict=True)):
        return values
    return type(values)(new)


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))
