from dataclasses import replace
from datetime import date

import pytest

from domain.errors import RefusedError
from domain.model.gate import GateState
from domain.model.programme import AbandonedAction, Phase
from domain.model.status import Status
from domain.ports.unit_of_work import OpenUnit
from domain.use_cases.asking import ask_status
from domain.use_cases.gating import open_gate
from domain.use_cases.passing import GateChoice, decide_gate
from domain.use_cases.planning import apply_plan
from notifications.composing.typography import NBSP
from tests.stories import COMMITTEE, NADIA, PROGRAMME, YOUSSEF, a_plan, follow
from tests.use_cases.gated import END, WEEKLY, YES, gated, phase_on, the_gate, turn
from tests.use_cases.office import Office, text_of


@pytest.fixture
def office(open_unit: OpenUnit) -> Office:
    follow(open_unit, gated())
    return Office(open_unit)


def test_the_gate_is_put_to_the_body_five_working_days_before_the_end(office: Office) -> None:
    turn(office, date(2026, 3, 23))
    assert "gate.opened" not in office.happened()

    turn(office, date(2026, 3, 24))
    mails = office.post()

    assert [one.recipient for one in mails] == [YOUSSEF.address, NADIA.address]
    text = text_of(mails[0])
    assert "passage accordé" in text
    assert "1.1 Action 1.1" in text
    assert "2.1 Action 2.1" not in text, "it belongs to the next phase"


def test_a_second_turn_the_same_day_does_nothing_more(office: Office) -> None:
    turn(office, date(2026, 3, 24))
    turn(office, date(2026, 3, 24))

    assert len(office.post()) == 2
    assert office.happened().count("gate.opened") == 1


def test_the_gate_lists_what_is_finished_carried_over_with_its_slippage_and_dropped(
    office: Office,
) -> None:
    office.day = date(2026, 3, 2)
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
    office.reply(office.post()[0], "1 : terminé")
    plan = gated("1.1", "1.2", "1.3")
    apply_plan(office.open_unit, plan, office.moment)
    moved = replace(plan.actions[1], deadline=date(2026, 5, 20))
    given_up = AbandonedAction("1.3", "Action 1.3", "Crédits coupés")
    plan = replace(plan, actions=(plan.actions[0], moved, plan.actions[-1]), abandoned=(given_up,))
    apply_plan(office.open_unit, plan, office.moment)

    turn(office, date(2026, 3, 24))

    content = the_gate(office).content
    assert [(one.ref, one.status) for one in content.finished] == [("1.1", Status.DONE)]
    # What slipped out of the phase altogether is what its gate is about.
    assert [(one.ref, one.slipped) for one in content.carried] == [("1.2", 61)]
    assert [(one.ref, one.why) for one in content.dropped] == [("1.3", "Crédits coupés")]
    letter = next(one for one in office.post() if one.recipient == YOUSSEF.address)
    assert "« Crédits coupés »" in text_of(letter).replace(NBSP, " ")


def test_the_chair_grants_it_by_mail_and_the_next_policy_applies_after_the_end(
    office: Office,
) -> None:
    turn(office, date(2026, 3, 24))
    taken = office.reply(office.post()[0], "Passage accordé.\n\nBien à vous")

    assert taken is not None
    assert taken.outcome == "apply"
    assert the_gate(office).state is GateState.GRANTED
    assert phase_on(office, END) == "relance"
    assert phase_on(office, date(2026, 4, 1)) == "essor"
    told = office.post()
    assert "Passage accordé : la phase « Relance » prend fin le 1er avril 2026" in text_of(
        told[0]
    ).replace("\u00a0", " ").replace("\n", " ")


def test_a_phase_that_asks_more_often_begins_with_its_own_first_occasion(office: Office) -> None:
    turn(office, date(2026, 3, 24))
    office.reply(office.post()[0], "valider")
    asked = {}
    for day in (date(2026, 3, 25), date(2026, 4, 1), date(2026, 4, 6)):
        turn(office, day)
        ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
        asked[day] = [len(one.actions) for one in office.requests() if one.asked_on == day]

    # The Monday before it began is no occasion that anybody missed.
    assert asked == {date(2026, 3, 25): [2], date(2026, 4, 1): [], date(2026, 4, 6): [3]}


def test_without_a_decision_the_phase_goes_on_and_the_chair_is_reminded(office: Office) -> None:
    for day in (date(2026, 3, 24), date(2026, 3, 31), date(2026, 4, 1)):
        turn(office, day)

    assert phase_on(office, date(2026, 4, 15)) == "relance"
    mails = office.post()
    assert [one.recipient for one in mails] == [YOUSSEF.address, NADIA.address, YOUSSEF.address]
    assert "Rappel n° 1" in text_of(mails[2]).replace("\u00a0", " ")


def test_adjourned_it_comes_back_on_the_day_named(office: Office) -> None:
    turn(office, date(2026, 3, 24))
    office.reply(office.post()[0], "Ajourné au 20/04/2026")
    office.post()

    turn(office, date(2026, 4, 17))
    assert office.post() == []
    turn(office, date(2026, 4, 20))
    assert len(office.post()) == 2
    assert (the_gate(office).round, the_gate(office).state) == (2, GateState.OPEN)


def test_a_phase_s_days_are_facts(office: Office) -> None:
    turn(office, date(2026, 3, 24))
    office.reply(office.post()[0], "passage accordé")
    turn(office, date(2026, 4, 1))

    events = [one for one in office.happened() if one.startswith(("phase.", "gate."))]
    assert events == [
        "phase.began", "gate.opened", "gate.granted", "phase.ended", "phase.began",
    ]  # fmt: skip
    later = replace(gated(), phases=(replace(gated().phases[0], ends_on=date(2026, 6, 30)),))
    apply_plan(office.open_unit, later, office.moment)
    assert phase_on(office, date(2026, 4, 2)) == "", "what has ended does not begin again"


def test_a_phase_without_a_date_waits_for_a_person_to_ask(open_unit: OpenUnit) -> None:
    phases = (
        Phase("relance", "Relance", date(2026, 1, 1)),
        Phase("essor", "Essor", policy=WEEKLY),
    )
    follow(open_unit, a_plan(phases=phases))
    office = Office(open_unit)
    with pytest.raises(RefusedError) as refused:
        open_gate(open_unit, PROGRAMME, "", office.moment)
    assert refused.value.code == "gate.no_body"

    open_gate(open_unit, PROGRAMME, COMMITTEE.id, office.moment)
    decide_gate(open_unit, PROGRAMME, YES, office.moment)

    assert phase_on(office, office.day) == "essor"


@pytest.mark.parametrize(
    ("choice", "code"),
    [
        (YES, "gate.none"),
        (GateChoice(GateState.ADJOURNED, "shell:amina", date(2026, 3, 24)), "gate.past_day"),
    ],
)
def test_what_cannot_be_decided_is_refused(office: Office, choice: GateChoice, code: str) -> None:
    if code != "gate.none":
        turn(office, date(2026, 3, 24))
    with pytest.raises(RefusedError) as refused:
        decide_gate(office.open_unit, PROGRAMME, choice, office.moment)

    assert refused.value.code == code
