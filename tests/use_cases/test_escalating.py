from dataclasses import replace
from datetime import date

import pytest

from domain.model.mail import MailKind, MailState
from domain.ports.unit_of_work import OpenUnit
from domain.use_cases.asking import ask_status
from domain.use_cases.reminding import Reminded, remind_silent
from tests.stories import NADIA, PROGRAMME, SALMA, YOUSSEF, a_plan, an_action, follow
from tests.use_cases.office import Office, parsed, text_of

FIRST, SECOND, TOLD = date(2026, 3, 6), date(2026, 3, 10), date(2026, 3, 12)


@pytest.fixture
def silent(open_unit: OpenUnit) -> Office:
    """Return the office on the day on which Salma's and Nadia's silence is to be told."""
    follow(open_unit, a_plan(an_action("1.1"), an_action("1.2", owner=NADIA.id)))
    office = Office(open_unit)
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
    office.post()
    for day in (FIRST, SECOND):
        remind(office, day)
        office.post()
    office.day = TOLD
    return office


def remind(office: Office, day: date) -> Reminded:
    office.day = day
    return remind_silent(office.open_unit, office.rules, PROGRAMME, office.moment)


def test_one_mail_tells_the_coordinator_of_all_the_silent_and_each_owner_gets_a_notice(
    silent: Office,
) -> None:
    assert remind(silent, TOLD) == Reminded(escalations=2)
    assert remind(silent, TOLD) == Reminded()

    left = silent.post()

    assert sorted(one.recipient for one in left) == [NADIA.address, SALMA.address, YOUSSEF.address]
    told = next(text_of(one) for one in left if one.recipient == YOUSSEF.address)
    assert all(said in told for said in (SALMA.name, NADIA.name, "Action 1.1", "Action 1.2"))
    assert silent.happened().count("request.escalated") == 2


def test_whoever_answered_in_the_meantime_is_no_longer_told_of(silent: Office) -> None:
    request = next(one for one in silent.requests() if one.person == SALMA.id)
    remind(silent, TOLD)
    with silent.open_unit() as unit:
        unit.requests.update([request.with_answers(set(request.actions))])

    left = silent.post()

    told = next(text_of(one) for one in left if one.recipient == YOUSSEF.address)
    assert NADIA.name in told
    assert SALMA.name not in told
    assert [one.recipient for one in left].count(SALMA.address) == 0


def test_once_nobody_is_silent_there_is_nothing_to_tell(silent: Office) -> None:
    remind(silent, TOLD)
    with silent.open_unit() as unit:
        unit.requests.update([one.with_answers(set(one.actions)) for one in silent.requests()])

    assert silent.post() == []
    with silent.open_unit(read_only=True) as unit:
        assert unit.outbox.counts()[MailKind.ESCALATION, MailState.SUPERSEDED] == 1


def test_a_silence_found_after_the_mail_of_the_day_is_told_the_day_after(silent: Office) -> None:
    nadia = next(one for one in silent.requests() if one.person == NADIA.id)
    with silent.open_unit() as unit:
        unit.requests.update([replace(nadia, reminded_on=TOLD)])
    assert remind(silent, TOLD) == Reminded(escalations=1)
    silent.post()
    with silent.open_unit() as unit:
        unit.requests.update([replace(nadia, reminded_on=SECOND)])

    assert remind(silent, TOLD) == Reminded()
    assert remind(silent, date(2026, 3, 13)) == Reminded(escalations=1)

    (told,) = (one for one in silent.post() if one.recipient == YOUSSEF.address)
    assert NADIA.name in str(parsed(told)["Subject"]) or NADIA.name in text_of(told)
