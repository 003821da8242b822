"""What people ask of the follow-up in their replies about figures; who else may give them."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from domain.model.delivery import ReadyMail
from domain.model.desk import DeskChoice, DeskKind
from domain.model.mandates import Substitute
from domain.rules.dropping import Amendment
from domain.use_cases.deciding import accept, refuse
from domain.use_cases.measuring import Measured
from domain.use_cases.planning import apply_plan
from tests.stories import NADIA, PROGRAMME, SALMA, YOUSSEF
from tests.use_cases.measured import JOBS, RATE, ask, given, measured
from tests.use_cases.office import Office, text_of

FIRST, REMINDED, LATER = date(2026, 3, 2), date(2026, 3, 6), date(2026, 3, 18)
PLAN = measured(JOBS, RATE)


def said(mail: ReadyMail) -> str:
    """Return the text of a mail on one line, its no-break spaces plain."""
    return " ".join(text_of(mail).split())


def measurer(office: Office) -> str:
    """Return who gives the figures of the first indicator, by the plan in force."""
    with office.open_unit(read_only=True) as unit:
        plan = unit.programmes.plan(PROGRAMME)
    assert plan is not None
    return plan.indicators[0].owner


@pytest.fixture
def mail(office: Office) -> ReadyMail:
    """Return the request for two figures that Salma got."""
    apply_plan(office.open_unit, PLAN, office.moment)
    (sent,) = ask(office, FIRST)[1]
    return sent


def test_reminders_of_figures_wait_for_the_day_that_somebody_names(
    office: Office, mail: ReadyMail
) -> None:
    office.reply(mail, "1 : 420\nRappelez-moi le 18/03")
    (told,) = office.post()

    assert "Pas de relance avant le 18 mars I2 Taux d’insertion" in said(told)
    assert [one.value for one in given(office)] == [420]
    assert ask(office, REMINDED) == (Measured(), [])
    done, (reminder,) = ask(office, LATER)
    assert done == Measured(figure_reminders=1)
    assert "I2 Taux d’insertion" in said(reminder)


def test_an_absence_a_substitute_and_a_list_are_heeded_beside_figures(
    office: Office, mail: ReadyMail
) -> None:
    named = Substitute("s", SALMA.id, NADIA.id)
    apply_plan(office.open_unit, replace(PLAN, substitutes=(named,)), office.moment)
    office.reply(mail, "1 : 420\nAbsente jusqu'au 20 mars, Nadia me remplace.\nMes actions")
    (told,) = office.post()

    text = said(told)
    assert "Absence notée jusqu’au 20 mars inclus" in text
    assert "Nadia répond à votre place jusqu’au 20 mars inclus" in text
    assert "Vos 2 actions ouvertes" in text
    assert [one.recipient for one in ask(office, REMINDED)[1]] == [NADIA.address]
    office.reply(mail, "2 : 60", NADIA)
    assert [(one.value, one.person) for one in given(office)][1:] == [(Decimal(60), NADIA.id)]


def test_stop_says_how_to_hand_a_figure_over(office: Office, mail: ReadyMail) -> None:
    office.reply(mail, "Stop")
    (told,) = office.post()

    assert "des chiffres que vous donnez" in said(told)
    assert office.desk() == ()


def test_a_figure_is_handed_over_once_the_coordinator_agrees_and_an_old_file_takes_nothing_back(
    office: Office, mail: ReadyMail
) -> None:
    office.reply(mail, "1 : déléguer à Nadia\n2 : 60")
    (told,) = office.post()
    (item,) = office.desk()
    assert (item.kind, item.subject) == (DeskKind.DELEGATION, "I1")
    assert "doit l’accepter" in said(told)
    assert ask(office, REMINDED)[0] == Measured()

    accept(office.open_unit, DeskChoice(item.number, "Youssef"), office.moment)

    assert "Confié à quelqu’un d’autre : I1 Emplois directs" in said(office.post()[0])
    assert "figure.handed_over" in office.happened()
    applied = apply_plan(office.open_unit, PLAN, office.moment)
    assert [(one.ref, one.owner, one.named) for one in applied.kept] == [("I1", NADIA.id, SALMA.id)]
    done, (asked,) = ask(office, date(2026, 3, 9))
    assert (done.figure_requests, asked.recipient) == (1, NADIA.address)
    back = Amendment(take_back=frozenset({"I1"}))
    assert not apply_plan(office.open_unit, PLAN, office.moment, back).kept
    assert measurer(office) == SALMA.id


def test_a_figure_that_is_nobody_s_is_asked_no_more(office: Office, mail: ReadyMail) -> None:
    office.reply(mail, "I1 : ce n'est pas moi\nI2 : 60")
    office.post()
    (item,) = office.desk()
    assert item.kind is DeskKind.DISOWNED

    accept(office.open_unit, DeskChoice(item.number, "Youssef"), office.moment)

    assert "ne vous sera plus demandé" in said(office.post()[0])
    assert measurer(office) == ""
    assert ask(office, REMINDED)[0] == Measured(figures_closed=1)


def test_the_coordinator_may_say_that_a_figure_is_theirs_after_all(
    office: Office, mail: ReadyMail
) -> None:
    office.reply(mail, "I1 : ce n'est pas moi\nI2 : 60")
    office.post()
    (item,) = office.desk()

    refuse(office.open_unit, DeskChoice(item.number, "Youssef"), office.moment)

    assert "reste attendu de vous" in said(office.post()[0])
    assert ask(office, REMINDED)[0] == Measured(figure_reminders=1)


@pytest.mark.parametrize("who", [YOUSSEF, NADIA])
def test_a_coordinator_or_a_former_substitute_is_heard_once_it_is_confirmed(
    office: Office, mail: ReadyMail, who: object
) -> None:
    over = Substitute("s", SALMA.id, NADIA.id, date(2026, 2, 1), date(2026, 2, 28))
    apply_plan(office.open_unit, replace(PLAN, substitutes=(over,)), office.moment)
    writer = YOUSSEF if who is YOUSSEF else NADIA
    office.reply(mail, "1 : 420\nRappelez-moi le 18/03", writer)
    (told,) = office.post()
    (item,) = office.desk()

    assert told.recipient == writer.address
    assert given(office) == []
    accept(office.open_unit, DeskChoice(item.number, "Youssef"), office.moment)
    assert [(one.value, one.person) for one in given(office)] == [(Decimal(420), writer.id)]


def test_a_correction_long_after_is_for_the_coordinator(office: Office, mail: ReadyMail) -> None:
    office.reply(mail, "1 : 420\n2 : 60")
    office.day = date(2026, 6, 1)
    office.reply(mail, "correction : 1 : 402")

    (item,) = office.desk()
    assert item.facts["why"] == "token_expired"
    assert [one.value for one in given(office) if one.indicator == "I1"] == [420]
