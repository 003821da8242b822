"""Flow: tell coordinators what waits on the desk."""

from datetime import date
from typing import Any

from prefect import flow, task

from flows.reports import waiting
from flows.runs.programmes import Counts, dated, for_each_programme, step
from flows.scoping import Scope


@task(
    name="prévenir le bureau d'un programme",
    task_run_name="bureau · {programme}",
    retries=2,
    retry_delay_seconds=10,
)
async def tell(programme: str, jour: date) -> Counts:
    """Queue the day's desk mail of one programme."""
    return await step("desk", programme, jour)


@flow(
    name="Prévenir le bureau",
    description=(
        "Écrit une fois par jour à la coordination quand quelque chose attend sa décision :"
        " échéances proposées, réponses à préciser, courriels retenus."
    ),
    flow_run_name=dated("Bureau"),
)
async def desk(jour: date, fuseau: str = "", programme: str = "") -> Any:
    """Do it for every programme that runs, or for one."""
    return await for_each_programme(tell, Scope("bureau", jour, fuseau, programme), [waiting])
