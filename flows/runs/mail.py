"""Flows: read the mail that came in, hand over the mail that is due; the daemon does both too."""

import asyncio
from typing import Any

from prefect import flow, task

from flows.collecting import collect
from flows.delivering import deliver, here
from flows.reports import Subject, asked, mail, waiting
from flows.runs.application import application
from flows.runs.artifacts import Maker, publish
from flows.runs.discretion import discreet
from flows.runs.programmes import Counts, dated
from flows.steps import started


@task(name="comprendre le courrier arrivé", retries=1, retry_delay_seconds=10)
async def understand() -> Counts:
    """Read every mail that is not understood yet."""
    with discreet():
        return dict(await asyncio.to_thread(collect, application()))


@task(name="distribuer ce qui est dû", retries=1, retry_delay_seconds=10)
async def hand_over() -> Counts:
    """Attempt every mail that is due."""
    with discreet():
        return dict(await deliver(application()))


@flow(
    name="Relever le courrier",
    description=(
        "Lit les réponses arrivées et montre qui a répondu, qui ne l'a pas fait et ce qui attend"
        " une décision. Le courrier est aussi relevé sans cesse, hors de Prefect."
    ),
    flow_run_name=dated("Courrier relevé"),
)
async def collection() -> Any:
    """Read what came in, and show where every programme stands."""
    counts = await understand()
    await _publish([asked, waiting])
    return counts


@flow(
    name="Distribuer le courrier",
    description=(
        "Envoie les courriels dus et montre combien sont partis, attendent ou ont été refusés."
        " L'envoi se fait aussi sans cesse, hors de Prefect ; rien ne part deux fois."
    ),
    flow_run_name=dated("Courrier distribué"),
)
async def delivery() -> Any:
    """Send what is due, and show how the mail stands."""
    counts = await hand_over()
    await _publish([mail])
    return counts


async def _publish(makers: list[Maker]) -> None:
    app = application()
    day = here(app).day
    programmes = await asyncio.to_thread(started, app)
    await publish([Subject(app, one.id, day) for one in programmes], makers)
