"""How a run that a person asked for ends: in words, and under the programme that it was about."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from prefect.client.orchestration import get_client
from prefect.client.schemas.objects import State
from prefect.runtime import flow_run
from prefect.states import Completed, Failed

from domain.errors import SuiviError
from flows.runs.application import application
from notifications.composing.words import Words


def ended(message: str, result: Mapping[str, int], **values: object) -> State[Any]:
    """Return the end of a run that did what was asked: a message by its id, and the counts."""
    words = Words(application().settings.language)
    return Completed(message=words.say(message, **values), data=dict(result))


async def belongs(programme: str) -> None:
    """Tag the run with the programme that it turned out to be about."""
    async with get_client() as client:
        tags = {*(flow_run.tags or ()), programme}
        await client.update_flow_run(flow_run.id, tags=sorted(tags))


def declined(refusal: SuiviError) -> State[Any]:
    """Return the end of a run that was asked for what can't be done: why, and what can be."""
    words = Words(application().settings.language)
    name = "error-" + refusal.code.replace(".", "-").replace("_", "-")
    values = {key: _sayable(value) for key, value in refusal.arguments.items()}
    if not words.has(name):
        details = ", ".join(f"{key} = {value}" for key, value in values.items())
        return Failed(message=words.say("error-unnamed", code=refusal.code, details=details))
    said = [words.say(one, **values) for one in (name, f"{name}-remedy") if words.has(one)]
    return Failed(message=" ".join(said))


def _sayable(value: object) -> object:
    if isinstance(value, tuple | list):
        return ", ".join(map(str, value))
    return value if isinstance(value, date | int) else str(value)
