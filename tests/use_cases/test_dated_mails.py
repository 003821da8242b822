from datetime import date
from typing import Any

from icalendar import Calendar

from domain.model.delivery import ReadyMail
from domain.model.desk import DeskChoice
from domain.use_cases.asking import ask_status
from domain.use_cases.deciding import accept
from domain.use_cases.planning import apply_plan
from tests.stories import PROGRAMME, a_plan, an_action
from tests.use_cases.office import Office, parsed

Told = dict[str, tuple[str, date, int]]


def told(mail: ReadyMail) -> Told:
    """Return what the files of a mail tell a calendar: method, day and sequence by action."""
    found: Told = {}
    for part in parsed(mail).walk():
        if part.get_content_type() == "text/calendar":
            octets: Any = part.get_payload(decode=True)
            calendar: Any = Calendar.from_ical(octets)
            for event in calendar.walk("VEVENT"):
                ref = str(event["SUMMARY"]).split()[1]
                found[ref] = (str(calendar["METHOD"]), event["DTSTART"].dt, event["SEQUENCE"])
    return found


def ask(office: Office) -> ReadyMail:
    """Send what is asked that day."""
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
    return office.post()[0]


def test_a_deadline_is_given_to_a_calendar_once_and_again_when_it_moves(office: Office) -> None:
    first = told(ask(office))
    office.day = date(2026, 4, 1)
    second = told(ask(office))
    moved = a_plan(an_action("1.1", deadline=date(2026, 9, 9)), an_action("1.2"))
    office.day = date(2026, 4, 20)
    apply_plan(office.open_unit, moved, office.moment)
    office.day = date(2026, 5, 4)

    june = date(2026, 6, 30)
    assert first == {"1.1": ("PUBLISH", june, 0), "1.2": ("PUBLISH", june, 0)}
    assert second == {}
    assert told(ask(office)) == {"1.1": ("PUBLISH", date(2026, 9, 9), 2)}


def test_a_request_that_never_left_told_nobody(office: Office) -> None:
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
    office.day = date(2026, 4, 1)

    assert set(told(ask(office))) == {"1.1", "1.2"}


def test_a_deadline_that_is_agreed_to_moves_in_the_calendar(
    office: Office, request_mail: ReadyMail
) -> None:
    office.reply(request_mail, "1.1 : reporté au 15/09/2026\n1.2 : 40 %")
    (receipt,) = office.post()
    (item,) = office.desk()
    accept(office.open_unit, DeskChoice(item.number, "Youssef"), office.moment)
    (agreed,) = office.post()

    assert told(receipt) == {}
    assert told(agreed) == {"1.1": ("PUBLISH", date(2026, 9, 15), 2)}


def test_an_action_that_is_given_up_leaves_the_calendar(
    office: Office, request_mail: ReadyMail
) -> None:
    office.reply(request_mail, "1.1 : abandonnée\n1.2 : 40 %")
    office.post()
    (item,) = office.desk()
    accept(office.open_unit, DeskChoice(item.number, "Youssef"), office.moment)

    assert told(office.post()[0]) == {"1.1": ("CANCEL", date(2026, 6, 30), 1)}
