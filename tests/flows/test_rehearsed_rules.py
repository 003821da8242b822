from dataclasses import replace
from datetime import date

import pytest

from config.bootstrap import Application
from domain.model.standing_rule import RuleDeed, RuleEvent, StandingRule
from domain.use_cases.planning import apply_plan
from flows.rehearsal import ForeseenMail, Rehearsal, rehearse
from tests.stories import COMMITTEE, PROGRAMME, a_plan, an_action

RULES = (
    StandingRule("retard", RuleEvent.LATE, RuleDeed.NOTIFY, after=2),
    StandingRule("silence", RuleEvent.SILENT, RuleDeed.ESCALATE, notice=3),
    StandingRule("preuve", RuleEvent.DONE, RuleDeed.EVIDENCE),
    StandingRule("point", RuleEvent.LATE, RuleDeed.POINT, body=COMMITTEE.id),
)


@pytest.fixture
def ruled(app: Application) -> Application:
    """Give the product with a programme that has a rule of each kind."""
    soon = replace(an_action("1.1"), deadline=date(2026, 3, 13))
    plan = a_plan(soon, an_action("1.2"), rules=RULES)
    apply_plan(app.open_unit, plan, app.moment(plan.timezone))
    return app


def told(mails: tuple[ForeseenMail, ...]) -> list[tuple[str, str, str, str]]:
    return [
        (one.day.isoformat(), one.name, one.why["rules"], one.why["refs"])
        for one in mails
        if one.kind == "rule"
    ]


def test_each_mail_of_a_rule_is_foreseen_with_the_rule_as_its_reason(ruled: Application) -> None:
    assert told(rehearse(ruled, Rehearsal(PROGRAMME, 60)).mails) == [
        ("2026-03-17", "Youssef", "retard", "1.1"),
        ("2026-04-02", "Salma", "silence", "1.1, 1.2"),
        ("2026-04-07", "Youssef", "silence", "1.1, 1.2"),
    ]


def test_evidence_is_asked_for_once_an_owner_says_done(ruled: Application) -> None:
    mails = rehearse(ruled, Rehearsal(PROGRAMME, 60, answering=1.0)).mails

    assert [(name, rule) for _, name, rule, _ in told(mails) if rule == "preuve"] == [
        ("Salma", "preuve")
    ]
