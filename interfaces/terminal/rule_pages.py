"""Prints the rules of a programme, in words."""

from collections.abc import Sequence

from domain.model.standing_rule import StandingRule
from interfaces.terminal.printing import say, sentence, show


def print_rules(rules: Sequence[StandingRule]) -> None:
    """Print one line a rule; nothing where there is none."""
    if rules:
        show()
        say("cli-rules")
        for one in rules:
            show("  " + in_words(one))


def in_words(rule: StandingRule) -> str:
    """Return a rule as a sentence; it names its body as people call it."""
    counts = {"after": rule.after, "times": rule.times}
    where = sentence("cli-rule-in-axis", axis=rule.axis) if rule.axis else ""
    where += sentence("cli-rule-in-phase", phase=rule.phase) if rule.phase else ""
    then = {
        "who": sentence(f"cli-rule-to-{rule.to}"),
        "notice": rule.notice,
        "body": rule.body,
    }
    return sentence(
        "cli-rule",
        id=rule.id,
        when=sentence(f"cli-rule-when-{rule.when.value}", **counts),
        where=where,
        then=sentence(f"cli-rule-then-{rule.then.value}", **then),
    )
