from dataclasses import replace
from datetime import date

import pytest

from domain.model.meeting import AgendaPoint, PointKind, PointState
from domain.model.people import ReviewSeries
from domain.model.policy import Cadence, Period
from domain.ports.unit_of_work import OpenUnit
from domain.use_cases.agendas import agenda_of
from domain.use_cases.digesting import issue_digests
from domain.use_cases.reviewing import schedule_reviews
from tests.stories import PROGRAMME, follow
from tests.use_cases.gated import SEATED, gated, turn
from tests.use_cases.office import Office, text_of

OPENED, PACKED = date(2026, 3, 24), date(2026, 3, 26)
# The body meets on the twenty-first working day: 30 March.
MONTHLY = replace(SEATED, reviews=ReviewSeries(Cadence(Period.MONTH, 21)))


@pytest.fixture
def office(open_unit: OpenUnit) -> Office:
    """Give an office whose body meets while the gate of a phase is put to it."""
    follow(open_unit, replace(gated(), bodies=(MONTHLY,)))
    office = Office(open_unit)
    schedule_reviews(open_unit, office.rules, PROGRAMME, office.moment)
    turn(office, OPENED)
    return office


def gate_points(office: Office) -> list[AgendaPoint]:
    with office.open_unit(read_only=True) as unit:
        (review, *_) = [one.id for one in unit.reviews.of(PROGRAMME) if not one.state.is_over]
    points = agenda_of(office.open_unit, office.rules, PROGRAMME, review, office.moment)
    return [one for one in points if one.kind is PointKind.GATE]


def test_a_gate_is_on_the_agenda_of_its_body_until_it_is_decided(office: Office) -> None:
    (asked, *_) = office.post()
    office.day = PACKED
    schedule_reviews(office.open_unit, office.rules, PROGRAMME, office.moment)
    issue_digests(office.open_unit, office.rules, PROGRAMME, office.moment)
    packs = [text_of(one) for one in office.post()]

    (point,) = gate_points(office)
    assert (point.number, point.title, point.facts["carried"]) == (1, "Relance", "2")
    assert any("passage de phase" in one and "répondant au courriel" in one for one in packs)

    office.reply(asked, "Passage accordé")

    (decided,) = gate_points(office)
    assert (decided.number, decided.state) == (1, PointState.DECIDED)


def test_what_was_decided_before_the_pack_is_not_taken_up(office: Office) -> None:
    (asked, *_) = office.post()
    assert len(gate_points(office)) == 1

    office.reply(asked, "Passage accordé")

    assert gate_points(office) == []
