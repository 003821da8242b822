from datetime import timedelta

from domain.model.delivery import ReadyMail
from domain.model.desk import DeskKind
from domain.model.follow_up import RequestState
from domain.model.page import Choice
from domain.model.status import WHOLE, Status
from tests.stories import NADIA, SALMA, a_plan, an_action
from tests.use_cases.office import Office, text_of
from tests.use_cases.pages import answer, codes, page, send


def test_the_page_shows_all_that_one_answers_for_those_asked_about_first(
    office: Office, request_mail: ReadyMail
) -> None:
    with office.open_unit() as unit:
        late = an_action("1.0", deadline=office.day + timedelta(days=300))
        unit.programmes.save(
            a_plan(late, an_action("1.1"), an_action("1.2"), an_action("1.3", owner=NADIA.id)),
            office.moment.at,
        )

    shown = page(office, request_mail)

    assert shown.person == SALMA
    assert [one.ref for one in shown.lines] == ["1.1", "1.2", "1.0"]
    assert shown.answer_by == office.requests()[0].answer_by


def test_a_form_is_an_answer_like_a_reply_and_has_its_receipt(
    office: Office, request_mail: ReadyMail
) -> None:
    shown = page(office, request_mail)

    sent = send(
        office,
        request_mail,
        [
            answer(0, shown, Choice.DONE, words="Convention signée lundi."),
            answer(1, shown, Choice.BLOCKED, need="le visa du contrôleur", progress=40),
        ],
    )
    (receipt,) = office.post()

    assert codes(sent) == []
    assert (office.action("1.1").status, office.action("1.1").progress) == (Status.DONE, WHOLE)
    assert "Convention signée lundi." in office.action("1.1").last_words
    assert (office.action("1.2").status, office.action("1.2").progress) == (Status.BLOCKED, 40)
    assert office.action("1.2").blocker == "le visa du contrôleur"
    assert office.requests()[0].state is RequestState.ANSWERED
    assert receipt.recipient == SALMA.address
    assert "Convention signée lundi." in text_of(receipt)


def test_opening_the_page_changes_nothing(office: Office, request_mail: ReadyMail) -> None:
    before = office.happened()

    page(office, request_mail)
    page(office, request_mail)

    assert office.happened() == before


def test_a_form_sent_back_as_it_stands_says_nothing(
    office: Office, request_mail: ReadyMail
) -> None:
    assert codes(send(office, request_mail, [])) == ["page.nothing"]
    assert office.requests()[0].state is RequestState.OPEN


def test_a_new_date_is_proposed_and_waits_for_the_coordinator(
    office: Office, request_mail: ReadyMail
) -> None:
    shown = page(office, request_mail)
    first = office.action("1.1").deadline

    sent = send(
        office,
        request_mail,
        [answer(0, shown, Choice.LATE, new_deadline=first + timedelta(days=30))],
    )

    assert codes(sent) == []
    assert office.action("1.1").deadline == first
    assert [one.kind for one in office.desk()] == [DeskKind.DEADLINE]


def test_what_is_missing_is_said_all_at_once_and_nothing_is_recorded(
    office: Office, request_mail: ReadyMail
) -> None:
    shown = page(office, request_mail)

    sent = send(
        office,
        request_mail,
        [answer(0, shown, Choice.LATE, new_deadline=office.day), answer(1, shown, Choice.BLOCKED)],
    )
    unchosen = send(office, request_mail, [answer(0, shown, None, words="presque fini")])

    assert codes(sent) == ["page.deadline", "page.need"]
    assert codes(unchosen) == ["page.choice"]
    assert office.action("1.1").status is Status.NOT_STARTED
    assert "reply.read" not in office.happened()
