"""Flow: ask owners where their actions stand, when the cadence says so."""

from datetime import date
from typing import Any

from prefect import flow, task

from flows.reports import asked, coming
from flows.runs.programmes import Counts, dated, for_each_programme, step
from flows.scoping import Scope


@task(
    name="adresser les demandes d'un programme",
    task_run_name="demandes · {programme}",
    retries=2,
    retry_delay_seconds=10,
)
async def ask(programme: str, jour: date) -> Counts:
    """Queue the requests that one programme owes."""
    return await step("ask", programme, jour)


@flow(
    name="Adresser les demandes de point",
    description=(
        "Demande aux porteurs où en sont leurs actions, au rythme du programme : un courriel par"
        " personne. Relancer ce flux pour la même occasion ne redemande rien à personne."
    ),
    flow_run_name=dated("Demandes"),
)
async def requests(jour: date, fuseau: str = "", programme: str = "") -> Any:
    """Do it for every programme that runs, or for one."""
    scope = Scope("demandes", jour, fuseau, programme)
    return await for_each_programme(ask, scope, [asked, coming])
