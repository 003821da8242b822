"""What the desk's mail says of a figure that waits: the value, the last one, how to answer."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from domain.model.desk import DeskKind
from domain.model.letters import DeskLine
from notifications.composing.words import Words


def verbs_of_figure(line: DeskLine) -> tuple[str, ...]:
    """Return what a reply may say of a figure, or of a reply about figures."""
    if line.kind == DeskKind.FIGURE:
        return ("accept", "refuse", "figure") if "value" in line.facts else ("figure", "refuse")
    accepted = ("accept",) if line.kind == DeskKind.QUARANTINE else ()
    return (*accepted, "figure-named", "refuse")


def figure_details(words: Words, line: DeskLine) -> Iterator[str]:
    """Yield the figure that would count if it were accepted, and the last one known beside it."""
    if line.kind == DeskKind.FIGURE:
        for name, value, on in (
            ("fact-figure", "value", "on"),
            ("fact-figure-last", "last", "last_on"),
        ):
            if value in line.facts:
                amount = words.amount(Decimal(str(line.facts[value])))
                day = date.fromisoformat(str(line.facts[on]))
                yield words.say(name, value=amount, unit=str(line.facts["unit"]), on=day)
