"""Runs one task for each programme, and says in words what failed."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from datetime import date
from typing import Any

from prefect import Task
from prefect.client.schemas.objects import State
from prefect.runtime import flow_run
from prefect.states import Failed

from domain.errors import SuiviError
from flows import firing
from flows.reports import Subject
from flows.runs.application import application
from flows.runs.artifacts import Maker, publish
from flows.runs.discretion import discreet
from flows.runs.outcomes import declined
from flows.scoping import Scope, programmes_of
from flows.steps import run_step, total
from flows.timetable import read_timetable
from notifications.composing.words import Words

Counts = dict[str, int]
ProgrammeTask = Task[[str, date], Coroutine[Any, Any, Counts]]


async def for_each_programme(
    work: ProgrammeTask, scope: Scope, makers: Sequence[Maker]
) -> Counts | State[Any]:
    """Do the work for each programme, publish, note in the ledger what the firing did.

    A programme that fails keeps no other from its own; the run then ends as failed, naming it, and
    the ledger lets the firing be done again. A form filled in wrongly does nothing and says why.
    """
    app = application()
    try:
        wanted = [one.id for one in await asyncio.to_thread(programmes_of, app, scope)]
    except SuiviError as refusal:
        return declined(refusal)
    counts: list[Counts] = []
    failed: list[str] = []
    for one in wanted:
        task = work.with_options(tags={one})
        state = await task(one, scope.day, return_state=True)  # type: ignore[misc]  # typed unawaited
        if state.is_completed():
            counts.append(await state.aresult())
        else:
            failed.append(f"{one} ({state.message})")
    await publish([Subject(app, one, scope.day) for one in wanted], makers)
    if failed:
        return Failed(message=f"En échec : {', '.join(failed)}")
    done = total(counts)
    if not scope.programme:
        await asyncio.to_thread(_finish, scope, done)
    return done


async def step(name: str, programme: str, day: date) -> Counts:
    """Do one step of the timetable for one programme, beside the event loop."""
    with discreet():
        return dict(await asyncio.to_thread(run_step, application(), name, programme, day))


def dated(title: str) -> Callable[[], str]:
    """Return how to name a run: the title and the business day of its parameters."""

    def name() -> str:
        day = flow_run.parameters.get("jour") or application().clock.now().date()
        day = day if isinstance(day, date) else date.fromisoformat(str(day)[:10])
        return f"{title} · {Words(application().settings.language).day(day)}"

    return name


def _finish(scope: Scope, done: Counts) -> None:
    timetable = read_timetable()
    name = timetable.ledger_name(timetable.entry(scope.entry), scope.zone or timetable.zone)
    firing.finish(application(), name, scope.day, done)
