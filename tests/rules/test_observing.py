from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.model.follow_up import Action
from domain.model.indicator import Indicator, IndicatorLine, Measurement, QuotedFigure, Target
from domain.model.programme import Axis
from domain.model.status import Status
from domain.rules.observing import contradictions, indicator_lines, share_of, totals

DAY = date(2026, 6, 30)
JOBS = Indicator(
    "I1", "Emplois", "emplois", "1.1", "salma", target=Target(Decimal(1000), date(2026, 12, 31))
)
AXES = (Axis("1", "Pilier"), Axis("1.1", "Axe", parent="1"), Axis("2", "Autre"))
ACTION = Action("a1", "1.1", "Recruter", "1.1", "salma", DAY, DAY)


def said(value: int, on: date = DAY, indicator: str = "I1") -> Measurement:
    """Return a figure that Salma gave."""
    at = datetime(2026, 7, 1, tzinfo=UTC)
    return Measurement(indicator, Decimal(value), on, at.date(), at, "salma")


def line(*figures: Measurement, indicator: Indicator = JOBS) -> IndicatorLine:
    """Return how one indicator stands."""
    return indicator_lines((indicator,), figures, {"salma": "Salma"})[0]


def test_the_figure_of_the_latest_day_counts_whenever_it_was_said() -> None:
    found = line(said(500), said(300, DAY - timedelta(days=90)))

    assert (found.value, found.on, found.share, found.by) == (Decimal(500), DAY, 50, "Salma")


def test_of_one_day_the_last_word_corrects_those_before_and_says_so() -> None:
    found = line(said(900), said(90), said(400))

    assert (found.value, found.share, found.corrected) == (Decimal(400), 40, 2)


def test_what_the_text_gives_counts_until_somebody_measures() -> None:
    quoted = replace(JOBS, quoted=(QuotedFigure(Decimal(100), DAY, "une centaine"),))

    before = line(indicator=quoted)
    after = line(said(250, DAY + timedelta(days=1)), indicator=quoted)

    assert (before.share, before.quoted) == (10, "une centaine")
    assert (after.share, after.quoted) == (25, None)


def test_a_share_is_measured_from_the_baseline() -> None:
    waiting = replace(JOBS, baseline=Decimal(40), target=Target(Decimal(10), DAY))

    assert share_of(waiting, Decimal(25)) == 50
    assert share_of(waiting, Decimal(40)) == 0
    assert share_of(replace(JOBS, target=Target(words="un additionnel")), Decimal(5)) is None


def test_a_total_can_be_checked_by_hand_and_says_what_it_rests_on() -> None:
    heavy = replace(JOBS, ref="I2", weight=3)
    unknown = replace(JOBS, ref="I3")
    old = DAY - timedelta(days=200)
    lines = indicator_lines(
        (JOBS, heavy, unknown), (said(1000), said(200, old, "I2")), {"salma": "Salma"}
    )

    whole, pillar, axis = totals(lines, AXES)

    assert (whole.ref, pillar.ref, axis.ref) == ("", "1", "1.1")
    assert (axis.share, axis.measured, axis.total, axis.oldest) == (40, 2, 3, old)
    assert [(one.ref, one.share, one.weight) for one in axis.terms] == [
        ("I1", 100, 1),
        ("I2", 20, 3),
    ]
    assert pillar.share == axis.share


def test_what_exceeds_its_target_does_not_hide_what_misses_its_own() -> None:
    second = replace(JOBS, ref="I2")
    lines = indicator_lines((JOBS, second), (said(5000), said(0, DAY, "I2")), {})

    whole = totals(lines, AXES)[0]
    assert whole.share == 50
    assert [one.own for one in whole.terms] == [500, None]


def test_what_has_no_target_to_compare_with_is_told_apart_from_what_has_no_figure() -> None:
    aimed = replace(JOBS, ref="I2", target=Target(words="un additionnel"))
    lines = indicator_lines(
        (JOBS, aimed, replace(JOBS, ref="I3")), (said(100), said(5, DAY, "I2")), {}
    )

    whole = totals(lines, AXES)[0]

    assert (whole.total, whole.measured, whole.untargeted) == (3, 1, 1)


@pytest.mark.parametrize(
    ("status", "progress", "measured", "belied"),
    [
        (Status.DONE, 100, 400, True),
        (Status.DONE, 100, 1000, False),
        (Status.IN_PROGRESS, 80, 400, True),
        (Status.IN_PROGRESS, 60, 400, False),
        (Status.IN_PROGRESS, 10, 400, False),
    ],
)
def test_an_action_said_to_be_further_than_its_indicator_stands_beside_it(
    status: Status, progress: int, measured: int, *, belied: bool
) -> None:
    observing = replace(JOBS, observes=("1.1",))
    action = replace(ACTION, status=status, progress=progress)

    found = contradictions((observing,), (line(said(measured)),), (action,))

    assert [one.share for one in found] == ([measured // 10] if belied else [])


@given(st.lists(st.tuples(st.integers(-2000, 5000), st.integers(0, 9)), min_size=1, max_size=8))
def test_a_total_lies_between_its_terms(figures: list[tuple[int, int]]) -> None:
    many = [replace(JOBS, ref=f"I{n}", weight=weight) for n, (_, weight) in enumerate(figures)]
    given_ = [said(value, DAY, f"I{n}") for n, (value, _) in enumerate(figures)]

    whole = totals(indicator_lines(many, given_, {}), AXES)[0]

    if whole.share is None:
        assert not any(weight for _, weight in figures)
    else:
        shares = [one.share for one in whole.terms]
        assert min(shares) <= whole.share <= max(shares)
