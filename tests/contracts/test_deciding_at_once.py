from collections.abc import Callable
from datetime import date
from email.mime.text import MIMEText

import pytest

from domain.errors import RefusedError
from domain.model.delivery import ReadyMail
from domain.model.desk import DeskChoice, DeskKind
from domain.model.follow_up import RequestState
from domain.model.inbox import RawMail
from domain.ports.unit_of_work import OpenUnit
from domain.use_cases.asking import Asked, ask_status
from domain.use_cases.deciding import accept
from domain.use_cases.receiving import Taken, keep_mail, take_mail
from domain.use_cases.reminding import Reminded, remind_silent
from domain.use_cases.starting import pause_programme
from tests.contracts.at_once import at_once
from tests.stories import PROGRAMME, YOUSSEF, a_plan, an_action, follow
from tests.use_cases.office import Office, address_of, parsed

REMINDED = date(2026, 3, 6)


@pytest.fixture
def office(open_unit: OpenUnit) -> Office:
    """Return the office: Salma owns actions 1.1 and 1.2, Youssef coordinates."""
    follow(open_unit, a_plan(an_action("1.1"), an_action("1.2")))
    return Office(open_unit)


@pytest.fixture
def request_mail(office: Office) -> ReadyMail:
    """Return the request that Salma received."""
    ask(office)
    return office.post()[0]


def ask(office: Office) -> Asked:
    """Ask what is due."""
    return ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)


def remind(office: Office) -> Reminded:
    """Remind the silent."""
    return remind_silent(office.open_unit, office.rules, PROGRAMME, office.moment)


def keep_reply(office: Office, to: ReadyMail) -> str:
    """Let Salma's reply arrive, yet to be understood; return its id."""
    mail = MIMEText("1.1 : terminé\n1.2 : terminé", "plain", "utf-8")
    mail["From"] = to.recipient
    mail["To"] = address_of(str(parsed(to)["Reply-To"]))
    mail["Subject"] = "RE: Point"
    arrived = RawMail(
        id="reply",
        raw=mail.as_bytes(),
        sender=to.recipient,
        recipients=(mail["To"],),
        received_at=office.moment.at,
        source="story",
    )
    keep_mail(office.open_unit, arrived)
    return arrived.id


def taking(kept: str) -> Callable[[Office], Taken | None]:
    """Return what understands a mail that arrived."""

    def take(office: Office) -> Taken | None:
        return take_mail(office.open_unit, office.reader, kept, office.moment_of)

    return take


def test_asking_twice_at_once_asks_once(office: Office) -> None:
    first, second = at_once(office, ask, ask)

    assert (first, second) == (Asked(requests=1, actions=2), Asked())
    assert office.happened().count("status.requested") == 1


def test_a_mail_taken_twice_at_once_is_recorded_once(
    office: Office, request_mail: ReadyMail
) -> None:
    kept = keep_reply(office, request_mail)

    first, second = at_once(office, taking(kept), taking(kept))

    assert first is not None
    assert second is None
    with office.open_unit(read_only=True) as unit:
        assert len(unit.actions.reports(PROGRAMME)) == 2
    assert office.happened().count("reply.read") == 1


def test_who_answers_while_being_reminded_has_answered(
    office: Office, request_mail: ReadyMail
) -> None:
    office.day = REMINDED
    kept = keep_reply(office, request_mail)

    reminded, _ = at_once(office, remind, taking(kept))

    assert reminded == Reminded(reminders=1)
    assert office.requests()[0].state is RequestState.ANSWERED
    assert office.requests()[0].pending == ()


def test_who_is_answering_is_not_reminded(office: Office, request_mail: ReadyMail) -> None:
    office.day = REMINDED
    kept = keep_reply(office, request_mail)

    _, reminded = at_once(office, taking(kept), remind)

    assert reminded == Reminded()
    assert office.requests()[0].state is RequestState.ANSWERED
    assert "owner.reminded" not in office.happened()


def test_reminding_twice_at_once_reminds_once(office: Office, request_mail: ReadyMail) -> None:
    del request_mail
    office.day = REMINDED

    first, second = at_once(office, remind, remind)

    assert (first, second) == (Reminded(reminders=1), Reminded())
    assert office.happened().count("owner.reminded") == 1


def test_an_item_accepted_twice_at_once_takes_effect_once(
    office: Office, request_mail: ReadyMail
) -> None:
    office.reply(request_mail, "1.1 : en cours, 50 %, échéance reportée au 30 septembre 2026")
    (item,) = [one for one in office.desk() if one.kind is DeskKind.DEADLINE]

    def decide(present: Office) -> bool:
        try:
            accept(present.open_unit, DeskChoice(item.number, YOUSSEF.id), present.moment)
        except RefusedError:
            return False
        return True

    assert at_once(office, decide, decide) == (True, False)
    assert office.action("1.1").slips == 1


def test_pausing_twice_at_once_happens_once(office: Office) -> None:
    def pause(present: Office) -> bool:
        return pause_programme(present.open_unit, PROGRAMME, present.moment)

    assert at_once(office, pause, pause) == (True, False)
    assert office.happened().count("programme.paused") == 1
