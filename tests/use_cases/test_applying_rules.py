from dataclasses import replace
from datetime import date

from domain.model.meeting import ReviewState
from domain.model.people import ReviewSeries
from domain.model.policy import Cadence, Period
from domain.model.programme import Phase
from domain.model.standing_rule import RuleDeed, RuleEvent, StandingRule
from domain.use_cases.applying_rules import apply_rules
from domain.use_cases.asking import ask_status
from domain.use_cases.planning import apply_plan
from domain.use_cases.reviewing import schedule_reviews
from notifications.composing.typography import NBSP
from tests.stories import COMMITTEE, PROGRAMME, SALMA, YOUSSEF, a_plan, an_action
from tests.use_cases.office import Office, text_of
from tests.use_cases.test_evidence import PDF, of_action, send

PROOF = StandingRule("preuve", RuleEvent.DONE, RuleDeed.EVIDENCE)
POINT = StandingRule("bloquee", RuleEvent.BLOCKED, RuleDeed.POINT, body=COMMITTEE.id)
LATE = StandingRule("retard", RuleEvent.LATE, RuleDeed.NOTIFY)
MONTHLY = replace(COMMITTEE, reviews=ReviewSeries(Cadence(Period.MONTH, 12)))


def apply(office: Office, *rules: StandingRule) -> None:
    plan = a_plan(an_action("1.1"), an_action("1.2"), bodies=(MONTHLY,), rules=rules)
    apply_plan(office.open_unit, plan, office.moment)


def rule(office: Office) -> list[str]:
    """Let the rules of a morning be applied; return whom they wrote to."""
    apply_rules(office.open_unit, office.rules, PROGRAMME, office.moment)
    return [one.recipient for one in office.post()]


def test_a_rule_asks_for_evidence_and_what_comes_is_kept_with_the_action(office: Office) -> None:
    apply(office, PROOF)
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
    office.reply(office.post()[0], "1.1 : terminé\n")
    office.post()
    office.day = date(2026, 3, 3)

    apply_rules(office.open_unit, office.rules, PROGRAMME, office.moment)
    (asked,) = office.post()
    assert asked.recipient == SALMA.address
    assert "pièce justificative" in text_of(asked)
    assert "preuve »" in text_of(asked).replace(NBSP, " ")
    send(office, asked, "Bonjour, voici la pièce demandée.", ("pv.pdf", PDF, "application/pdf"))

    assert [one.name for one in of_action(office, "1.1")] == ["pv.pdf"]
    office.post()
    office.day = date(2026, 3, 4)
    assert rule(office) == []


def test_a_rule_puts_a_point_on_the_agenda_of_the_next_review(office: Office) -> None:
    apply(office, POINT)
    schedule_reviews(office.open_unit, office.rules, PROGRAMME, office.moment)
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
    office.reply(office.post()[0], "1.2 : bloqué, autorisation attendue\n")
    office.post()
    office.day = date(2026, 3, 3)

    assert (rule(office), rule(office)) == ([], [])
    with office.open_unit(read_only=True) as unit:
        (review, *_) = [one for one in unit.reviews.of(PROGRAMME) if not one.state.is_over]
        (point,) = unit.meetings.points([review.id])
    assert review.state is not ReviewState.PREPARED
    assert (point.facts["ref"], point.by) == ("1.2", "rule:bloquee")
    assert office.happened().count("rule.applied") == 1


def test_a_new_rule_looks_at_what_is_so_not_at_what_is_over(office: Office) -> None:
    apply(office)
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
    office.reply(office.post()[0], "1.1 : terminé\n")
    office.post()
    office.day = date(2026, 7, 6)

    apply(office, PROOF, LATE)

    assert rule(office) == [YOUSSEF.address]
    assert rule(office) == []


def test_what_was_announced_too_late_to_be_said_is_announced_anew(office: Office) -> None:
    escalates = replace(LATE, then=RuleDeed.ESCALATE, notice=3)
    plan = a_plan(an_action("1.1", deadline=date(2026, 3, 3)), rules=(escalates,))
    apply_plan(office.open_unit, plan, office.moment)
    office.day = date(2026, 3, 4)
    apply_rules(office.open_unit, office.rules, PROGRAMME, office.moment)

    # The server was down until the day it would have told has passed.
    office.day = date(2026, 3, 13)
    assert office.post() == []

    assert rule(office) == [SALMA.address]
    office.day = date(2026, 3, 16)
    assert rule(office) == []
    office.day = date(2026, 3, 18)
    assert rule(office) == [YOUSSEF.address]


def test_a_rule_of_a_phase_leaves_alone_what_was_done_before_it(office: Office) -> None:
    phases = (
        Phase("relance", "Relance", date(2026, 1, 1), date(2026, 3, 31)),
        Phase("essor", "Essor", date(2026, 4, 1)),
    )
    of_phase = replace(PROOF, phase="essor")
    actions = (an_action("1.1"), an_action("1.2"))
    apply_plan(office.open_unit, a_plan(*actions, phases=phases, rules=(of_phase,)), office.moment)
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
    (asked,) = office.post()
    office.reply(asked, "1.1 : terminé\n")
    office.post()

    office.day = date(2026, 4, 1)
    assert rule(office) == []
    office.reply(asked, "1.2 : terminé\n")
    office.post()
    office.day = date(2026, 4, 2)
    assert rule(office) == [SALMA.address]
