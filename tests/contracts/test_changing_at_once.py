from dataclasses import replace
from datetime import date

import pytest

from domain.errors import RefusedError
from domain.model.meeting import PlannedReview, ReviewState
from domain.model.people import DigestTerms
from domain.model.policy import Cadence, Period
from domain.ports.unit_of_work import OpenUnit
from domain.rules.proofreading import words_of
from domain.use_cases.convening import call_off, postpone
from domain.use_cases.digesting import issue_digests
from domain.use_cases.planning import apply_plan
from domain.use_cases.proofreading import edit_digest, held_digest, send_digest
from tests.contracts.at_once import at_once
from tests.stories import COMMITTEE, PROGRAMME, a_plan, an_action, follow
from tests.use_cases.office import Office

WHOSE = (PROGRAMME, COMMITTEE.id)
MARCH_20 = date(2026, 3, 20)


@pytest.fixture
def office(open_unit: OpenUnit) -> Office:
    """Return the office: a review on 18 March, a digest each Monday that is read first."""
    weekly = replace(COMMITTEE, digest=Cadence(Period.WEEK, 1), terms=DigestTerms(proofread=True))
    review = PlannedReview("bureau", COMMITTEE.id, date(2026, 3, 18), "Bureau", "Rabat")
    office = Office(open_unit, date(2026, 3, 9))
    follow(open_unit, a_plan(an_action("1.1"), bodies=(weekly,)))
    plan = a_plan(an_action("1.1"), bodies=(weekly,), reviews=(review,))
    apply_plan(open_unit, plan, office.moment)
    return office


def review_of(office: Office) -> tuple[str, ReviewState]:
    """Return the review and how it stands."""
    with office.open_unit(read_only=True) as unit:
        (found,) = unit.reviews.of(PROGRAMME)
        return found.id, found.state


def test_an_issue_that_is_being_sent_takes_no_other_words(office: Office) -> None:
    issue_digests(office.open_unit, office.rules, PROGRAMME, office.moment)
    words = replace(words_of(held_digest(office.open_unit, *WHOSE)), foreword="Autre")

    with pytest.raises(RefusedError, match="none_held"):
        at_once(
            office,
            lambda one: send_digest(one.open_unit, WHOSE, "Youssef", one.moment),
            lambda other: edit_digest(other.open_unit, WHOSE, (words, "Nadia"), other.moment),
        )


def test_a_review_that_is_being_called_off_is_not_moved(office: Office) -> None:
    review, _ = review_of(office)

    with pytest.raises(RefusedError, match="over"):
        at_once(
            office,
            lambda one: call_off(one.open_unit, PROGRAMME, review, one.moment),
            lambda other: postpone(other.open_unit, PROGRAMME, review, MARCH_20, other.moment),
        )

    assert review_of(office)[1] is ReviewState.CANCELLED
