"""The story that tests tell: one small programme, its owner, its coordinator, a bystander."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from domain.model.follow_up import ProgrammeState, StatusRequest
from domain.model.mail import ComposedMail, MailKind, PlannedMail
from domain.model.people import Body, MemberRole, Membership, Person
from domain.model.programme import Axis, Objective, Phase, Plan, PlannedAction
from domain.model.status import Language
from domain.ports.unit_of_work import OpenUnit
from domain.rules import keys

PROGRAMME = "essai"
DAY = date(2026, 3, 2)
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def a_person(name: str, **changes: Any) -> Person:
    """Return a French-speaking person, written to at `<name>@org.example`."""
    person = Person(
        id=keys.opaque(PROGRAMME, "person", name),
        name=name,
        address=f"{name.lower()}@org.example",
        language=Language.FR,
    )
    return replace(person, **changes)


SALMA = a_person("Salma", role="porteuse", organisation="Port de Tanger")
YOUSSEF = a_person("Youssef", role="coordinateur")
NADIA = a_person("Nadia")

COMMITTEE = Body(
    id=keys.opaque(PROGRAMME, "body", "comite"),
    name="Comité de suivi",
    members=(Membership(YOUSSEF.id, MemberRole.CHAIR),),
)


def an_action(ref: str = "1.1", **changes: Any) -> PlannedAction:
    """Return a planned action of Salma's, due on 30 June 2026."""
    action = PlannedAction(
        ref=ref, title=f"Action {ref}", axis="1", owner=SALMA.id, deadline=date(2026, 6, 30)
    )
    return replace(action, **changes)


def action_id(ref: str = "1.1", programme: str = PROGRAMME) -> str:
    """Return the id under which an action is followed."""
    return keys.opaque(programme, "action", ref)


def a_plan(*actions: PlannedAction, **changes: Any) -> Plan:
    """Return a plan of one axis, one phase and one body, with one action unless others are given.

    Salma owns, Youssef coordinates, Nadia is known but not concerned.
    """
    plan = Plan(
        id=PROGRAMME,
        name="Programme d'essai",
        language=Language.FR,
        timezone="Africa/Casablanca",
        people=(SALMA, YOUSSEF, NADIA),
        coordinators=(YOUSSEF.id,),
        axes=(Axis(ref="1", title="Formation"),),
        actions=actions or (an_action(),),
        objectives=(Objective(ref="O1", title="Former", axis="1"),),
        phases=(Phase(name="relance", title="Relance", starts_on=date(2026, 1, 1)),),
        bodies=(COMMITTEE,),
        axis_label="axe",
    )
    return replace(plan, **changes)


def a_request(occasion: date = DAY, *refs: str, **changes: Any) -> StatusRequest:
    """Return a request made to Salma on that occasion, of action 1.1 unless others are named."""
    request = StatusRequest(
        id=keys.mail_id(keys.status_request(PROGRAMME, occasion, SALMA.id)),
        programme=PROGRAMME,
        person=SALMA.id,
        occasion=occasion,
        asked_on=occasion,
        answer_by=occasion,
        actions=tuple(action_id(ref) for ref in refs or ("1.1",)),
    )
    return replace(request, **changes)


def a_mail(key: str = "status-request:1", **changes: Any) -> PlannedMail:
    """Return a request mail owed to Salma on the day of the story."""
    mail = PlannedMail(
        key=key,
        kind=MailKind.REQUEST,
        programme=PROGRAMME,
        recipient=SALMA.id,
        subject="request-1",
        day=DAY,
    )
    return replace(mail, **changes)


def composed(mail_id: str, raw: bytes = b"Subject: Point\r\n\r\nBonjour\r\n") -> ComposedMail:
    """Return a mail of that id, frozen."""
    return ComposedMail(
        mail_id=mail_id,
        sender=f"suivi+{mail_id}@suivi.example",
        recipient=SALMA.address,
        message_id=f"<{mail_id}@suivi.example>",
        subject="Point",
        text="Bonjour",
        raw=raw,
    )


def follow(open_unit: OpenUnit, plan: Plan | None = None) -> None:
    """Apply a plan (that of `a_plan` unless another is given) and start its programme."""
    plan = plan or a_plan()
    with open_unit() as unit:
        unit.programmes.save(plan, NOON)
        unit.programmes.set_state(plan.id, ProgrammeState.STARTED, DAY)
