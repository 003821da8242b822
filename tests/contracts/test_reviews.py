from dataclasses import replace
from datetime import date, timedelta

import pytest

from domain.model.digest import AxisLine, Counts, DigestContent, DigestLine, IssuedDigest
from domain.model.meeting import Review, ReviewState
from domain.model.status import Health, Status
from domain.ports.unit_of_work import OpenUnit
from tests.stories import COMMITTEE, DAY, PROGRAMME, follow

APRIL = DAY + timedelta(days=30)
COUNTS = Counts(total=4, done=1, planned=2, late=1, at_risk=0, silent=1, delta=1, oldest=DAY)
LINE = DigestLine(
    ref="1.1",
    title="Former",
    owner="Salma",
    deadline=DAY,
    first_deadline=DAY,
    status=Status.IN_PROGRESS,
    progress=50,
    health=Health.LATE,
    last_words="Le marché est infructueux.",
    last_words_on=DAY,
)


@pytest.fixture(autouse=True)
def _followed(open_unit: OpenUnit) -> None:
    follow(open_unit)


def a_digest(number: int, on: date = DAY) -> DigestContent:
    """Return an issue with one late action."""
    return DigestContent(
        body=COMMITTEE.name,
        number=number,
        on=on,
        since=None,
        slot=on,
        review_on=APRIL,
        counts=COUNTS,
        axes=(AxisLine("1", "Formation", COUNTS, Health.LATE),),
        late=(LINE,),
        head="cafe",
    )


def test_a_review_is_kept_once_and_comes_as_far_as_it_is_told(open_unit: OpenUnit) -> None:
    march, april = Review("march", COMMITTEE.id, DAY), Review("april", COMMITTEE.id, APRIL)
    with open_unit() as unit:
        unit.reviews.add(PROGRAMME, [april, march])
        unit.reviews.add(PROGRAMME, [replace(march, provisional=True)])
        assert unit.reviews.of(PROGRAMME) == (march, april)

        unit.reviews.set_state({"march": ReviewState.HELD, "april": ReviewState.ANNOUNCED})
        facts = unit.programmes.facts(PROGRAMME, DAY)

    assert facts.reviews == (replace(april, state=ReviewState.ANNOUNCED),)
    assert facts.placed == {COMMITTEE.id: {DAY, APRIL}}


def test_a_digest_once_issued_never_changes(open_unit: OpenUnit) -> None:
    with open_unit() as unit:
        issued = unit.reviews.issue(PROGRAMME, a_digest(1), COMMITTEE.id)
        again = unit.reviews.issue(PROGRAMME, replace(a_digest(1), late=()), COMMITTEE.id)

        assert issued == again
        assert unit.reviews.digests([issued]) == {issued: a_digest(1)}


def test_the_last_digest_of_a_body_is_a_fact(open_unit: OpenUnit) -> None:
    with open_unit() as unit:
        assert unit.reviews.last_digest(PROGRAMME, COMMITTEE.id) is None
        unit.reviews.issue(PROGRAMME, a_digest(1), COMMITTEE.id)
        unit.reviews.issue(PROGRAMME, a_digest(2, APRIL), COMMITTEE.id)

        assert unit.reviews.last_digest(PROGRAMME, COMMITTEE.id) == a_digest(2, APRIL)
        assert unit.programmes.facts(PROGRAMME, DAY).digests == (
            IssuedDigest(COMMITTEE.id, 2, APRIL, APRIL),
        )
