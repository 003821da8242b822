"""The coordinator's last evening: each form of Prefect's interface used once, to be looked at."""

import asyncio
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from config.bootstrap import Application
from domain.model.desk import DeskKind
from domain.ports.unit_of_work import UnitOfWork
from domain.use_cases.digesting import BodyRef
from flows.choices import bodies, targets
from flows.labels import FORMS

ASK, ISSUE, DECIDE = FORMS
COORDINATOR, ACCEPT = "Coordination", "accepter"

Form = tuple[str, Mapping[str, Any]]


async def use_forms(app: Application, programme: str, day: date) -> None:
    """Start each form as a person would, where there is something to use it for."""
    from flows.runs import in_process  # noqa: PLC0415 -- a second, and Prefect's settings

    for form, filled_in in await asyncio.to_thread(_filled_in, app, programme, day):
        await in_process.call(app, form, filled_in)


def _filled_in(app: Application, programme: str, day: date) -> list[Form]:
    with app.open_unit(read_only=True) as unit:
        found = [*_decided(unit, programme), *_issued(app, unit, day)]
    people = (label for label, one in targets(app).items() if one.person)
    return [*found, *((ASK, {"qui": label}) for label in list(people)[:1])]


def _decided(unit: UnitOfWork, programme: str) -> Iterator[Form]:
    """Accept the oldest new deadline, where another one is left to be decided by hand."""
    waiting = [one for one in unit.desk.waiting(programme) if one.kind is DeskKind.DEADLINE]
    for one in waiting[:-1][:1]:
        yield DECIDE, {"numero": one.number, "decision": ACCEPT, "nom": COORDINATOR}


def _issued(app: Application, unit: UnitOfWork, day: date) -> Iterator[Form]:
    """Issue a digest to the first body that was given none today."""
    free = (label for label, one in bodies(app).items() if _is_free(unit, one, day))
    for label in list(free)[:1]:
        yield ISSUE, {"comite": label}


def _is_free(unit: UnitOfWork, ref: BodyRef, day: date) -> bool:
    body = next(one for one in unit.reviews.bodies(ref.programme) if one.id == ref.body)
    last = unit.reviews.last_digest(ref.programme, ref.body)
    return bool(body.members_on(day)) and (last is None or last.on != day)
