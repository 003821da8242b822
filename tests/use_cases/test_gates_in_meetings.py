from dataclasses import replace
from datetime import date

import pytest

from domain.model.delivery import ReadyMail
from domain.model.desk import DeskKind
from domain.model.gate import GateState
from domain.model.meeting import AgendaPoint, PointKind, PointState
from domain.model.people import ReviewSeries
from domain.model.policy import Cadence, Period
from domain.ports.unit_of_work import OpenUnit
from domain.use_cases.agendas import agenda_of
from domain.use_cases.digesting import issue_digests
from domain.use_cases.reviewing import schedule_reviews
from tests.stories import NADIA, PROGRAMME, YOUSSEF, follow
from tests.use_cases.gated import SEATED, gated, the_gate, turn
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
    example = "« Décision 1 : passage accordé »"
    assert any("passage de phase" in one and example in " ".join(one.split()) for one in packs)

    office.reply(asked, "Passage accordé")

    (decided,) = gate_points(office)
    assert (decided.number, decided.state) == (1, PointState.DECIDED)


def test_what_was_decided_before_the_pack_is_not_taken_up(office: Office) -> None:
    (asked, *_) = office.post()
    assert len(gate_points(office)) == 1

    office.reply(asked, "Passage accordé")

    assert gate_points(office) == []


def pack(office: Office) -> list[ReadyMail]:
    """Let the pack leave; return it, the chair's first, then Nadia's."""
    office.post()
    office.day = PACKED
    schedule_reviews(office.open_unit, office.rules, PROGRAMME, office.moment)
    issue_digests(office.open_unit, office.rules, PROGRAMME, office.moment)
    packs = [one for one in office.post() if "« Décision 1" in " ".join(text_of(one).split())]
    return sorted(packs, key=lambda one: one.recipient != YOUSSEF.address)


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("Décision 1 : passage accordé", GateState.GRANTED),
        ("Passage ajourné au 30/04/2026.", GateState.ADJOURNED),
    ],
)
def test_the_chair_decides_by_replying_to_the_pack(
    office: Office, said: str, state: GateState
) -> None:
    chair_s, other_s = pack(office)
    office.reply(chair_s, said)

    assert (the_gate(office).state, the_gate(office).decided_by) == (state, YOUSSEF.id)
    assert not office.desk()
    (decided,) = gate_points(office)
    assert decided.state is PointState.DECIDED
    with office.open_unit(read_only=True) as unit:
        assert [one.point for one in unit.meetings.decisions(PROGRAMME)] == [decided.id]
    office.post()

    office.reply(other_s, "Décision 1 : passage accordé")
    (late,) = office.post()
    assert "déjà décidé" in text_of(late)


def test_another_member_s_word_on_the_pack_is_put_to_the_coordinator(office: Office) -> None:
    _, other_s = pack(office)
    office.reply(other_s, "Décision 1 : passage accordé")

    assert the_gate(office).state is GateState.OPEN
    (item,) = office.desk()
    assert (item.kind, item.facts["why"]) == (DeskKind.GATE, "gate_member")
    assert "soumis à la coordination" in " ".join(text_of(office.post()[0]).split())


def test_an_unclear_decision_of_the_gate_is_asked_again(office: Office) -> None:
    chair_s, _ = pack(office)
    office.reply(chair_s, "Décision 1 : ajourné")

    (item,) = office.desk()
    assert item.facts["why"] == "gate_no_date"
    assert "un jour à venir" in " ".join(text_of(office.post()[0]).split())


def test_a_late_word_on_a_gate_gets_a_receipt(office: Office) -> None:
    first, second = sorted(office.post(), key=lambda one: one.recipient != YOUSSEF.address)
    office.reply(first, "Passage accordé")
    office.post()

    office.reply(second, "Ajourné au 30/04/2026")
    (late,) = office.post()
    assert late.recipient == NADIA.address
    assert "déjà décidé" in text_of(late)
