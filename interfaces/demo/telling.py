"""Tells what happens, one line a day, then what it comes to and where to look."""

import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from rich.console import Console
from rich.table import Table

from domain.model.event import Event, EventName
from domain.model.mail import MailKind
from interfaces.demo.figures import Figures
from interfaces.terminal.language import words
from interfaces.terminal.printing import WIDTH_OF_A_FILE, sentence

# In the order in which a coordinator asks: what was done, what came back, what was decided.
TOLD = (
    EventName.REVIEW_SCHEDULED,
    EventName.REVIEW_ANNOUNCED,
    EventName.STATUS_REQUESTED,
    EventName.OWNER_REMINDED,
    EventName.REQUEST_ESCALATED,
    EventName.DIGEST_ISSUED,
    EventName.PHASE_BEGAN,
    EventName.GATE_OPENED,
    EventName.GATE_GRANTED,
    EventName.DEADLINE_MOVED,
    EventName.RULE_APPLIED,
    EventName.MEMBER_CONSULTED,
    EventName.MEMBER_REMINDED,
    EventName.MEMBER_ANSWERED,
    EventName.CONSULTATION_CLOSED,
    EventName.DECISION_RECORDED,
    EventName.FIGURES_REQUESTED,
    EventName.FIGURES_REMINDED,
    EventName.FIGURE_GIVEN,
    EventName.FIGURE_CORRECTED,
    EventName.REPLY_READ,
    EventName.DEADLINE_PROPOSED,
    EventName.REPLY_QUARANTINED,
    EventName.OWNER_ABSENT,
    EventName.MANDATE_PASSED,
    EventName.REQUEST_HANDED_OVER,
    EventName.MAIL_BOUNCED,
)


# What it comes to, in this order, and the figures without which there is nothing to say of it.
SUMS = ("asked", "answered", "late", "members", "contracts", "plan", "figures", "waiting", "sent")
WHERE = {
    "members": ("votes",),
    "contracts": ("contracts",),
    "plan": ("announced",),
    "figures": ("figures_asked",),
}


# What a sum says of which figure.
SAID: Mapping[str, Mapping[str, str]] = {
    "asked": {"people": "asked", "actions": "actions"},
    "answered": {
        "people": "answered",
        "asked": "asked",
        "heard": "heard",
        "reminded": "reminded",
    },
    "late": {"n": "late"},
    "members": {one: one for one in ("votes", "reserves", "needs", "decisions")},
    "plan": {one: one for one in ("announced", "described")},
    "contracts": {one: one for one in ("contracts", "commitments", "kept")},
    "figures": {
        "people": "figures_asked",
        "given": "figures_given",
        "corrected": "figures_corrected",
        "reminded": "figures_reminded",
        "contradictions": "contradictions",
    },
}


class _Console(Console):
    """A console whose reader may leave (`suivi demo | head`): the command line knows what to do."""

    def on_broken_pipe(self) -> None:
        """Say so, where rich would end the process from within."""
        raise BrokenPipeError


class Telling:
    """Prints the story as it goes; every figure it is given was counted in the store."""

    def __init__(self, console: Console | None = None) -> None:
        width = None if sys.stdout.isatty() else WIDTH_OF_A_FILE
        self._console = console or _Console(width=width, highlight=False, emoji=False, markup=False)

    def title(self, programme: str, since: date, until: date) -> None:
        """Say whose story this is, and over which days."""
        self._say("demo-title", style="bold", programme=programme, since=since, until=until)

    def step(self, name: str, **values: object) -> None:
        """Say what is being done."""
        self._say(name, style="dim", **values)

    def day(self, day: date, events: Sequence[Event], waiting: int) -> None:
        """Say what a day brought, and how much now waits on the desk."""
        count = Counter(one.name for one in events if _is_news(one))
        said = [
            sentence(f"demo-event-{_hyphened(one.value)}", n=count[one])
            for one in TOLD
            if count[one]
        ]
        said += [sentence("demo-event-desk", n=waiting)] if waiting else []
        line = " · ".join(said) or sentence("demo-event-none")
        when = words().day(day, "week")
        self._console.print(f"  {when:<24}", line, style=None if said else "dim", soft_wrap=True)

    def summary(self, figures: Figures) -> None:
        """Print what it all comes to."""
        table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 2))
        table.add_column(style="bold")
        table.add_column()
        for name in SUMS:
            if all(getattr(figures, one) for one in WHERE.get(name, ())):
                table.add_row(sentence(f"demo-sum-{name}"), self._sum(name, figures))
        self._console.print()
        self._say("demo-summary", style="bold")
        self._console.print(table)

    def failed(self, names: Sequence[str]) -> None:
        """Say what did not come out as the story must."""
        self._say("demo-failed", style="bold red", names=", ".join(names))

    def where(self, places: Mapping[str, str]) -> None:
        """Say where to look, and how to stop."""
        self._console.print()
        for name, place in places.items():
            self._say(f"demo-where-{name}", place=place)
        self._say("demo-stop", style="bold")

    def _sum(self, name: str, figures: Figures) -> str:
        if name == "waiting":
            return _counted("demo-desk", figures.desk) or sentence("demo-nothing")
        if name == "sent":
            ordered = {one.value: figures.sent.get(one.value, 0) for one in MailKind}
            said = _counted("demo-kind", ordered)
            return sentence("demo-sum-of-sent", n=sum(figures.sent.values()), kinds=said)
        values = {said: getattr(figures, field) for said, field in SAID[name].items()}
        return sentence(f"demo-sum-of-{name}", **values)

    def _say(self, name: str, *, style: str = "", **values: object) -> None:
        self._console.print(sentence(name, **values), style=style or None, soft_wrap=True)


def _hyphened(name: str) -> str:
    return name.replace(".", "-").replace("_", "-")


def _is_news(event: Event) -> bool:
    """Tell whether an event is one to tell: a role's first holder is no mandate that passes."""
    return event.name is not EventName.MANDATE_PASSED or bool(event.data.get("from"))


def _counted(prefix: str, counts: Mapping[str, int]) -> str:
    """Return counts by kind as words and figures, zeros left out."""
    return " · ".join(
        f"{sentence(f'{prefix}-{kind}'.replace('_', '-'))} {count}"
        for kind, count in counts.items()
        if count
    )
