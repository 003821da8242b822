"""Runs one task for each programme, and says in words what failed."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
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
from flows.steps import run_step, started, total
from flows.timetable import read_timetable
from notifications.composing.words import Words

Counts = dict[str, int]
ProgrammeTask = Task[[str, date], Coroutine[Any, Any, Counts]]


@dataclass(frozen=True, slots=True)
class Scope:
    """What a firing is about: the entry by name, the business day, a zone, one programme or all."""

    entry: str
    day: date
    zone: str
    programme: str


async def for_each_programme(
    work: ProgrammeTask, scope: Scope, makers: Sequence[Maker]
) -> Counts | State[Any]:
    """Do the work for each programme, publish, note in the ledger what the firing did.

    A programme that fails keeps no other from its own; the run then ends as failed, naming it.
    """
    app = application()
    running = [one.id for one in await asyncio.to_thread(started, app, scope.zone)]
    wanted = [one for one in running if scope.programme in ("", one)]
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


def declined(refusal: SuiviError) -> State[Any]:
    """Return the end of a run that was asked for what can't be done: why, and what can be."""
    words = Words(application().settings.language)
    name = "error-" + refusal.code.replace(".", "-").replace("_", "-")
    values = {
        key: ", ".join(map(str, value)) if isinstance(value, tuple | list) else str(value)
        for key, value in refusal.arguments.items()
    }
    if not words.has(name):
        details = ", ".join(f"{key} = {value}" for key, value in values.items())
        return Failed(message=words.say("error-unnamed", code=refusal.code, details=details))
    said = [words.say(one, **values) for one in (name, f"{name}-remedy") if words.has(one)]
    return Failed(message=" ".join(said))


def _finish(scope: Scope, done: Counts) -> None:
    timetable = read_timetable()
    name = timetable.ledger_name(timetable.entry(scope.entry), scope.zone or timetable.zone)
    firing.finish(application(), name, scope.day, done)
