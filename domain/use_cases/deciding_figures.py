"""What the desk decides of a figure that was doubted, made true and told to whoever gave it."""

from datetime import date
from decimal import Decimal

from domain.model.desk import DeskItem
from domain.model.hearing import Topic
from domain.model.indicator import Measurement
from domain.model.moment import Moment
from domain.ports.unit_of_work import UnitOfWork
from domain.rules import keys
from domain.use_cases.acknowledging import Acknowledged, acknowledge
from domain.use_cases.keeping_figures import keep_figure, note_answers


def take_figure(unit: UnitOfWork, item: DeskItem, moment: Moment) -> None:
    """Keep a doubted figure as it was said."""
    facts = item.facts
    given = Measurement(
        indicator=item.subject,
        value=Decimal(str(facts["value"])),
        on=date.fromisoformat(str(facts["on"])),
        said_on=item.opened_on,
        at=moment.at,
        person=item.person,
        inbox=item.inbox,
        sentence=item.sentence,
    )
    keep_figure(unit, item.programme, given, moment)
    note_answers(unit, item.programme, [item.subject], moment)
    _tell(unit, item, "figure-accepted", moment)


def turn_figure_down(unit: UnitOfWork, item: DeskItem, moment: Moment) -> None:
    """Leave a doubted figure out: it is still awaited."""
    _tell(unit, item, "figure-refused", moment)


def _tell(unit: UnitOfWork, item: DeskItem, what: str, moment: Moment) -> None:
    facts = item.facts
    line = {
        "what": what,
        "text": f"{item.subject} {facts['title']}",
        "value": str(facts["value"]),
        "unit": str(facts["unit"]),
        "on": str(facts["on"]),
        "sentence": item.sentence,
    }
    told = Acknowledged(
        key=keys.correction(item.number, item.person),
        programme=item.programme,
        person=item.person,
        answered=str(facts["thread"]),
        topic=Topic.FIGURES,
        lines=(line,),
    )
    acknowledge(unit, told, moment)
