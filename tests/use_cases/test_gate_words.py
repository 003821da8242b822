from datetime import date

import pytest

from domain.model.desk import DeskChoice
from domain.model.gate import GateState
from domain.ports.unit_of_work import OpenUnit
from domain.use_cases.deciding import accept
from tests.stories import NADIA, follow
from tests.use_cases.gated import gated, the_gate, turn
from tests.use_cases.office import Office


@pytest.fixture
def office(open_unit: OpenUnit) -> Office:
    follow(open_unit, gated())
    return Office(open_unit)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Ajourné", "gate_no_date"),
        ("Accordé, sous réserve du budget", "gate_unclear"),
        ("Passage non accordé", "gate_unclear"),
        ("Peut-on en parler ?", "gate_unclear"),
        ("Ajourné au 20/03/2026", "gate_no_date"),
    ],
)
def test_what_is_not_clear_waits_on_the_desk(office: Office, text: str, why: str) -> None:
    turn(office, date(2026, 3, 24))
    office.reply(office.post()[0], text)

    assert the_gate(office).state is GateState.OPEN
    assert [one.facts["why"] for one in office.desk()] == [why]


def test_a_member_s_word_takes_effect_once_the_coordinator_accepts_it(office: Office) -> None:
    turn(office, date(2026, 3, 24))
    office.reply(office.post()[1], "passage accordé")
    assert the_gate(office).state is GateState.OPEN

    accept(office.open_unit, DeskChoice(office.desk()[0].number, "shell:amina"), office.moment)

    assert the_gate(office).decided_by == NADIA.id


def test_somebody_else_s_word_is_set_aside(office: Office) -> None:
    turn(office, date(2026, 3, 24))
    taken = office.reply(office.post()[0], "passage accordé", sender=NADIA)

    assert taken is not None
    assert taken.outcome == "quarantine"
    assert the_gate(office).state is GateState.OPEN
