"""A simulated year of every programme that is shipped: what is owed leaves, and leaves once."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

import config
from config.bootstrap import Application
from config.calendars import moroccan_calendar
from domain.model.follow_up import Action, Facts, ProgrammeState
from domain.model.programme import Plan
from domain.rules.cadence import next_slot, slots
from domain.rules.rulebook import Policies, Rulebook
from domain.use_cases.planning import apply_plan
from flows.rehearsal import Foreseen, Rehearsal, rehearse
from storage.programme_files import load_programme
from tests.flows.office import SimulatedClock, an_application

SHIPPED = sorted((Path(config.__file__).parent / "programmes").glob("*.yaml"))
ONE_DAY = timedelta(days=1)
YEAR = 365


@pytest.mark.parametrize("file", SHIPPED, ids=lambda one: one.stem)
def test_in_a_silent_year_each_owed_slot_is_served_once(file: Path, tmp_path: Path) -> None:
    lived(file, tmp_path, YEAR, 0.0)


@pytest.mark.torture
@pytest.mark.parametrize("share", [0.0, 0.7])
@pytest.mark.parametrize("file", SHIPPED, ids=lambda one: one.stem)
def test_in_ten_years_each_owed_slot_is_served_once(
    file: Path, tmp_path: Path, share: float
) -> None:
    lived(file, tmp_path, 10 * YEAR, share)


def lived(file: Path, folder: Path, days: int, share: float) -> None:
    """Rehearse a programme from the day of its demonstration, and hold it to what it owes."""
    plan = load_programme(file)
    assert plan.demo_from is not None
    clock = SimulatedClock(datetime.combine(plan.demo_from, time(5), UTC))
    app = an_application(folder, clock)
    try:
        apply_plan(app.open_unit, plan, app.moment(plan.timezone))
        found = rehearse(app, Rehearsal(plan.id, days, plan.demo_from, share))
        facts = as_started(app, plan)
    finally:
        app.close()
    rules = Rulebook(app.rulebook.calendar) if days <= YEAR else long_rules(app, days)
    no_mail_twice(found)
    digests_are_numbered_without_a_gap(found)
    reviews_are_announced_once(found, facts, rules)
    if not share:
        owners_are_asked_on_each_slot(found, facts, rules)


def as_started(app: Application, plan: Plan) -> Facts:
    assert plan.demo_from is not None
    with app.open_unit(read_only=True) as unit:
        facts = unit.programmes.facts(plan.id, plan.demo_from)
    started = replace(facts.programme, state=ProgrammeState.STARTED, started_on=plan.demo_from)
    return replace(facts, programme=started)


def long_rules(app: Application, days: int) -> Rulebook:
    year = app.clock.now().year
    return Rulebook(moroccan_calendar(range(year - 1, year + days // YEAR + 3)))


def no_mail_twice(found: Foreseen) -> None:
    same = Counter((one.day, one.kind, one.recipient, str(one.why)) for one in found.mails)

    assert [one for one, times in same.items() if times > 1] == []


def digests_are_numbered_without_a_gap(found: Foreseen) -> None:
    numbers = defaultdict(set)
    for one in found.mails:
        if one.kind == "digest":
            numbers[one.why["body"]].add(one.why["number"])

    assert numbers
    assert all(sorted(own) == list(range(1, len(own) + 1)) for own in numbers.values())


def reviews_are_announced_once(found: Foreseen, facts: Facts, rules: Rulebook) -> None:
    told = Counter(
        (one.why["body"], one.why["on"], one.recipient)
        for one in found.mails
        if one.kind == "invitation"
    )
    owed = Counter(
        (body.name, slot, member.person)
        for body in facts.bodies
        if body.reviews is not None and body.reviews.cadence is not None
        for slot in slots(body.reviews.cadence, rules.calendar, found.first, found.last)
        if rules.calendar.add(slot, -body.reviews.announce_before) >= found.first
        for member in body.members_on(slot)
    )

    # Those announced within the rehearsal for a review that lies past it are told too.
    assert owed - told == Counter()
    assert set(told.values()) <= {1}


def owners_are_asked_on_each_slot(found: Foreseen, facts: Facts, rules: Rulebook) -> None:
    asked = sorted((one.recipient, one.day) for one in found.mails if one.kind == "request")
    owed = {*owed_slots(facts, rules, found), *taken_over(facts, rules, found)}

    assert asked == sorted(owed)


def owed_slots(facts: Facts, rules: Rulebook, found: Foreseen) -> Iterator[tuple[str, date]]:
    day = found.first
    while day <= found.last:
        policies = Policies(rules, facts, day)
        for action in facts.actions:
            cadence = policies.of(action).ask
            begun = action.starts_on is None or action.starts_on <= day
            if begun and next_slot(cadence, rules.calendar, day - ONE_DAY) == day:
                yield holder(facts, action, day), day
        day += ONE_DAY


def taken_over(facts: Facts, rules: Rulebook, found: Foreseen) -> Iterator[tuple[str, date]]:
    """Yield who takes a role over, on their first working day: what was asked was not answered."""
    for role in facts.roles:
        for mandate in role.mandates:
            if mandate.since is not None and found.first < mandate.since <= found.last:
                yield mandate.person, rules.calendar.add(mandate.since - ONE_DAY, 1)


def holder(facts: Facts, action: Action, day: date) -> str:
    role = next((one for one in facts.roles if one.id == action.role), None)
    return role.holder_on(day) if role else action.owner
