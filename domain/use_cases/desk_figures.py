"""What the desk settles of a reply about figures: taken as said, put right, vouched for."""

from datetime import date
from decimal import Decimal

from domain.errors import RefusedError
from domain.model.desk import Correction, DeskChoice, DeskItem, DeskKind
from domain.model.hearing import Topic
from domain.model.indicator import Indicator, Measurement
from domain.model.moment import Moment
from domain.ports.unit_of_work import UnitOfWork
from domain.rules import keys
from domain.use_cases.acknowledging import Acknowledged, Line, acknowledge
from domain.use_cases.keeping_figures import keep_figure, note_answers

ANY_REPLY = (DeskKind.AMBIGUOUS, DeskKind.QUARANTINE)


def is_of_figures(item: DeskItem) -> bool:
    """Tell whether an item is a figure, or a reply to a request for figures."""
    replied = item.kind in ANY_REPLY and item.facts.get("topic") == Topic.FIGURES
    return item.kind is DeskKind.FIGURE or replied


def take_figure(unit: UnitOfWork, item: DeskItem, choice: DeskChoice, moment: Moment) -> None:
    """Keep a figure as it was said, or as the coordinator says; tell whoever gave it.

    Refuses `desk.is_figure` where neither says which, `desk.indicator_unknown`,
    `desk.figure_to_come` for a day that has not come, and `desk.indicator_gone` where the plan no
    longer has it.
    """
    corrected = choice.correction != Correction()
    indicator = _meant(unit, item, choice)
    given = _given(item, choice, indicator, moment)
    before = keep_figure(unit, item.programme, given, moment)
    note_answers(unit, item.programme, [indicator.ref], moment)
    line = {
        "what": "figure-settled" if corrected else "figure-accepted",
        "text": f"{indicator.ref} {indicator.title}",
        "value": str(given.value),
        "unit": indicator.unit,
        "on": given.on.isoformat(),
        "sentence": item.sentence,
    }
    _tell(unit, item, {**line, **({"before": str(before.value)} if before else {})}, moment)


def turn_figure_down(unit: UnitOfWork, item: DeskItem, moment: Moment) -> None:
    """Leave a doubted figure out: it is still awaited."""
    names = ("value", "unit", "on")
    said = {name: str(item.facts[name]) for name in names if "value" in item.facts}
    text = f"{item.subject} {item.facts['title']}"
    line = {"what": "figure-refused", "text": text, **said, "sentence": item.sentence}
    _tell(unit, item, line, moment)


def _meant(unit: UnitOfWork, item: DeskItem, choice: DeskChoice) -> Indicator:
    """Return the indicator of a figure: named, the item's, or the only one that was asked for."""
    programme = unit.programmes.get(item.programme)
    known = {one.ref: one for one in programme.indicators} if programme else {}
    request = unit.figures.many([item.request]).get(item.request)
    asked = request.indicators if request else ()
    said = item.subject if item.kind is DeskKind.FIGURE else ""
    ref = choice.correction.ref or said or (asked[0] if len(asked) == 1 else "")
    if ref in known:
        return known[ref]
    if ref and ref == said:
        raise RefusedError("desk.indicator_gone", number=item.number, ref=ref)
    if ref:
        raise RefusedError("desk.indicator_unknown", number=item.number, ref=ref)
    raise RefusedError("desk.is_figure", number=item.number)


def _given(item: DeskItem, choice: DeskChoice, indicator: Indicator, moment: Moment) -> Measurement:
    value, on = _value(item, choice.correction), _day(item, choice.correction)
    if value is None:
        raise RefusedError("desk.is_figure", number=item.number)
    if on > moment.day:
        raise RefusedError("desk.figure_to_come", number=item.number, day=on.isoformat())
    return Measurement(
        indicator=indicator.ref,
        value=value,
        on=on,
        said_on=item.opened_on,
        at=moment.at,
        person=item.person,
        inbox=item.inbox,
        sentence=item.sentence,
        settled_by=choice.by,
    )


def _value(item: DeskItem, correction: Correction) -> Decimal | None:
    if correction.value is not None:
        return correction.value
    # A correction that only names a day leaves the figure as it was said.
    said = item.facts.get("value") if correction == Correction(on=correction.on) else None
    return Decimal(str(said)) if said is not None else None


def _day(item: DeskItem, correction: Correction) -> date:
    said = item.facts.get("on")
    return correction.on or (date.fromisoformat(str(said)) if said else item.opened_on)


def _tell(unit: UnitOfWork, item: DeskItem, line: Line, moment: Moment) -> None:
    told = Acknowledged(
        key=keys.correction(item.number, item.person),
        programme=item.programme,
        person=item.person,
        # What was laid down before threads were noted answers the request itself.
        answered=str(item.facts.get("thread", item.request)),
        topic=Topic.FIGURES,
        lines=(line,),
        decided_on=item.opened_on,
    )
    acknowledge(unit, told, moment)
