"""What a coordinator says of who gives the figures of an indicator: they, another, nobody."""

from domain.errors import RefusedError
from domain.model.desk import DeskItem, DeskKind
from domain.model.event import Event, EventName
from domain.model.hearing import Topic
from domain.model.moment import Moment
from domain.ports.unit_of_work import UnitOfWork
from domain.rules import keys
from domain.rules.kept_handovers import with_measurer
from domain.rules.who_is_meant import person_meant
from domain.use_cases.acknowledging import Acknowledged, acknowledge

BY_DELEGATION = "delegation"


def asks_who_measures(item: DeskItem) -> bool:
    """Tell whether an item asks who gives the figures of an indicator."""
    who = item.kind in (DeskKind.DELEGATION, DeskKind.DISOWNED)
    return who and item.facts.get("topic") == Topic.FIGURES


def hand_figure(unit: UnitOfWork, item: DeskItem, moment: Moment) -> None:
    """Let somebody else give the figures, in the plan in force; nobody where only that was said.

    The plan keeps it, whatever a file that still names the former owner says, until one names
    somebody else or a person takes it back. Refuses `desk.delegate_unknown` when nobody of the
    programme is meant, and `desk.overtaken`.
    """
    meant, plan = str(item.facts.get("delegate", "")), unit.programmes.plan(item.programme)
    person = person_meant(meant, plan.people) if plan and meant else None
    if plan is None or (person is None and item.kind is DeskKind.DELEGATION):
        raise RefusedError("desk.delegate_unknown", number=item.number, delegate=meant)
    found = next((one for one in plan.indicators if one.ref == item.subject), None)
    owner = item.facts.get("owner", item.person)
    if found is None or plan.answering(found.owner, moment.day) != owner:
        raise RefusedError("desk.overtaken", number=item.number, ref=item.subject)
    to = person.id if person else ""
    version = unit.programmes.save(with_measurer(plan, item.subject, to), moment.at)
    data = {"version": version, "actions": 0, "by": BY_DELEGATION}
    said = {"from": owner, "to": to}
    handed = EventName.FIGURE_HANDED_OVER
    unit.journal.append(
        [
            Event(EventName.PLAN_APPLIED, plan.id, plan.id, moment.day, moment.at, data),
            Event(handed, plan.id, item.subject, moment.day, moment.at, said),
        ]
    )
    _tell(unit, item, ("figure-handed-over" if person else "figure-left"), moment)


def keep_figure_owner(unit: UnitOfWork, item: DeskItem, moment: Moment) -> None:
    """Say that the figure is still theirs to give: it is awaited again."""
    _tell(unit, item, "figure-still-theirs", moment)


def _tell(unit: UnitOfWork, item: DeskItem, what: str, moment: Moment) -> None:
    facts = item.facts
    line = {
        "what": what,
        "text": f"{item.subject} {facts['title']}",
        "owner": str(facts.get("delegate", "")) if what == "figure-handed-over" else "",
        "sentence": item.sentence,
    }
    told = Acknowledged(
        key=keys.correction(item.number, item.person),
        programme=item.programme,
        person=item.person,
        answered=str(facts["thread"]),
        topic=Topic.FIGURES,
        lines=({name: value for name, value in line.items() if value},),
        decided_on=item.opened_on,
    )
    acknowledge(unit, told, moment)
