"""Sentences of members and owners, written before the reading of them: what may stand of each.

Whatever the words, nothing may take effect that was not said: asking is always allowed.
"""

from functools import cache

import pytest

from tests.reading.held_out.saying import Verdict, verdicts

BARS = {"positions": 0.97, "presences": 0.97, "completions": 0.97, "gates": 0.97}


@cache
def _verdicts(topic: str) -> tuple[Verdict, ...]:
    return tuple(verdicts(topic))


@pytest.mark.parametrize("topic", BARS)
def test_nothing_takes_effect_that_was_not_said(topic: str) -> None:
    assert [(one.said, one.got) for one in _verdicts(topic) if one.wrong] == []


@pytest.mark.parametrize(("topic", "bar"), BARS.items())
def test_what_is_said_is_understood(topic: str, bar: float) -> None:
    missed = [(one.said, one.got) for one in _verdicts(topic) if not one.understood]

    assert len(missed) <= (1 - bar) * len(_verdicts(topic)), missed
