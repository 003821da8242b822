"""A member's doubtful reply on the desk: a position or nothing, never a word on an action."""

from datetime import date

import pytest

from domain.model.delivery import ReadyMail
from domain.model.desk import DeskItem
from domain.use_cases.desk_mail import tell_desk
from domain.use_cases.planning import apply_plan
from tests.stories import PROGRAMME, SALMA, YOUSSEF
from tests.use_cases.assembly import QUESTION, assembled, consult, standing, to
from tests.use_cases.office import Office, text_of


@pytest.fixture
def asked(office: Office) -> list[ReadyMail]:
    """Return the four questions that left on the opening day."""
    apply_plan(office.open_unit, assembled(QUESTION), office.moment)
    return consult(office, date(2026, 3, 3))[1]


def doubt(office: Office, asked: list[ReadyMail]) -> DeskItem:
    """Return the desk's item about Salma's uncertain answer."""
    office.reply(to(asked, "Salma"), "Plutôt d’accord, mais je voudrais revoir l’article 3.")
    office.post()
    (item,) = office.desk()
    return item


def test_what_a_member_meant_is_said_as_a_position_and_never_of_an_action(
    office: Office, asked: list[ReadyMail]
) -> None:
    item = doubt(office, asked)
    tell_desk(office.open_unit, office.rules, PROGRAMME, office.moment)
    (mail,) = office.post()
    assert f"« {item.number} : pour »" in text_of(mail).replace("\u00a0", " ")
    before = office.action("1.1")

    office.reply(mail, f"{item.number} : action 1.1, 60 %")
    (refused,) = office.post()
    assert "dites sa position" in text_of(refused).replace("\u00a0", " ")
    assert (office.action("1.1"), office.desk()) == (before, (item,))
    office.reply(mail, f"{item.number} : réserve")

    assert office.desk() == ()
    (reserve,) = standing(office.open_unit, office).reserves
    assert (reserve.person, reserve.words) == (SALMA.id, item.sentence)
    assert {one.recipient for one in office.post()} == {SALMA.address, YOUSSEF.address}


def test_a_member_s_later_vote_takes_the_doubt_off_the_desk(
    office: Office, asked: list[ReadyMail]
) -> None:
    doubt(office, asked)

    office.reply(to(asked, "Salma"), "Pour")

    assert office.desk() == ()
