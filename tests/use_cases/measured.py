"""A programme that is measured: who gives which figures; the ground of those stories."""

from datetime import date
from decimal import Decimal

from domain.model.delivery import ReadyMail
from domain.model.indicator import Indicator, Measurement, QuotedFigure, Target
from domain.model.measuring import FigureRequest
from domain.model.people import Person
from domain.model.policy import Cadence, Period
from domain.model.programme import Plan
from domain.model.report import Effect, StatusReport
from domain.model.status import Language, Status
from domain.use_cases.measuring import Measured, ask_figures
from tests.stories import NADIA, PROGRAMME, SALMA, a_plan, an_action
from tests.use_cases.office import Office

MONTHLY = Cadence(Period.MONTH, 1)
QUARTERLY = Cadence(Period.QUARTER, 3)
JOBS = Indicator(
    ref="I1",
    title="Emplois directs",
    unit="emplois",
    axis="1",
    owner=SALMA.id,
    target=Target(Decimal(1000), date(2026, 12, 31)),
    ask=MONTHLY,
    observes=("1.1",),
    quoted=(QuotedFigure(Decimal(300), date(2025, 12, 31), "300 emplois"),),
)
RATE = Indicator("I2", "Taux d’insertion", "%", owner=SALMA.id, ask=MONTHLY)
SPENT = Indicator("I3", "Dépenses", "millions de dirhams", owner=NADIA.id, ask=QUARTERLY)
STRANGER = Person("samir", "Samir", "samir@ailleurs.example", Language.FR)
UNASKED = Indicator("I4", "Notoriété", "points")


def measured(*indicators: Indicator) -> Plan:
    """Return the plan of the story with these indicators, the four above by default."""
    chosen = indicators or (JOBS, RATE, SPENT, UNASKED)
    return a_plan(an_action("1.1"), an_action("1.2"), indicators=chosen)


def ask(office: Office, day: date) -> tuple[Measured, list[ReadyMail]]:
    """Let the requests for figures of a day happen; return what was done and what left."""
    office.day = day
    done = ask_figures(office.open_unit, office.rules, PROGRAMME, office.moment)
    return done, office.post()


def given(office: Office) -> list[Measurement]:
    """Return every figure that was kept, in the order in which it was said."""
    with office.open_unit(read_only=True) as unit:
        return list(unit.figures.measurements(PROGRAMME))


def asked(office: Office) -> list[FigureRequest]:
    """Return every request for figures, as the store has it."""
    with office.open_unit(read_only=True) as unit:
        return list(unit.figures.requests(PROGRAMME, date(2026, 1, 1)))


def reported(action: str, office: Office) -> StatusReport:
    """Return the word that an action is done."""
    return StatusReport(
        action=action,
        request="",
        person=SALMA.id,
        inbox="",
        on=office.day,
        at=office.moment.at,
        effect=Effect.APPLIED,
        sentence="fait",
        status=Status.DONE,
        progress=100,
    )
