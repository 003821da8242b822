from dataclasses import replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from domain.errors import InvalidValueError, RefusedError
from domain.model.hours import OfficeHours
from domain.model.policy import Policy, Rung
from domain.model.programme import PlannedAction
from domain.ports.unit_of_work import OpenUnit
from domain.use_cases.asking import ask_status
from domain.use_cases.planning import apply_plan
from domain.use_cases.releasing import tell_released
from domain.use_cases.reminding import remind_silent
from domain.use_cases.snoozing import snooze_action
from tests.stories import NADIA, PROGRAMME, SALMA, a_plan, an_action, follow
from tests.use_cases.office import Office, text_of

DEADLINE = date(2026, 3, 20)
AROUND = Policy(deadlines=(Rung(-5), Rung(0), Rung(2)), ladder=(), escalation=())


def near(**changes: object) -> PlannedAction:
    return an_action("1.1", deadline=DEADLINE, policy=AROUND, **changes)


def asked_on(office: Office, *days: date) -> list[date]:
    """Live these days and return those on which Salma was asked."""
    for day in days:
        office.day = day
        ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
        office.post()
    return [one.asked_on for one in office.requests()]


MARCH = [date(2026, 3, n) for n in range(2, 31)]


def test_an_owner_is_asked_before_on_and_after_a_deadline(open_unit: OpenUnit) -> None:
    follow(open_unit, a_plan(near(), bodies=()))

    asked = asked_on(Office(open_unit), *MARCH)

    assert asked == [date(2026, 3, 2), date(2026, 3, 13), DEADLINE, date(2026, 3, 24)]


def test_a_rung_missed_is_not_caught_up_twice(open_unit: OpenUnit) -> None:
    follow(open_unit, a_plan(near(), bodies=()))

    asked = asked_on(Office(open_unit), date(2026, 3, 2), date(2026, 3, 23), date(2026, 3, 24))

    assert asked == [date(2026, 3, 2), date(2026, 3, 23), date(2026, 3, 24)]


def test_a_new_date_begins_the_rungs_anew(open_unit: OpenUnit) -> None:
    plan = a_plan(near(), bodies=())
    follow(open_unit, plan)
    office = Office(open_unit)
    asked_on(office, *MARCH[:20])
    later = replace(plan, actions=(replace(plan.actions[0], deadline=date(2026, 3, 31)),))
    apply_plan(open_unit, later, office.moment)

    assert date(2026, 3, 24) in asked_on(office, *MARCH[20:])


def test_an_answer_ends_the_rungs(open_unit: OpenUnit) -> None:
    follow(open_unit, a_plan(near(), bodies=()))
    office = Office(open_unit)
    ask_status(open_unit, office.rules, PROGRAMME, office.moment)
    office.reply(office.post()[0], "terminé")

    assert asked_on(office, *MARCH) == [date(2026, 3, 2)]


def test_grace_moves_the_whole_ladder(open_unit: OpenUnit) -> None:
    patient = Policy(grace=2, ladder=(Rung(1),))
    follow(open_unit, a_plan(an_action(policy=patient), bodies=()))
    office = Office(open_unit)
    asked_on(office, date(2026, 3, 2))
    reminded = []
    for day in MARCH[1:12]:
        office.day = day
        done = remind_silent(open_unit, office.rules, PROGRAMME, office.moment)
        reminded += [day] * done.reminders

    assert reminded == [date(2026, 3, 10)], "answer date on 5 March, two days of grace"


def waiting() -> tuple[PlannedAction, ...]:
    return an_action("1.1"), an_action("1.2", owner=NADIA.id, depends_on=("1.1",))


def test_an_owner_is_told_once_what_they_need_wait_for_no_longer(open_unit: OpenUnit) -> None:
    follow(open_unit, a_plan(*waiting(), bodies=()))
    office = Office(open_unit)
    ask_status(open_unit, office.rules, PROGRAMME, office.moment)
    mails = {one.recipient: one for one in office.post()}
    assert tell_released(open_unit, office.rules, PROGRAMME, office.moment) == 0
    office.reply(mails[SALMA.address], "terminé")
    office.post()

    assert tell_released(open_unit, office.rules, PROGRAMME, office.moment) == 1
    [told] = office.post()
    assert told.recipient == NADIA.address
    assert "1.2 Action 1.2" in text_of(told)
    office.day = date(2026, 3, 3)
    assert tell_released(open_unit, office.rules, PROGRAMME, office.moment) == 0


def test_requests_say_what_waits_for_what(open_unit: OpenUnit) -> None:
    follow(open_unit, a_plan(*waiting(), bodies=()))
    office = Office(open_unit)
    ask_status(open_unit, office.rules, PROGRAMME, office.moment)
    texts = {one.recipient: text_of(one).replace("\u00a0", " ") for one in office.post()}

    assert "bloque 1.2" in texts[SALMA.address]
    assert "attend 1.1" in texts[NADIA.address]


def test_a_coordinator_puts_reminders_off_and_the_deadline_stays(open_unit: OpenUnit) -> None:
    follow(open_unit, a_plan(an_action(), bodies=()))
    office = Office(open_unit)
    asked_on(office, date(2026, 3, 2))
    until = date(2026, 3, 16)
    snooze_action(open_unit, (PROGRAMME, "1.1", until), "shell:amina", office.moment)
    reminded = []
    for day in MARCH[1:20]:
        office.day = day
        done = remind_silent(open_unit, office.rules, PROGRAMME, office.moment)
        reminded += [day] * done.reminders
        office.post()

    assert min(reminded) == until
    assert office.action().deadline == date(2026, 6, 30)


@pytest.mark.parametrize(
    ("ref", "until", "code"),
    [
        ("9.9", date(2026, 3, 16), "action.unknown"),
        ("1.1", date(2026, 3, 2), "snooze.past_day"),
        ("1.1", date(2026, 5, 2), "snooze.too_far"),
        ("1.2", date(2026, 3, 21), "snooze.past_deadline"),
    ],
)
def test_what_cannot_be_put_off_is_refused(
    open_unit: OpenUnit, ref: str, until: date, code: str
) -> None:
    follow(open_unit, a_plan(an_action("1.1"), an_action("1.2", deadline=DEADLINE)))
    office = Office(open_unit)
    with pytest.raises(RefusedError) as refused:
        snooze_action(open_unit, (PROGRAMME, ref, until), "shell:amina", office.moment)

    assert refused.value.code == code


def test_mail_leaves_within_office_hours_only(open_unit: OpenUnit) -> None:
    hours = OfficeHours(time(8), time(18))
    follow(open_unit, a_plan(hours=hours, bodies=()))
    office = Office(open_unit, hour=20)
    ask_status(open_unit, office.rules, PROGRAMME, office.moment)
    assert office.post() == []

    office.day, office.hour = date(2026, 3, 7), 10
    assert office.post() == [], "a Saturday"
    office.day = date(2026, 3, 9)
    assert len(office.post()) == 1


def test_hours_are_those_of_the_programme_s_zone() -> None:
    hours = OfficeHours(time(8), time(18))
    zone = ZoneInfo("Africa/Casablanca")

    assert hours.are_open(datetime(2026, 3, 2, 8, tzinfo=zone))
    assert not hours.are_open(datetime(2026, 3, 2, 18, tzinfo=zone))
    with pytest.raises(InvalidValueError):
        OfficeHours(time(18), time(8))


def test_one_mailbox_gets_so_many_mails_a_day_whatever_its_names(open_unit: OpenUnit) -> None:
    twin = replace(NADIA, address=SALMA.address.upper())
    plan = a_plan(an_action("1.1"), an_action("1.2", owner=NADIA.id), bodies=())
    follow(open_unit, replace(plan, people=(SALMA, plan.people[1], twin)))
    office = Office(open_unit)
    office.rules = replace(office.rules, mails_a_day=1)
    ask_status(open_unit, office.rules, PROGRAMME, office.moment)
    with open_unit(read_only=True) as unit:
        facts = unit.programmes.facts(PROGRAMME, office.day)

    assert facts.mailed[SALMA.id] == facts.mailed[twin.id] == len(office.post())
