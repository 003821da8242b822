from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from domain.errors import RefusedError
from domain.model.mandates import Mandate
from domain.ports.unit_of_work import OpenUnit
from domain.use_cases.mandating import Passing, pass_mandate
from domain.use_cases.planning import apply_plan
from tests.stories import NADIA, PROGRAMME, SALMA, a_plan, an_action, follow
from tests.use_cases.office import Office
from tests.use_cases.port import DIRECTION, ask, remind

HELD = replace(DIRECTION, mandates=(Mandate(SALMA.id),))
ON = date(2026, 3, 5)


@pytest.fixture
def office(open_unit: OpenUnit) -> Office:
    """Return an office in which Salma holds the direction of the port until further notice."""
    follow(open_unit, a_plan(an_action("1.1", owner=HELD.id), roles=(HELD,)))
    return Office(open_unit)


def give(office: Office, day: date, **changes: Any) -> str:
    passing = replace(Passing(HELD.id, NADIA.id, day, "shell"), **changes)
    return pass_mandate(office.open_unit, PROGRAMME, passing, office.moment).holder


def test_a_mandate_given_in_mid_occasion_takes_all_that_is_pending_along(office: Office) -> None:
    (asked,) = ask(office, date(2026, 3, 2))
    office.day = ON

    assert give(office, ON) == NADIA.id

    (handed,) = ask(office, ON)
    assert handed.recipient == NADIA.address
    late = office.reply(asked, "1.1 : terminé")
    assert late is not None
    assert (late.outcome, late.why) == ("quarantine", "mandate_ended")
    office.post()
    for day in (6, 9, 10, 11):
        remind(office, date(2026, 3, day))
    assert {one.recipient for one in office.post()} == {NADIA.address}
    assert {"mandate.given", "mandate.passed"} <= set(office.happened())


def test_a_mandate_to_come_passes_on_its_day_and_outlives_the_same_file(office: Office) -> None:
    assert give(office, date(2026, 4, 1)) == SALMA.id
    titled = an_action("1.1", owner=HELD.id, title="Autre titre")
    apply_plan(office.open_unit, a_plan(titled, roles=(HELD,)), office.moment)

    (asked,) = ask(office, date(2026, 4, 1))

    assert asked.recipient == NADIA.address


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"role": "nothing"}, "role.unknown"),
        ({"person": "nobody"}, "person.unknown"),
        ({"person": SALMA.id}, "mandate.same"),
    ],
)
def test_what_makes_no_sense_is_refused(office: Office, changes: dict[str, str], code: str) -> None:
    with pytest.raises(RefusedError) as refused:
        give(office, ON, **changes)

    assert refused.value.code == code
