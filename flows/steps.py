"""What each entry of the timetable does for one programme: the use case, and its counts."""

import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import date

from config.bootstrap import Application
from domain.model.follow_up import Programme, ProgrammeState
from domain.model.measuring import AskFigures, CloseFigures, RemindFigures
from domain.model.moment import Moment
from domain.model.owed import (
    AnnounceReview,
    AskAxis,
    AskMember,
    AskStatus,
    CloseConsultation,
    CloseRequest,
    CloseReview,
    Escalate,
    IssueDigest,
    IssueMinutes,
    Owed,
    Remind,
    RemindMember,
    ScheduleReview,
)
from domain.model.passing import AskInstead, ReportVacancy
from domain.model.standing_rule import ApplyRule
from domain.model.turning import BeginPhase, EndPhase, OpenGate, Release, RemindGate
from domain.use_cases.applying_rules import apply_rules
from domain.use_cases.asking import ask_status
from domain.use_cases.consulting import canvass
from domain.use_cases.desk_mail import tell_desk
from domain.use_cases.digesting import issue_digests
from domain.use_cases.gating import turn_phases
from domain.use_cases.measuring import ask_figures
from domain.use_cases.releasing import tell_released
from domain.use_cases.reminding import remind_silent
from domain.use_cases.reviewing import schedule_reviews

Counts = Mapping[str, int]
Step = Callable[[Application, str, Moment], Counts]

_log = logging.getLogger(__name__)

# Counted for a programme for which the step itself failed.
FAILED = "failed"


def turn(app: Application, programme: str, moment: Moment) -> Counts:
    """Turn phases, with the gates between them."""
    return asdict(turn_phases(app.open_unit, app.rulebook, programme, moment))


def schedule(app: Application, programme: str, moment: Moment) -> Counts:
    """Schedule, announce and close reviews."""
    return asdict(schedule_reviews(app.open_unit, app.rulebook, programme, moment))


def ask(app: Application, programme: str, moment: Moment) -> Counts:
    """Ask the owners who are due to be asked."""
    return asdict(ask_status(app.open_unit, app.rulebook, programme, moment))


def measure(app: Application, programme: str, moment: Moment) -> Counts:
    """Ask for the figures that are due, and remind whoever has not given them."""
    return asdict(ask_figures(app.open_unit, app.rulebook, programme, moment))


def release(app: Application, programme: str, moment: Moment) -> Counts:
    """Tell owners what they need wait for no longer."""
    return {"released": tell_released(app.open_unit, app.rulebook, programme, moment)}


def remind(app: Application, programme: str, moment: Moment) -> Counts:
    """Remind the silent, and escalate."""
    return asdict(remind_silent(app.open_unit, app.rulebook, programme, moment))


def rule(app: Application, programme: str, moment: Moment) -> Counts:
    """Apply the rules of the programme."""
    return {"ruled": apply_rules(app.open_unit, app.rulebook, programme, moment)}


def digest(app: Application, programme: str, moment: Moment) -> Counts:
    """Issue the digests that are due."""
    return asdict(issue_digests(app.open_unit, app.rulebook, programme, moment))


def consult(app: Application, programme: str, moment: Moment) -> Counts:
    """Ask members what they are consulted on, and remind the silent."""
    return asdict(canvass(app.open_unit, app.rulebook, programme, moment))


def desk(app: Application, programme: str, moment: Moment) -> Counts:
    """Tell coordinators what waits on the desk."""
    return {"mails": tell_desk(app.open_unit, app.rulebook, programme, moment)}


@dataclass(frozen=True, slots=True)
class Part:
    """One use case of a step, and what `decide` must find owed for it to do anything.

    Without a word of what that is, it may always.
    """

    does: Step
    owed: tuple[type, ...] = ()

    def may_do(self, owed: Iterable[Owed]) -> bool:
        """Tell whether it may do anything for a programme, given all that it owes that day."""
        return not self.owed or any(isinstance(one, self.owed) for one in owed)


STEPS: Mapping[str, tuple[Part, ...]] = {
    "reviews": (
        Part(turn, (BeginPhase, EndPhase, OpenGate, RemindGate)),
        Part(schedule, (ScheduleReview, AnnounceReview, CloseReview, AskAxis, IssueMinutes)),
    ),
    "consult": (Part(consult, (AskMember, RemindMember, CloseConsultation)),),
    "ask": (Part(ask, (AskStatus, ReportVacancy)),),
    "measure": (Part(measure, (AskFigures, RemindFigures, CloseFigures)),),
    "remind": (
        Part(release, (Release,)),
        Part(remind, (AskInstead, Remind, Escalate, CloseRequest)),
        Part(rule, (ApplyRule,)),
    ),
    "digest": (Part(digest, (IssueDigest,)),),
    "desk": (Part(desk),),
}


def started(app: Application, zone: str = "") -> tuple[Programme, ...]:
    """Return the programmes that run, by id; only those of a zone where one is given."""
    with app.open_unit(read_only=True) as unit:
        found = unit.programmes.all()
    return tuple(
        one for one in found if one.state is ProgrammeState.STARTED and zone in ("", one.timezone)
    )


def may_do(step: str, owed: Iterable[Owed]) -> bool:
    """Tell whether a step may do anything for a programme, given all that it owes that day."""
    known = tuple(owed)
    return any(part.may_do(known) for part in STEPS[step])


def run_step(
    app: Application, step: str, programme: str, day: date, owed: Iterable[Owed] | None = None
) -> Counts:
    """Do a step for one programme, for a business day; twice does nothing more.

    `owed` is all that `decide` finds for that day, where it is known already: what may do nothing
    then is passed over, and reads nothing.
    """
    moment, known = Moment(app.clock.now(), day), None if owed is None else tuple(owed)
    parts = [one for one in STEPS[step] if known is None or one.may_do(known)]
    return {
        name: count for one in parts for name, count in one.does(app, programme, moment).items()
    }


def run_everywhere(app: Application, step: str, day: date, zone: str = "") -> dict[str, Counts]:
    """Do a step for each programme that runs; one that fails keeps no other from its own."""
    return {one.id: _guarded(app, step, one.id, day) for one in started(app, zone)}


def total(counts: Iterable[Counts]) -> dict[str, int]:
    """Return the sums, by name."""
    sums: dict[str, int] = {}
    for each in counts:
        for name, count in each.items():
            sums[name] = sums.get(name, 0) + count
    return sums


def _guarded(app: Application, step: str, programme: str, day: date) -> Counts:
    try:
        return run_step(app, step, programme, day)
    except Exception as error:  # noqa: BLE001 -- the edge of one programme: the others go on
        # Only its kind: the words of a database error quote what people wrote.
        _log.error("step %s failed for %s: %s", step, programme, type(error).__name__)
        return {FAILED: 1}
