"""Walks through the days of the story: the hours of the timetable, and the people's answers."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from functools import partial

from config.bootstrap import Application
from config.simulated_clock import SimulatedClock
from domain.errors import RefusedError
from domain.model.mail import MailState
from domain.rules.dropping import Amendment
from domain.use_cases.planning import apply_plan
from flows.timetable import Entry, Timetable
from interfaces.demo.doing import Doing, fire_owed
from interfaces.demo.owners import Owners
from interfaces.demo.story_file import Amended, Answer, Story

ONE_DAY = timedelta(days=1)
# After the last entry of the timetable: the day is over, and told.
EVENING = time(18)

# Mail that follows from these is sent without a run of its own: one a day would hide the others.
UNSHOWN = frozenset({"desk"})

Act = Callable[[], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Days:
    """The days of one story; `clock` is the one that `app` reads.

    As in the daemon, most mail is read and sent `at_once`; the rest is done as the flows do it.
    """

    app: Application
    clock: SimulatedClock
    story: Story
    owners: Owners
    doing: Doing
    at_once: Doing

    async def walk(
        self, timetable: Timetable, programme: str, told: Callable[[date], None]
    ) -> None:
        """Live every working day until the last; `told` is called at the end of each."""
        for day in self._days():
            if self.app.rulebook.calendar.is_working(day) or self.story.on(day):
                await self._live(day, timetable, programme)
                told(day)

    async def _live(self, day: date, timetable: Timetable, programme: str) -> None:
        acts: list[tuple[time, Act]] = [
            (one.at, partial(self._fire, one, timetable, programme)) for one in timetable.entries
        ]
        acts += [(one.at, partial(self._answer, one)) for one in self.story.on(day)]
        amended = [one for one in self.story.amended if one.on == day]
        acts += [(one.at, partial(self._amend, programme, one)) for one in amended]
        for at, act in sorted(acts, key=lambda one: one[0]):
            if at >= self.clock.local.time() or day > self.clock.local.date():
                self.clock.advance(day, at)
                await act()
        self.clock.advance(day, EVENING)

    async def _fire(self, entry: Entry, timetable: Timetable, programme: str) -> None:
        """Do what is owed at the hour of an entry; what follows from it leaves at once."""
        await fire_owed(self.app, timetable, self.doing)
        if await asyncio.to_thread(owes_mail, self.app, programme):
            await (self.at_once if entry.step in UNSHOWN else self.doing).deliver()
            # What comes back at once: reports of non-delivery.
            await self.at_once.collect()

    async def _answer(self, answer: Answer) -> None:
        """Have somebody answer, the answer read, and its receipt sent."""
        await self.owners.answer(answer, self.clock.zone)
        await self.doing.collect()
        await self.at_once.deliver()

    async def _amend(self, programme: str, amended: Amended) -> None:
        """Have the coordinators move deadlines in the plan, as by a new version of its file."""
        await asyncio.to_thread(amend, self.app, programme, amended)

    def _days(self) -> Iterator[date]:
        day = self.clock.local.date()
        while day <= self.story.until:
            yield day
            day += ONE_DAY


def amend(app: Application, programme: str, amended: Amended) -> None:
    """Apply the plan in force with other deadlines, for a reason that is kept."""
    with app.open_unit(read_only=True) as unit:
        plan = unit.programmes.plan(programme)
    if plan is None:
        raise RefusedError("programme.unknown", programme=programme)
    actions = tuple(
        replace(one, deadline=amended.deadlines.get(one.ref, one.deadline)) for one in plan.actions
    )
    moved, moment = replace(plan, actions=actions), app.moment(plan.timezone)
    apply_plan(app.open_unit, moved, moment, Amendment(amended.reason))


def owes_mail(app: Application, programme: str) -> bool:
    """Tell whether mail of a programme waits to leave."""
    with app.open_unit(read_only=True) as unit:
        counts = unit.outbox.counts(programme)
    return any(count for (_, state), count in counts.items() if state is MailState.QUEUED)
