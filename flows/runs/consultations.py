"""Flow: put questions to the members of bodies, and remind those who are silent."""

from datetime import date
from typing import Any

from prefect import flow, task

from flows.reports import consulted
from flows.runs.programmes import Counts, dated, for_each_programme, step
from flows.scoping import Scope


@task(
    name="consulter les membres pour un programme",
    task_run_name="consultations · {programme}",
    retries=2,
    retry_delay_seconds=10,
)
async def consult(programme: str, jour: date) -> Counts:
    """Ask and remind the members whom one programme consults."""
    return await step("consult", programme, jour)


@flow(
    name="Consulter les membres",
    description=(
        "Pose à chaque membre d'une instance la question qui lui est soumise, relance qui n'a pas"
        " répondu et clôt ce dont la règle est satisfaite. Relancer ce flux le même jour n'envoie"
        " rien de plus."
    ),
    flow_run_name=dated("Consultations"),
)
async def consultations(jour: date, fuseau: str = "", programme: str = "") -> Any:
    """Do it for every programme that runs, or for one."""
    scope = Scope("consultations", jour, fuseau, programme)
    return await for_each_programme(consult, scope, [consulted])
