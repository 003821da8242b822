"""Shows what reads otherwise with today's rules."""

from collections.abc import Sequence

from domain.use_cases.replaying import Replayed, Values
from interfaces.terminal.printing import day, say, sentence, show


def print_differences(found: Sequence[Replayed]) -> None:
    """Print a line for each action of each mail that reads otherwise, or says that none does."""
    if not found:
        say("cli-replay-same")
    for mail in found:
        if mail.revived:
            say("cli-replay-revived", mail=mail.inbox)
        for one in mail.differences:
            known = {"before": _said(one.before), "now": _said(one.now)}
            when = day(one.received_at.date())
            show(sentence("cli-replay-line", day=when, ref=one.ref, mail=one.inbox, **known))


def as_json(found: Replayed) -> dict[str, object]:
    """Return what a program reads of one mail."""
    told = [
        {
            "programme": one.programme,
            "person": one.person,
            "ref": one.ref,
            "received_at": one.received_at,
            "before": one.before,
            "now": one.now,
            "spoken_of_since": one.later,
        }
        for one in found.differences
    ]
    return {"inbox": found.inbox, "revived": found.revived, "actions": told}


def _said(values: Values) -> str:
    said = [f"{name} {value}" for name, value in values.items()]
    return ", ".join(said) or sentence("cli-nothing")
