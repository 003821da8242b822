"""What the mail says that tells an owner that what they waited for is done."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class FreedLine:
    """An action that may go on, its deadline, and the refs of what it waited for."""

    ref: str
    title: str
    deadline: date
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReleaseContent:
    """These actions of yours need wait no longer."""

    lines: tuple[FreedLine, ...]
