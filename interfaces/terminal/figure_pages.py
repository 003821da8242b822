"""Prints what was measured: indicators, totals with their coverage, words against figures."""

from datetime import date

from domain.model.indicator import Observed
from interfaces.terminal.language import words
from interfaces.terminal.printing import show
from notifications.composing.observed import ObservedWords, Row, observed_words


def print_observed(found: Observed, label: str, day: date) -> None:
    """Print it as a digest of that local day says it; nothing where nothing is measured."""
    if not (found.lines or found.silent):
        return
    said: ObservedWords = observed_words(words(), found, label, day)
    _section("digest-contradictions", said.contradictions)
    _section("digest-totals", said.totals)
    _section("digest-indicators", said.indicators)
    _section("digest-figures-silent", said.silent)


def _section(title: str, rows: tuple[Row, ...]) -> None:
    if rows:
        show()
        show(words().say(title))
        for one in rows:
            show(f"  {one.ref} {one.title}" if one.ref else f"  {one.title}")
            for line in one.lines:
                show(f"      {line}")
