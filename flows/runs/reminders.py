"""Flow: remind the silent, and escalate what was announced."""

from datetime import date
from typing import Any

from prefect import flow, task

from flows.reports import asked
from flows.runs.programmes import Counts, dated, for_each_programme, step
from flows.scoping import Scope


@task(
    name="relancer et escalader pour un programme",
    task_run_name="relances · {programme}",
    retries=2,
    retry_delay_seconds=10,
)
async def remind(programme: str, jour: date) -> Counts:
    """Queue the reminders and escalations that one programme owes."""
    return await step("remind", programme, jour)


@flow(
    name="Relancer et escalader",
    description=(
        "Relance les porteurs silencieux et prévient, aux échéances annoncées, qui doit l'être."
        " Relancer ce flux le même jour n'envoie rien de plus."
    ),
    flow_run_name=dated("Relances"),
)
async def reminders(jour: date, fuseau: str = "", programme: str = "") -> Any:
    """Do it for every programme that runs, or for one."""
    return await for_each_programme(remind, Scope("relances", jour, fuseau, programme), [asked])
