import pytest

from domain.errors import RefusedError
from domain.model.follow_up import RequestState
from domain.model.mail import MailKind, MailState
from domain.use_cases.asking import Asked, AskTarget, ask_now, ask_status
from domain.use_cases.starting import pause_programme
from tests.stories import NADIA, PROGRAMME, SALMA
from tests.use_cases.office import Office, text_of


def test_salma_gets_one_mail_for_her_two_actions(office: Office) -> None:
    asked = ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)

    (mail,) = office.post()

    assert asked == Asked(requests=1, actions=2)
    assert mail.recipient == SALMA.address
    assert "Action 1.1" in text_of(mail)
    assert "Action 1.2" in text_of(mail)


def test_asking_twice_for_an_occasion_asks_once(office: Office) -> None:
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
    office.hour = 9

    assert ask_status(office.open_unit, office.rules, PROGRAMME, office.moment) == Asked()
    assert len(office.post()) == 1
    assert len(office.post()) == 0


def test_a_new_month_takes_the_unanswered_request_over(office: Office) -> None:
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
    office.post()
    office.day = office.day.replace(month=4, day=1)

    asked = ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)

    assert asked == Asked(requests=1, actions=2, superseded=1)
    assert [one.state for one in office.requests()] == [
        RequestState.SUPERSEDED,
        RequestState.OPEN,
    ]


def test_while_the_programme_is_paused_nothing_is_asked_and_nothing_leaves(
    office: Office,
) -> None:
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
    pause_programme(office.open_unit, PROGRAMME, office.moment)

    assert office.post() == []
    with office.open_unit(read_only=True) as unit:
        assert unit.outbox.counts() == {(MailKind.REQUEST, MailState.QUEUED): 1}


def test_a_coordinator_asks_now_whatever_the_cadence(office: Office) -> None:
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
    office.day = office.day.replace(day=12)

    target = AskTarget(PROGRAMME, person=SALMA.id)
    asked = ask_now(office.open_unit, office.rules, target, office.moment)

    assert asked == Asked(requests=1, actions=2, superseded=1)
    assert len(office.post()) == 1


def test_what_is_asked_on_the_morning_of_its_slot_is_not_asked_the_next_day(
    office: Office,
) -> None:
    target = AskTarget(PROGRAMME, person=SALMA.id)
    ask_now(office.open_unit, office.rules, target, office.moment)
    assert len(office.post()) == 1

    for day in (2, 3, 4):
        office.day = office.day.replace(day=day)
        ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)

    assert office.post() == []


def test_whoever_was_asked_today_is_not_asked_again_by_a_form_sent_twice(office: Office) -> None:
    target = AskTarget(PROGRAMME, person=SALMA.id)
    ask_now(office.open_unit, office.rules, target, office.moment)

    assert ask_now(office.open_unit, office.rules, target, office.moment) == Asked()
    assert len(office.post()) == 1


def test_asking_somebody_without_open_actions_is_refused(office: Office) -> None:
    with pytest.raises(RefusedError) as refused:
        ask_now(
            office.open_unit, office.rules, AskTarget(PROGRAMME, person=NADIA.id), office.moment
        )

    assert refused.value.code == "ask.nobody"
