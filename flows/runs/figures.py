"""Flow: ask for the figures that are due, and remind whoever has not given them."""

from datetime import date
from typing import Any

from prefect import flow, task

from flows.reports import measured
from flows.runs.programmes import Counts, dated, for_each_programme, step
from flows.scoping import Scope


@task(
    name="demander les chiffres d'un programme",
    task_run_name="chiffres · {programme}",
    retries=2,
    retry_delay_seconds=10,
)
async def measure(programme: str, jour: date) -> Counts:
    """Ask and remind whoever gives the figures of one programme."""
    return await step("measure", programme, jour)


@flow(
    name="Demander les chiffres",
    description=(
        "Demande à chaque personne les indicateurs qu'elle mesure, à leur propre rythme et en un"
        " seul courriel, ainsi que les axes qui restent à décrire, et relance qui n'a pas répondu."
        " Relancer ce flux le même jour n'envoie rien de plus."
    ),
    flow_run_name=dated("Chiffres"),
)
async def figures(jour: date, fuseau: str = "", programme: str = "") -> Any:
    """Do it for every programme that runs, or for one."""
    scope = Scope("chiffres", jour, fuseau, programme)
    return await for_each_programme(measure, scope, [measured])
