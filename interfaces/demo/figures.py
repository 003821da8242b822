"""What the demonstration comes to, counted in the store and nowhere else."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from config.bootstrap import Application
from domain.model.climb import highest_level
from domain.model.consultation import Position
from domain.model.event import Event
from domain.model.mail import MailKind, MailState
from domain.model.status import Health
from domain.ports.unit_of_work import UnitOfWork
from domain.rules.completeness import completeness
from domain.rules.contracts import contract_lines, fared
from domain.rules.digest_facts import DigestFacts
from domain.rules.observing import observed
from domain.rules.phases import running
from interfaces.demo.story_file import Expected

OF_MEMBERS = ("votes", "reserves", "needs", "decisions")
OF_MEASURES = (
    *("figures_asked", "figures_reminded", "figures_given", "figures_corrected"),
    "contradictions",
)


@dataclass(frozen=True, slots=True)
class Figures:
    """How a programme stands after the story.

    People: `asked`, `answered` (of one action or more), `reminded`, `escalated`. Actions: `actions`
    asked about, `heard` answered, `late`. `digests` bodies that received one. `desk` counts what
    waits by kind, `sent` the mails that left by kind, `stuck` those that did not leave. Members:
    `votes`, `reserves` among them, `needs` stated, `decisions` recorded. `phase` is the name of
    the one that runs. People
    `figures_asked` and `figures_reminded`; `figures_given`, `figures_corrected` among them, and the
    `contradictions` between what is declared and what they show. Axes `announced` and `described`
    by the plan; `contracts`, with the `commitments` of their parties and those `kept`.
    """

    asked: int
    answered: int
    reminded: int
    escalated: int
    actions: int
    heard: int
    late: int
    digests: int
    desk: Mapping[str, int]
    sent: Mapping[str, int]
    stuck: int
    votes: int = 0
    reserves: int = 0
    needs: int = 0
    decisions: int = 0
    phase: str = ""
    figures_asked: int = 0
    figures_reminded: int = 0
    figures_given: int = 0
    figures_corrected: int = 0
    contradictions: int = 0
    announced: int = 0
    described: int = 0
    contracts: int = 0
    commitments: int = 0
    kept: int = 0

    def unlike(self, expected: Expected) -> tuple[str, ...]:
        """Return the names of what did not come out as the story must."""
        names = ("asked", "answered", "reminded", "escalated", "digests", *OF_MEMBERS, *OF_MEASURES)
        wrong = [one for one in names if getattr(self, one) != getattr(expected, one)]
        wrong += ["phase"] if expected.phase not in ("", self.phase) else []
        missing = [one for one in expected.desk if not self.desk.get(one)]
        return (*wrong, *(f"desk:{one}" for one in missing), *(("stuck",) if self.stuck else ()))


def figures(app: Application, programme: str, zone: str) -> Figures:
    """Count how the programme stands on the present day."""
    with app.open_unit(read_only=True) as unit:
        requests = unit.requests.of(programme)
        counts = unit.outbox.counts(programme)
        return Figures(
            asked=len({one.person for one in requests}),
            answered=len({one.person for one in requests if one.answered}),
            reminded=len({one.person for one in requests if one.reminded}),
            escalated=len({one.person for one in requests if highest_level(one.climbs)}),
            actions=len({action for one in requests for action in one.actions}),
            heard=len({action for one in requests for action in one.answered}),
            late=_late(unit, app, programme, zone),
            digests=_digests(unit, programme),
            desk=Counter(one.kind.value for one in unit.desk.waiting(programme)),
            sent=_in_state(counts, sent=True),
            stuck=sum(_in_state(counts, sent=False).values()),
            phase=_phase(unit, app, programme, zone),
            **_of_members(unit, programme),
            **_of_measures(unit, programme, app.moment(zone).day),
            **_of_plan(unit, app, programme, zone),
        )


def _of_members(unit: UnitOfWork, programme: str) -> dict[str, int]:
    found = unit.consultations.standing(unit.consultations.of(programme))
    answers = [one for each in found for one in each.answers.values()]
    votes = [one.position for one in answers if one.position is not None]
    return {
        "votes": len(votes),
        "reserves": votes.count(Position.RESERVE),
        "needs": len(answers) - len(votes),
        "decisions": len(unit.meetings.decisions(programme)),
    }


def _of_measures(unit: UnitOfWork, programme: str, day: date) -> dict[str, int]:
    facts = unit.programmes.facts(programme, day)
    asked, said = facts.figure_requests, facts.measurements
    days = {(one.indicator, one.on) for one in said}
    return {
        "figures_asked": len({one.person for one in asked}),
        "figures_reminded": len({one.person for one in asked if one.reminded}),
        "figures_given": len(said),
        "figures_corrected": len(said) - len(days),
        "contradictions": len(observed(facts).contradictions),
    }


def _of_plan(unit: UnitOfWork, app: Application, programme: str, zone: str) -> dict[str, int]:
    """Count what the plan holds beyond its actions."""
    day, plan = app.moment(zone).day, unit.programmes.plan(programme)
    known = DigestFacts(unit.programmes.facts(programme, day), app.rulebook, (), None, "")
    told = completeness(plan) if plan else None
    lines = contract_lines(known.facts.programme.contracts, fared(known, day))
    parties = [party for one in lines for party in one.parties]
    return {
        "announced": told.declared if told else 0,
        "described": told.described if told else 0,
        "contracts": len(lines),
        "commitments": sum(one.total for one in parties),
        "kept": sum(one.kept for one in parties),
    }


def happened(app: Application, programme: str, since: int) -> tuple[tuple[int, Event], ...]:
    """Return what happened after the event of that number, as the journal has it."""
    with app.open_unit(read_only=True) as unit:
        return unit.journal.of(programme, since)


def waiting(app: Application, programme: str) -> int:
    """Return how much waits on the desk."""
    with app.open_unit(read_only=True) as unit:
        return len(unit.desk.waiting(programme))


def _late(unit: UnitOfWork, app: Application, programme: str, zone: str) -> int:
    day = app.moment(zone).day
    facts = unit.programmes.facts(programme, day)
    known = DigestFacts(facts, app.rulebook, waiting=(), previous=None, head="")
    still_open = [one for one in facts.actions if not one.status.is_final]
    return sum(known.health_of(one, day) is Health.LATE for one in still_open)


def _phase(unit: UnitOfWork, app: Application, programme: str, zone: str) -> str:
    day = app.moment(zone).day
    found = running(unit.programmes.facts(programme, day), day)
    return found.name if found else ""


def _digests(unit: UnitOfWork, programme: str) -> int:
    bodies = unit.reviews.bodies(programme)
    return sum(unit.reviews.last_digest(programme, one.id) is not None for one in bodies)


def _in_state(counts: Mapping[tuple[MailKind, MailState], int], *, sent: bool) -> dict[str, int]:
    ended = (MailState.SENT,) if sent else (MailState.SENT, MailState.SUPERSEDED)
    found: dict[str, int] = {}
    for (kind, state), count in counts.items():
        if (state in ended) is sent:
            found[kind.value] = found.get(kind.value, 0) + count
    return found
