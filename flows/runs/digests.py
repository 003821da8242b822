"""Flow: number, freeze and queue the digests that committees are owed."""

from datetime import date
from typing import Any

from prefect import flow, task

from flows.reports import coming, digests
from flows.runs.programmes import Counts, dated, for_each_programme, step
from flows.scoping import Scope


@task(
    name="préparer les récapitulatifs d'un programme",
    task_run_name="récapitulatifs · {programme}",
    retries=2,
    retry_delay_seconds=10,
)
async def issue(programme: str, jour: date) -> Counts:
    """Issue the digests that one programme owes."""
    return await step("digest", programme, jour)


@flow(
    name="Préparer les récapitulatifs",
    description=(
        "Numérote et fige le récapitulatif de chaque comité qui doit en recevoir un, puis le met à"
        " l'envoi. Relancer ce flux pour la même occasion n'en fait pas un second."
    ),
    flow_run_name=dated("Récapitulatifs"),
)
async def issue_all(jour: date, fuseau: str = "", programme: str = "") -> Any:
    """Do it for every programme that runs, or for one."""
    scope = Scope("bulletins", jour, fuseau, programme)
    return await for_each_programme(issue, scope, [digests, coming])
