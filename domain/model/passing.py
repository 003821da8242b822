"""What is owed when somebody else answers, or nobody does."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AskInstead:
    """Give an open request, as it stands, to who now answers it: `to`, who was not written to."""

    request: str
    to: str


@dataclass(frozen=True, slots=True)
class ReportVacancy:
    """Tell the coordinator that nobody holds a role while these actions of it are due."""

    role: str
    actions: tuple[str, ...]
