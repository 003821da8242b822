from datetime import date, timedelta

import pytest

from domain.errors import RefusedError
from domain.model.delivery import ReadyMail
from domain.model.page import Choice
from domain.model.status import Status
from domain.use_cases.answering_by_page import open_page, revoke_links
from domain.use_cases.asking import ask_status
from tests.stories import NADIA, PROGRAMME, SALMA, a_plan, an_action
from tests.use_cases.office import Office
from tests.use_cases.pages import answer, codes, page, send


def test_who_answers_an_old_page_is_told_what_changed_meanwhile(
    office: Office, request_mail: ReadyMail
) -> None:
    shown = page(office, request_mail)
    office.reply(request_mail, "1.1 : terminé")

    stale = send(office, request_mail, [answer(0, shown, Choice.BLOCKED, need="du temps")])
    again = send(
        office,
        request_mail,
        [answer(0, stale.page, Choice.BLOCKED, need="du temps")],
    )

    assert codes(stale) == ["page.changed"]
    assert codes(again) == []
    assert office.action("1.1").status is Status.BLOCKED


def test_the_same_form_sent_twice_is_taken_once(office: Office, request_mail: ReadyMail) -> None:
    shown = page(office, request_mail)
    form = [answer(0, shown, Choice.ON_TIME, progress=50)]

    send(office, request_mail, form)
    before = office.happened()
    again = send(office, request_mail, form)

    assert codes(again) == []
    assert office.happened() == before
    assert len(office.post()) == 1


def test_an_older_link_answers_how_things_stand_now(
    office: Office, request_mail: ReadyMail
) -> None:
    office.reply(request_mail, "1.1 : en cours\n1.2 : en cours")
    office.post()
    office.day = date(2026, 4, 1)
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
    (newer,) = office.post()
    office.reply(newer, "1.1 : 30 %")

    sent = send(office, request_mail, [answer(0, page(office, request_mail), Choice.DONE)])

    assert codes(sent) == []
    assert office.action("1.1").status is Status.DONE


def test_what_was_handed_over_is_on_the_page_no_more(
    office: Office, request_mail: ReadyMail
) -> None:
    shown = page(office, request_mail)
    with office.open_unit() as unit:
        handed = a_plan(an_action("1.1", owner=NADIA.id), an_action("1.2"))
        unit.programmes.save(handed, office.moment.at)

    sent = send(office, request_mail, [answer(0, shown, Choice.DONE)])

    assert codes(sent) == ["page.not_yours"]
    assert [one.ref for one in sent.page.lines] == ["1.2"]


def test_a_link_closes_after_sixty_days(office: Office, request_mail: ReadyMail) -> None:
    office.day += timedelta(days=60)
    page(office, request_mail)
    office.day += timedelta(days=1)

    with pytest.raises(RefusedError) as refused:
        page(office, request_mail)

    assert refused.value.code == "page.expired"


def test_revoked_links_open_nothing_and_the_next_mail_bears_a_new_one(
    office: Office, request_mail: ReadyMail
) -> None:
    revoke_links(office.open_unit, PROGRAMME, SALMA.id, office.moment)
    office.day = date(2026, 4, 1)
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
    (newer,) = office.post()

    with pytest.raises(RefusedError) as refused:
        send(office, request_mail, [])

    assert refused.value.code == "page.revoked"
    assert page(office, newer).lines


def test_mail_that_asks_nothing_of_its_reader_opens_no_page(
    office: Office, request_mail: ReadyMail
) -> None:
    assert request_mail
    with pytest.raises(RefusedError) as refused:
        open_page(office.open_unit, "aaaaaaaa", office.moment_of)

    assert refused.value.code == "page.unknown"
