"""Organisations, the roles held in them, and who holds or stands in for whom, with dates."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Organisation:
    """A body of the world that people belong to: a ministry, a company, a school."""

    id: str
    name: str
    illustrative: bool = False


@dataclass(frozen=True, slots=True)
class Mandate:
    """A person holds a role from and until local days (both inclusive; None = open)."""

    person: str
    since: date | None = None
    until: date | None = None

    def holds_on(self, day: date) -> bool:
        """Tell whether the mandate runs on that day."""
        return covers(self.since, self.until, day)


@dataclass(frozen=True, slots=True)
class Role:
    """A function that owns actions and seats whoever holds it; `organisation` is a name.

    `mandates` never overlap. `holder` is the person to whom what the role owns was handed: it
    follows the mandates by an act that leaves an event, and is empty in a plan or while nobody
    holds the role. `vacancy_told_on` is the day on which a coordinator was told that nobody does.
    """

    id: str
    title: str
    organisation: str = ""
    mandates: tuple[Mandate, ...] = ()
    illustrative: bool = False
    holder: str = ""
    vacancy_told_on: date | None = None

    def holder_on(self, day: date) -> str:
        """Return who holds the role on that day, empty when nobody does."""
        return next((one.person for one in self.mandates if one.holds_on(day)), "")

    def ended_before(self, person: str, day: date) -> date | None:
        """Return the last day of a person's latest mandate that is over on that day."""
        over = (one.until for one in self.mandates if one.person == person)
        return max((one for one in over if one is not None and one < day), default=None)


@dataclass(frozen=True, slots=True)
class Substitute:
    """`person` answers for `owner` (a person, or whoever holds a role) on these local days.

    Without any date, they answer whenever the owner is known to be absent.
    """

    id: str
    owner: str
    person: str
    since: date | None = None
    until: date | None = None

    @property
    def is_standing(self) -> bool:
        """Tell whether only the owner's absence calls the substitute in."""
        return self.since is None and self.until is None

    def stands_on(self, day: date) -> bool:
        """Tell whether the dates say that the substitute answers on that day."""
        return not self.is_standing and covers(self.since, self.until, day)


def covers(since: date | None, until: date | None, day: date) -> bool:
    """Tell whether a day lies between two days, both inclusive, None being no bound."""
    return (since is None or since <= day) and (until is None or day <= until)


def passed_on(mandates: Iterable[Mandate], person: str, start: date) -> tuple[Mandate, ...]:
    """Return the mandates once a person takes over on a day.

    What ran on ends the day before; what begins later stays, and ends the new mandate in its turn.
    """
    given = tuple(mandates)
    later = tuple(one for one in given if one.since is not None and one.since > start)
    earlier = (one for one in given if one.since is None or one.since < start)
    ended = (replace(one, until=min(one.until or date.max, start - ONE_DAY)) for one in earlier)
    following = min((one.since for one in later if one.since is not None), default=None)
    until = following - ONE_DAY if following else None
    return (*ended, Mandate(person, start, until), *later)
