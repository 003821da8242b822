"""What one mailbox gets in a day is bounded; the rest leaves on the next working day."""

from dataclasses import replace
from datetime import date

import pytest

from domain.model.owed import Escalate
from domain.rules.deciding import decide
from domain.use_cases.planning import apply_plan
from domain.use_cases.reviewing import schedule_reviews
from tests.rules.facts import RULES, a_climbed_request, facts
from tests.rules.ladder import ESCALATION_DAY, SECOND_REMINDER
from tests.stories import NADIA, PROGRAMME, SALMA, YOUSSEF
from tests.use_cases.assembly import ANNOUNCED, KARIM, LAUNCH, QUESTION, assembled, consult
from tests.use_cases.office import Office, parsed


@pytest.fixture
def sparing(office: Office) -> Office:
    """Return the office where a mailbox gets one mail a day."""
    office.rules = replace(office.rules, mails_a_day=1)
    return office


def test_of_two_questions_of_a_day_the_second_is_put_on_the_next(sparing: Office) -> None:
    other = replace(QUESTION, ref="siege", question="Changer de siège ?")
    apply_plan(sparing.open_unit, assembled(QUESTION, other), sparing.moment)

    days = [date(2026, 3, 3), date(2026, 3, 4), date(2026, 3, 5)]
    asked = [{one.recipient: parsed(one) for one in consult(sparing, day)[1]} for day in days]

    first, second, third = asked
    # Salma is owed a request for news, which goes before.
    assert first.keys() == second.keys() == {one.address for one in (YOUSSEF, NADIA, KARIM)}
    assert all(first[one]["Subject"] != second[one]["Subject"] for one in first)
    assert third == {}


def test_an_invitation_beyond_the_cap_leaves_the_next_working_day(sparing: Office) -> None:
    question = replace(QUESTION, opens_on=ANNOUNCED, answer_by=date(2026, 3, 18))
    apply_plan(sparing.open_unit, assembled(question, reviews=(LAUNCH,)), sparing.moment)
    _, asked = consult(sparing, ANNOUNCED)

    schedule_reviews(sparing.open_unit, sparing.rules, PROGRAMME, sparing.moment)

    others = {one.recipient for one in asked}
    assert len(others) == 3
    assert [one.recipient for one in sparing.post()] == [SALMA.address]
    sparing.day = date(2026, 3, 13)
    schedule_reviews(sparing.open_unit, sparing.rules, PROGRAMME, sparing.moment)
    assert {one.recipient for one in sparing.post()} == others
    assert sparing.happened().count("review.announced") == 1


def test_what_was_announced_is_no_mail_too_many() -> None:
    request = a_climbed_request(rank=2, announced=1, announced_on=SECOND_REMINDER)
    left = request.left | {(SECOND_REMINDER, SECOND_REMINDER)}
    known = facts(
        requests=(replace(request, left=left),), mailed={SALMA.id: RULES.mails_a_day}, bodies=()
    )

    assert [type(one) for one in decide(known, RULES, ESCALATION_DAY)] == [Escalate]
