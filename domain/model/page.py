"""The owner's page: all that one person answers for, and what they say of it in a form."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.model.people import Person
from domain.model.status import Status


class Choice(StrEnum):
    """What an owner may say of an action on their page."""

    DONE = "done"
    ON_TIME = "on_time"
    LATE = "late"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True)
class PageLine:
    """One action as its owner sees it; `version` names how it stood when the page was made."""

    action: str
    ref: str
    title: str
    deadline: date
    status: Status
    progress: int
    version: str
    days_late: int = 0
    blocker: str = ""
    last_words: str = ""
    last_words_on: date | None = None


@dataclass(frozen=True, slots=True)
class OwnerPage:
    """What one person answers for in one programme, those asked about first.

    `answer_by` is the local day by which an answer was asked for, None once that request has ended;
    `day` is the local day on which the page was made.
    """

    programme: str
    person: Person
    day: date
    lines: tuple[PageLine, ...]
    answer_by: date | None = None


@dataclass(frozen=True, slots=True)
class PageAnswer:
    """What was said of one action; `said` is the label of the choice as the owner read it.

    `version` is that of the line which they had before them. `choice` is None where they chose
    nothing but wrote something.
    """

    action: str
    version: str
    choice: Choice | None
    said: str = ""
    new_deadline: date | None = None
    progress: int | None = None
    need: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class PageProblem:
    """Why an answer cannot be taken as it stands: a code, and the field that it is about."""

    code: str
    action: str = ""
    field: str = ""
