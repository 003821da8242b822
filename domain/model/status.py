"""The closed words for where an action stands and how a programme fares."""

from enum import StrEnum

# The progress of what is complete, in percent.
WHOLE = 100


class Status(StrEnum):
    """Where an action stands, as its owner declares it."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    BLOCKED = "blocked"
    POSTPONED = "postponed"
    DONE = "done"
    CANCELLED = "cancelled"

    @property
    def is_final(self) -> bool:
        """Tell whether nothing more is asked of the owner."""
        return self in (Status.DONE, Status.CANCELLED)

    def progress(self, said: int) -> int:
        """Return how far an action of that status is, in percent: what is done is whole.

        Few owners say a figure besides; what they said last stays for an action taken up again.
        """
        return WHOLE if self is Status.DONE else said


class Health(StrEnum):
    """How an action fares, computed from facts and a day; nobody types it."""

    ON_TRACK = "on_track"
    AT_RISK = "at_risk"
    LATE = "late"


class Language(StrEnum):
    """The languages in which people are written to."""

    FR = "fr"
    AR = "ar"
    EN = "en"
