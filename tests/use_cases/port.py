"""A port whose direction passes from Salma to Nadia in the middle of an occasion."""

from datetime import date

from domain.model.delivery import ReadyMail
from domain.model.mandates import Mandate, Role
from domain.rules import keys
from domain.use_cases.asking import ask_status
from domain.use_cases.reminding import Reminded, remind_silent
from tests.stories import NADIA, PROGRAMME, SALMA, a_plan, an_action
from tests.use_cases.office import Office

DIRECTION = Role(
    id=keys.opaque(PROGRAMME, "role", "direction"),
    title="Direction du port",
    organisation="Port de Tanger",
    mandates=(Mandate(SALMA.id, until=date(2026, 3, 10)), Mandate(NADIA.id, date(2026, 3, 11))),
)
PLAN = a_plan(
    an_action("1.1", owner=DIRECTION.id), an_action("1.2", owner=DIRECTION.id), roles=(DIRECTION,)
)


def ask(office: Office, day: date) -> list[ReadyMail]:
    """Ask what is due on a day and return what leaves."""
    office.day = day
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
    return office.post()


def remind(office: Office, day: date) -> Reminded:
    """Remind and escalate what is due on a day."""
    office.day = day
    return remind_silent(office.open_unit, office.rules, PROGRAMME, office.moment)
