"""The office on an empty store of each kind, its programme applied and started."""

import pytest

from domain.model.delivery import ReadyMail
from domain.ports.unit_of_work import OpenUnit
from domain.use_cases.asking import ask_status
from tests.stories import PROGRAMME, a_plan, an_action, follow
from tests.use_cases.office import Office
from tests.use_cases.port import PLAN


@pytest.fixture
def office(open_unit: OpenUnit) -> Office:
    """Return the office: Salma owns actions 1.1 and 1.2, Youssef coordinates."""
    follow(open_unit, a_plan(an_action("1.1"), an_action("1.2")))
    return Office(open_unit)


@pytest.fixture
def port(open_unit: OpenUnit) -> Office:
    """Return the office: the port's direction owns both actions; Salma, then Nadia, holds it."""
    follow(open_unit, PLAN)
    return Office(open_unit)


@pytest.fixture
def request_mail(office: Office) -> ReadyMail:
    """Return the request that Salma received."""
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
    return office.post()[0]
