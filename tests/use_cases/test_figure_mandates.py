"""Figures owned by a role, by somebody away, and the axes that nobody has described."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from domain.model.delivery import ReadyMail
from domain.model.mandates import Substitute
from domain.model.meeting import PointKind
from domain.model.policy import Cadence, Period
from domain.model.programme import Axis, Plan
from domain.use_cases.agendas import agenda_of
from domain.use_cases.digesting import issue_digests
from domain.use_cases.measuring import Measured
from domain.use_cases.planning import apply_plan
from domain.use_cases.reviewing import schedule_reviews
from tests.stories import COMMITTEE, NADIA, PROGRAMME, SALMA, YOUSSEF
from tests.use_cases.assembly import LAUNCH, REVIEW, to
from tests.use_cases.measured import JOBS, ask, asked, given, measured, reported
from tests.use_cases.office import Office, text_of
from tests.use_cases.port import DIRECTION

FIRST, PASSED = date(2026, 3, 2), date(2026, 3, 11)
OF_THE_PORT = replace(measured(replace(JOBS, owner=DIRECTION.id, observes=())), roles=(DIRECTION,))


@pytest.fixture
def before(office: Office) -> ReadyMail:
    """Return what Salma was asked as director of the port."""
    apply_plan(office.open_unit, OF_THE_PORT, office.moment)
    (mail,) = ask(office, FIRST)[1]
    return mail


def test_a_mandate_that_passes_takes_the_awaited_figure_along(
    office: Office, before: ReadyMail
) -> None:
    assert before.recipient == SALMA.address

    done, (mail,) = ask(office, PASSED)

    assert done == Measured(figure_requests=1, figures_closed=1)
    assert mail.recipient == NADIA.address
    taken = office.reply(before, "420")
    assert taken is not None
    assert (taken.outcome, taken.why) == ("quarantine", "mandate_ended")
    office.reply(mail, "420")
    assert [(one.value, one.person) for one in given(office)] == [(Decimal(420), NADIA.id)]


def test_a_substitute_is_asked_and_answers_in_their_place(office: Office) -> None:
    away = Substitute("s", SALMA.id, NADIA.id, FIRST, date(2026, 3, 20))
    plan = replace(measured(JOBS), substitutes=(away,))
    apply_plan(office.open_unit, plan, office.moment)

    (mail,) = ask(office, FIRST)[1]
    office.reply(mail, "I1 : 420")

    assert mail.recipient == NADIA.address
    assert "en l’absence de Salma" in text_of(mail)
    assert [one.person for one in given(office)] == [NADIA.id]
    assert asked(office)[0].person == SALMA.id


def test_axes_that_are_missing_are_asked_for_until_one_more_is_described(office: Office) -> None:
    plan = replace(measured(), indicators=(), declared_axes=3)
    apply_plan(office.open_unit, plan, office.moment)

    (mail,) = ask(office, FIRST)[1]
    assert mail.recipient == YOUSSEF.address
    assert "2 axes" in text_of(mail)
    assert ask(office, date(2026, 3, 6))[0] == Measured(figure_reminders=1)

    office.reply(mail, "axe : Emploi, sous Formation")
    assert [one.sentence for one in office.desk()] == ["axe : Emploi, sous Formation"]
    described = replace(plan, axes=(*plan.axes, Axis("2", "Emploi")))
    apply_plan(office.open_unit, described, office.moment)
    assert ask(office, date(2026, 3, 10))[0] == Measured(figures_closed=1)
    assert ask(office, date(2026, 4, 1))[0] == Measured(figure_requests=1)


def test_axes_described_in_reply_to_a_mail_that_asks_for_figures_too_reach_the_desk(
    office: Office,
) -> None:
    plan = replace(measured(replace(JOBS, owner=YOUSSEF.id)), declared_axes=3)
    apply_plan(office.open_unit, plan, office.moment)
    (mail,) = ask(office, FIRST)[1]

    office.reply(mail, "axe : Emploi, sous Formation")

    (item,) = office.desk()
    assert (item.kind.value, item.sentence) == ("instruction", "axe : Emploi, sous Formation")
    office.reply(mail, "I1 : 420")
    assert [one.value for one in given(office)] == [Decimal(420)]


def of_pillars() -> Plan:
    """Return a plan of three pillars: two without any axis, one of which Nadia coordinates."""
    formation, emploi = Axis("1", "Formation", coordinator=NADIA.id), Axis("2", "Emploi")
    return replace(
        measured(),
        indicators=(),
        axes=(formation, emploi, Axis("3", "Offre"), Axis("3.1", "Foncier", "3")),
        axis_label="pilier",
        declared_axes=9,
        ask_axes=Cadence(Period.QUARTER, 3),
    )


def test_who_coordinates_a_pillar_without_axes_is_asked_for_them_at_their_own_pace(
    office: Office,
) -> None:
    plan = of_pillars()
    apply_plan(office.open_unit, plan, office.moment)
    assert ask(office, FIRST)[0] == Measured(), "the quarter's occasion lies before the start"

    mails = ask(office, date(2026, 4, 3))[1]
    nadia, youssef = to(mails, "Nadia"), to(mails, "Youssef")
    assert "Axes à décrire sous 1" in text_of(nadia)
    assert "2 Emploi" in text_of(youssef)
    assert "1 Formation" not in text_of(youssef)

    described = replace(plan, axes=(*plan.axes, Axis("1.1", "Apprentissage", "1")))
    apply_plan(office.open_unit, described, office.moment)
    done, (reminder,) = ask(office, date(2026, 4, 9))
    assert done == Measured(figure_reminders=1, figures_closed=1)
    assert reminder.recipient == YOUSSEF.address
    whole = replace(described, axes=(*described.axes, Axis("2.1", "Salariat", "2")))
    apply_plan(office.open_unit, whole, office.moment)
    assert ask(office, date(2026, 4, 13))[0] == Measured(figures_closed=1)
    assert to(ask(office, date(2026, 7, 3))[1], "Youssef")


def test_who_is_silent_and_what_is_belied_reach_the_committee(office: Office) -> None:
    review = replace(LAUNCH, body=COMMITTEE.id)
    apply_plan(office.open_unit, replace(measured(), reviews=(review,)), office.moment)
    mails = ask(office, FIRST)[1]
    office.reply(to(mails, "Salma"), "1 : 400")
    with office.open_unit() as unit:
        done = next(one for one in unit.actions.of(PROGRAMME) if one.ref == "1.1")
        unit.actions.report([reported(done.id, office)])
    schedule_reviews(office.open_unit, office.rules, PROGRAMME, office.moment)

    points = agenda_of(office.open_unit, office.rules, PROGRAMME, REVIEW, office.moment)
    told = [one for one in points if one.kind is PointKind.CONTRADICTED]

    assert [(one.title, one.facts["share"]) for one in told] == [("Action 1.1", "40")]
    office.day = date(2026, 3, 17)
    issue_digests(office.open_unit, office.rules, PROGRAMME, office.moment)
    text = text_of(next(one for one in office.post() if one.recipient == YOUSSEF.address))
    assert "Constaté : 40 % de la cible" in text.replace("\xa0", " ").replace("\r\n", " ")
    assert "I2 Taux d’insertion" in text.partition("PAS ENCORE DONNÉS")[2]
