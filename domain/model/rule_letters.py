"""What the mail says by which a rule of the programme tells somebody of actions."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One action, and why a rule speaks of it.

    `rule` is the rule's name in the file, `event` and `deed` are codes; `since`, `times`, `on` and
    `told` (a name) as in `ApplyRule`.
    """

    ref: str
    title: str
    owner: str
    deadline: date
    rule: str
    event: str
    deed: str
    since: date | None = None
    times: int = 0
    on: date | None = None
    told: str = ""


@dataclass(frozen=True, slots=True)
class RuleContent:
    """What rules of the programme say of these actions, the same deed together."""

    lines: tuple[RuleLine, ...]
