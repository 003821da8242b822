from datetime import date

from domain.model.follow_up import RequestState
from domain.use_cases.asking import ask_status
from domain.use_cases.reminding import Reminded, remind_silent
from tests.stories import PROGRAMME, SALMA, YOUSSEF
from tests.use_cases.office import Office, parsed, text_of


def remind(office: Office, day: date) -> Reminded:
    office.day = day
    return remind_silent(office.open_unit, office.rules, PROGRAMME, office.moment)


def test_the_silent_owner_is_reminded_warned_and_then_the_coordinator_is_told(
    office: Office,
) -> None:
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
    office.post()

    assert remind(office, date(2026, 3, 5)) == Reminded()
    assert remind(office, date(2026, 3, 6)) == Reminded(reminders=1)
    assert remind(office, date(2026, 3, 6)) == Reminded()
    (first,) = office.post()
    assert remind(office, date(2026, 3, 10)) == Reminded(reminders=1)
    (second,) = office.post()
    assert remind(office, date(2026, 3, 12)) == Reminded(escalations=1)
    escalated = office.post()

    assert "12 mars" not in text_of(first).replace("\u00a0", " ")
    assert "12 mars" in text_of(second).replace("\u00a0", " ")
    assert YOUSSEF.name in text_of(second)
    assert {one.recipient for one in escalated} == {YOUSSEF.address, SALMA.address}
    assert remind(office, date(2026, 3, 13)) == Reminded()


def test_a_reminder_answered_between_planning_and_sending_does_not_leave(
    office: Office,
) -> None:
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
    (request,) = office.post()
    remind(office, date(2026, 3, 6))
    office.reply(request, "1.1 : terminé\n1.2 : terminé")

    left = office.post()

    assert [parsed(one)["Subject"] is not None for one in left] == [True]
    assert left[0].recipient == SALMA.address
    assert office.requests()[0].state is RequestState.ANSWERED


def test_a_reminder_names_only_what_is_still_awaited(office: Office) -> None:
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
    (request,) = office.post()
    office.reply(request, "1.1 : terminé")
    office.post()
    remind(office, date(2026, 3, 6))

    (reminder,) = office.post()

    assert "Action 1.2" in text_of(reminder)
    assert "Action 1.1" not in text_of(reminder)
    assert parsed(reminder)["Reply-To"] == parsed(request)["Reply-To"]


def test_a_reminder_answered_counts_for_the_request(office: Office) -> None:
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
    office.post()
    remind(office, date(2026, 3, 6))
    (reminder,) = office.post()

    office.reply(reminder, "tout est terminé")
    office.reply(reminder, "1.1 : terminé\n1.2 : terminé")

    assert office.requests()[0].state is RequestState.ANSWERED
