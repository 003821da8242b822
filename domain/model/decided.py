"""What a coordinator's reply to the desk's mail did, as the values of its receipt."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any


@dataclass(frozen=True, slots=True)
class DecidedLine:
    """What became of one number: the verb done, or why nothing was.

    `refused` is the code of a refusal, `arguments` what its sentence needs; `sentence` the words
    that named the number.
    """

    number: int
    done: str = ""
    kind: str = ""
    ref: str = ""
    title: str = ""
    person: str = ""
    sentence: str = ""
    refused: str = ""
    arguments: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DecidedContent:
    """What a coordinator's reply did, number by number."""

    lines: tuple[DecidedLine, ...]
    received_on: date
