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
