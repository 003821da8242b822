"""Flow: put the reviews of each committee in the calendar, and invite to them."""

from datetime import date
from typing import Any

from prefect import flow, task

from flows.reports import coming
from flows.runs.programmes import Counts, dated, for_each_programme, step
from flows.scoping import Scope


@task(
    name="planifier les revues d'un programme",
    task_run_name="revues · {programme}",
    retries=2,
    retry_delay_seconds=10,
)
async def schedule(programme: str, jour: date) -> Counts:
    """Schedule, announce and close the reviews of one programme."""
    return await step("reviews", programme, jour)


@flow(
    name="Planifier les revues",
    description=(
        "Inscrit au calendrier les prochaines réunions de chaque comité, invite leurs membres"
        " et clôt les réunions passées. Relancer ce flux le même jour ne fait rien de plus."
    ),
    flow_run_name=dated("Revues"),
)
async def reviews(jour: date, fuseau: str = "", programme: str = "") -> Any:
    """Do it for every programme that runs, or for one."""
    return await for_each_programme(schedule, Scope("revues", jour, fuseau, programme), [coming])
