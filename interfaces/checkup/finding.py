"""What a check found."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Level(StrEnum):
    """In order, to be known, or to be put right before anything is sent."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


@dataclass(frozen=True, slots=True)
class Finding:
    """The answer to one question; `code` names its sentence, and its remedy where there is one."""

    level: Level
    code: str
    arguments: Mapping[str, object] = field(default_factory=dict)


def ok(code: str, **arguments: object) -> Finding:
    """Return that something is in order."""
    return Finding(Level.OK, code, arguments)


def warn(code: str, **arguments: object) -> Finding:
    """Return something to be known."""
    return Finding(Level.WARN, code, arguments)


def fail(code: str, **arguments: object) -> Finding:
    """Return something to be put right."""
    return Finding(Level.FAIL, code, arguments)
