from collections.abc import Callable
from dataclasses import replace

import pytest

from domain.errors import InvalidValueError
from domain.model.policy import DEFAULT, Cadence, EscalationLevel, Period, Policy, Rung


@pytest.mark.parametrize(
    ("build", "code"),
    [
        (lambda: Cadence(Period.MONTH, 0), "cadence.working_day"),
        (lambda: Cadence(Period.WEEK, 8), "cadence.working_day"),
        (lambda: Cadence(Period.QUARTER, -93), "cadence.working_day"),
        (lambda: EscalationLevel(0, "chair"), "escalation.after"),
        (lambda: EscalationLevel(5, "minister"), "escalation.to"),
        (lambda: Policy(answer_within=0), "policy.answer_within"),
        (lambda: Policy(ladder=(Rung(3), Rung(1))), "policy.ladder"),
        (lambda: Policy(ladder=(Rung(1), Rung(1))), "policy.ladder"),
        (
            lambda: Policy(escalation=(EscalationLevel(5, "axis"), EscalationLevel(5, "chair"))),
            "policy.escalation",
        ),
        (lambda: replace(DEFAULT, answer_within=-1), "policy.answer_within"),
    ],
)
def test_a_policy_that_makes_no_sense_cannot_be_built(
    build: Callable[[], object], code: str
) -> None:
    with pytest.raises(InvalidValueError) as refusal:
        build()
    assert refusal.value.code == code


def test_a_reminder_may_come_before_the_answer_date() -> None:
    assert Policy(ladder=(Rung(-1), Rung(0), Rung(2))).ladder == (Rung(-1), Rung(0), Rung(2))
