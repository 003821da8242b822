"""One action as the mails show it to whoever answers for it."""

from dataclasses import dataclass
from datetime import date

from domain.model.status import Status


@dataclass(frozen=True, slots=True)
class ActionLine:
    """One action as its owner sees it; `number` counts from 1 in the order of the request.

    `last_words_by` names who said the last words, where it was not the reader; `waits_for`
    are the refs of what it still waits for, `blocks` of what still waits for it.
    """

    number: int
    ref: str
    title: str
    axis: str
    deadline: date
    status: Status
    progress: int
    days_late: int = 0
    last_words: str = ""
    last_words_on: date | None = None
    blocker: str = ""
    last_words_by: str = ""
    waits_for: tuple[str, ...] = ()
    blocks: tuple[str, ...] = ()
