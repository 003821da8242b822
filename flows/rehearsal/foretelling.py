"""Lives through days to come as production would, on a copy, and tells every mail that left."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from config.bootstrap import Application
from config.rehearsed import RehearsedApplication, rehearsed
from config.simulated_clock import SimulatedClock
from domain.errors import RefusedError
from domain.model.desk import DeskItem
from domain.model.follow_up import Programme, ProgrammeState
from domain.rules.batches import MANY
from domain.use_cases.delivering import recover_mails
from domain.use_cases.starting import known_programme, start_programme
from flows.rehearsal.answering import SupposingReader
from flows.rehearsal.living import Days
from flows.rehearsal.noting import NotedLetter, NotingComposer

EARLY = time(6)
MOST_DAYS = 3_660
Prepare = Callable[[RehearsedApplication], None]


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What to rehearse: a programme, so many calendar days from a local day (None: today).

    `answering` is the share of people who answer, 0 to 1: the same people each time. Refuses
    `rehearse.days` outside 1 to 3 660 and `rehearse.answering` outside 0 to 1.
    """

    programme: str
    days: int
    first: date | None = None
    answering: float = 0.0

    def __post_init__(self) -> None:
        if not 1 <= self.days <= MOST_DAYS:
            raise RefusedError("rehearse.days", days=self.days, most=MOST_DAYS)
        if not 0 <= self.answering <= 1:
            raise RefusedError("rehearse.answering", share=self.answering)


@dataclass(frozen=True, slots=True)
class ForeseenMail:
    """A mail that would leave: local day and hour, kind, to whom in what role, and why."""

    day: date
    at: str
    kind: str
    recipient: str
    name: str
    role: str
    why: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ForeseenBatch:
    """The mails of a local day, all told above, that would wait for a person's go in production.

    `count` were planned when they were found unusual, `usual` is the most of a day lately, `late`
    how many actions are overdue; `why` is the code of the reason, one of `domain.rules.batches`.
    """

    day: date
    count: int
    usual: int
    late: int
    why: str


@dataclass(frozen=True, slots=True)
class Foreseen:
    """Every mail of one programme from a local day to another, both included, in order of time.

    Those of the days of `batches` would leave only once somebody gave their go.
    """

    programme: str
    first: date
    last: date
    mails: tuple[ForeseenMail, ...]
    batches: tuple[ForeseenBatch, ...] = ()

    @property
    def counts(self) -> dict[str, int]:
        """Return how many mails of each kind."""
        kinds = [one.kind for one in self.mails]
        return {kind: kinds.count(kind) for kind in dict.fromkeys(kinds)}


def rehearse(app: Application, rehearsal: Rehearsal, prepare: Prepare | None = None) -> Foreseen:
    """Return every mail that would leave, as if the programme were started; changes nothing.

    `prepare` may change the copy before its days begin.

    Refuses `programme.unknown`, and `rehearse.past` for a first day before today where the
    programme is already followed: its past is known.
    """
    programme = _programme(app, rehearsal.programme)
    today = app.moment(programme.timezone).day
    first = rehearsal.first or today
    followed = programme.state is ProgrammeState.STARTED
    if followed and first < today:
        raise RefusedError("rehearse.past", first=first, today=today)
    notes = NotingComposer()
    clock = SimulatedClock(programme.timezone, today if followed else first, EARLY)
    last = first + timedelta(days=rehearsal.days - 1)
    with rehearsed(app, clock, notes, SupposingReader()) as copy:
        open_up(copy, programme.id, programme.timezone)
        if prepare is not None:
            prepare(copy)
        days = Days(copy, clock, rehearsal.answering)
        days.until(last)
    zone = ZoneInfo(programme.timezone)
    mails = tuple(told(notes, programme.id, first, zone))
    held = tuple(batches(days, programme.id, first))
    return Foreseen(programme.id, first, last, mails, held)


def _programme(app: Application, name: str) -> Programme:
    with app.open_unit(read_only=True) as unit:
        return known_programme(unit, name)


def open_up(copy: RehearsedApplication, programme: str, zone: str) -> None:
    """Begin where a sender that had stopped would: what it held is queued again."""
    moment = copy.moment(zone)
    start_programme(copy.open_unit, programme, moment)
    recover_mails(copy.open_unit, moment, alone=True)


def told(
    notes: NotingComposer, programme: str, first: date, zone: ZoneInfo
) -> Iterator[ForeseenMail]:
    """Yield the mails of a programme that were noted, from a local day on."""
    for one in notes.letters:
        local = one.at.astimezone(zone)
        if one.programme == programme and local.date() >= first:
            yield _mail(one, local)


def batches(days: Days, programme: str, first: date) -> Iterator[ForeseenBatch]:
    """Yield what would wait for a person's go in a programme, from a local day on."""
    for one in days.batches:
        if one.programme == programme and one.opened_on >= first:
            yield _batch(one)


def _batch(item: DeskItem) -> ForeseenBatch:
    said = item.facts
    late, why = int(said.get("late", 0)), str(said.get("why", MANY))
    return ForeseenBatch(item.opened_on, int(said["count"]), int(said["usual"]), late, why)


def _mail(one: NotedLetter, local: datetime) -> ForeseenMail:
    to = one.recipient
    return ForeseenMail(
        local.date(), f"{local:%H:%M}", one.kind.value, to.id, to.name, to.role, one.why
    )
