"""The days of a rehearsal, each at the hours of the timetable: decide, answer, hand over."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta

from config.rehearsed import RehearsedApplication
from config.simulated_clock import SimulatedClock
from domain.model.delivery import Delivery, Fate, Step
from domain.model.desk import DeskItem, DeskKind
from domain.model.follow_up import Facts, ProgrammeState
from domain.model.moment import Moment
from domain.model.owed import Owed
from domain.rules.deciding import decide
from domain.use_cases.appointing import appoint
from domain.use_cases.delivering import Lot, claim_mails, commit_attempts
from domain.use_cases.governing import let_go
from flows.rehearsal.answering import Request, answer, answering, asked_in, who_answers
from flows.steps import may_do, run_step
from flows.timetable import Entry, Timetable, read_timetable

ONE_DAY = timedelta(days=1)
# After the mails of the morning.
ANSWERS_AT = time(11)
ALL_AT_ONCE = Lot(limit=1_000)
# Who gives their go for a batch in a rehearsal.
REHEARSAL = "rehearsal"


@dataclass(slots=True)
class Days:
    """The days of every programme that runs; `clock` is the one that `app` reads.

    Facts are read anew once something was written: on a copy, nobody else writes. A batch that
    would wait for a person's go gets it at once, and is noted in `batches` as the desk had it.
    """

    app: RehearsedApplication
    clock: SimulatedClock
    share: float
    timetable: Timetable = field(default_factory=read_timetable)
    batches: list[DeskItem] = field(default_factory=list)
    _known: dict[str, Facts] = field(default_factory=dict)
    _next: date | None = None

    def until(self, last: date) -> None:
        """Live every working day not lived yet, from today to the last.

        What waited in the outbox leaves first.
        """
        self._hand_over()
        day = self._next or self.clock.local.date()
        self._next = max(day, last + ONE_DAY)
        while day <= last:
            if self.app.rulebook.calendar.is_working(day):
                self._live(day)
            day += ONE_DAY

    def _live(self, day: date) -> None:
        rules = self.app.rulebook
        self._pass_on(day)
        known = self._facts(day)
        owed = {one: decide(facts, rules, day) for one, facts in known.items()}
        for entry in self.timetable.entries:
            if entry.at > ANSWERS_AT:
                self._answer(known, day)
            self._fire(entry, owed, day)
        # What was put off to that day leaves on it.
        self._hand_over()

    def _pass_on(self, day: date) -> None:
        """Hand roles to who holds them that day, as the first step that asks would."""
        for name, facts in self._facts(day).items():
            if any(one.holder != one.holder_on(day) for one in facts.roles):
                with self.app.open_unit() as unit:
                    appoint(unit, name, Moment(self.app.clock.now(), day))
                self._known = {}

    def _facts(self, day: date) -> Mapping[str, Facts]:
        """Return the facts of each programme; nothing is planned for the day yet."""
        if not self._known:
            with self.app.open_unit(read_only=True) as unit:
                every = unit.programmes.all()
                running = [one.id for one in every if one.state is ProgrammeState.STARTED]
                self._known = {one: unit.programmes.facts(one, day) for one in running}
        return {name: replace(one, mailed={}) for name, one in self._known.items()}

    def _fire(self, entry: Entry, owed: Mapping[str, Iterable[Owed]], day: date) -> None:
        """Do a step where it may do something, and hand over what follows."""
        self.clock.advance(day, entry.at)
        done = [
            run_step(self.app, entry.step, programme, day, duties)
            for programme, duties in owed.items()
            if may_do(entry.step, duties)
        ]
        if any(any(counts.values()) for counts in done):
            self._let_go(owed, day)
            self._hand_over()

    def _let_go(self, programmes: Iterable[str], day: date) -> None:
        """Give a go for whatever waits for one, as a person would once they have looked."""
        with self.app.open_unit(read_only=True) as unit:
            waiting = [one for one in unit.desk.waiting() if one.kind is DeskKind.BATCH]
        for programme in programmes:
            mine = [one for one in waiting if one.programme == programme]
            if mine:
                self.batches += mine
                moment = Moment(self.app.clock.now(), day)
                let_go(self.app.open_unit, programme, REHEARSAL, moment)

    def _answer(self, known: Mapping[str, Facts], day: date) -> None:
        if not self.share or self.clock.local.time() >= ANSWERS_AT:
            return
        self.clock.advance(day, ANSWERS_AT)
        answered = [one for facts in known.values() for one in self._answered(facts)]
        for request in answered:
            answer(self.app, request)
        if answered:
            self._known = {}
            self._hand_over()

    def _answered(self, facts: Facts) -> tuple[Request, ...]:
        who = who_answers(asked_in(facts), self.share)
        moment = self.app.moment(facts.programme.timezone)
        return answering(facts, who, self.app.rulebook.calendar, moment)

    def _hand_over(self) -> None:
        """Have every mail that is due taken by a server that takes all."""
        app, days = self.app, self.app.rulebook.calendar
        while True:
            claimed = claim_mails(app.open_unit, app.composer, ALL_AT_ONCE, app.moment, days)
            mails = claimed.mails
            if mails or claimed.superseded:
                self._known = {}
            if not mails:
                return
            moment = app.moment(str(self.clock.zone))
            ids = [one.mail_id for one in mails]
            commit_attempts(app.open_unit, ids, (), moment)
            sent = [Delivery(one, Fate.SENT, Step.DOT, 250) for one in ids]
            commit_attempts(app.open_unit, (), sent, moment)
