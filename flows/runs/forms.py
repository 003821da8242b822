"""Flows that a coordinator starts by a form: ask now, send a digest, settle what waits."""

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import asdict
from enum import StrEnum
from typing import Annotated, Any, TypeVar

from prefect import Task, flow, tags, task
from pydantic import Field

from config.bootstrap import Application
from domain.errors import SuiviError
from domain.model.desk import DeskChoice, DeskItem
from domain.model.moment import Moment
from domain.ports.unit_of_work import OpenUnit
from domain.rules.rulebook import Rulebook
from domain.use_cases.asking import Asked, AskTarget, ask_now
from domain.use_cases.deciding import accept, drop, refuse, resend, vouch
from domain.use_cases.digesting import BodyRef, Issued, issue_now
from flows.choices import bodies, picked, targets
from flows.delivering import here
from flows.reports import Subject, asked, coming, digests, waiting
from flows.runs.application import application
from flows.runs.artifacts import Maker, publish
from flows.runs.discretion import discreet
from flows.runs.outcomes import belongs, declined, ended
from flows.runs.programmes import Counts, dated

Picked = TypeVar("Picked", AskTarget, BodyRef)
# What a form asks of the domain, in one transaction.
UseCase = Callable[[OpenUnit, Rulebook, Picked, Moment], Asked | Issued]


class Decision(StrEnum):
    """What may be decided of an item of the desk, as the form offers it."""

    ACCEPT = "accepter"
    REFUSE = "refuser"
    RESEND = "renvoyer le courriel"
    DROP = "abandonner le courriel"


DEEDS = {
    Decision.REFUSE: refuse,
    Decision.RESEND: resend,
    Decision.DROP: drop,
}


@task(name="demander un point", task_run_name="demande · {target.programme}")
async def ask(target: AskTarget) -> Counts:
    """Queue the requests to whoever the target is."""
    return await _carried_out(ask_now, target)


@task(name="envoyer le récapitulatif", task_run_name="récapitulatif · {body.programme}")
async def issue(body: BodyRef) -> Counts:
    """Issue a digest of the body: numbered, frozen, queued."""
    return await _carried_out(issue_now, body)


@task(name="trancher", task_run_name="n° {choice.number}")
async def settle(decision: Decision, choice: DeskChoice) -> str:
    """Make true what was decided; return the programme that it is about."""
    app = application()
    with discreet():
        item = await asyncio.to_thread(_settle, app, decision, choice)
        return item.programme


def _settle(app: Application, decision: Decision, choice: DeskChoice) -> DeskItem:
    if decision is not Decision.ACCEPT:
        return DEEDS[decision](app.open_unit, choice, here(app))
    vouched = vouch(app.open_unit, app.reader, choice.number, app.moment)
    return accept(app.open_unit, choice, here(app), vouched)


@flow(
    name="Demander un point",
    description=(
        "Demande tout de suite où en sont leurs actions à tous les porteurs d'un programme, à ceux"
        " d'un axe ou à un seul. Chacun reçoit un courriel, et un seul."
    ),
    flow_run_name=dated("Demande de point"),
)
async def point(qui: str) -> Any:
    """Ask now whoever is picked."""
    try:
        programme, counts = await _picked_and_done(targets, qui, ask)
    except SuiviError as refusal:
        return declined(refusal)
    await _show(programme, [asked, coming])
    if not counts["requests"]:
        return ended("flows-form-asked-already", counts)
    people, actions = counts["requests"], counts["actions"]
    return ended("flows-form-asked", counts, people=people, actions=actions)


@flow(
    name="Envoyer le récapitulatif",
    description=(
        "Numérote, fige et met à l'envoi le récapitulatif d'un comité, sans attendre sa date."
        " Ses membres le reçoivent par courriel."
    ),
    flow_run_name=dated("Récapitulatif envoyé"),
)
async def digest(comite: str) -> Any:
    """Send the digest of the committee picked."""
    try:
        programme, counts = await _picked_and_done(bodies, comite, issue)
    except SuiviError as refusal:
        return declined(refusal)
    await _show(programme, [digests, waiting])
    if counts["held"]:
        return ended("flows-form-held", counts)
    return ended("flows-form-issued", counts, mails=counts["mails"])


@flow(
    name="Accepter ou refuser",
    description=(
        "Tranche une ligne du bureau par son numéro : accepter ou refuser ce qui est proposé,"
        " renvoyer ou abandonner un courriel retenu. Le porteur est prévenu de la décision."
    ),
    flow_run_name=dated("Décision"),
)
async def decision(
    numero: Annotated[int, Field(ge=1)],
    decision: Decision,
    nom: Annotated[str, Field(min_length=2, max_length=80)],
    commentaire: Annotated[str, Field(max_length=500)] = "",
) -> Any:
    """Settle one item in the name of whoever decides."""
    try:
        programme = await settle(Decision(decision), DeskChoice(numero, nom, commentaire))
        await belongs(programme)
    except SuiviError as refusal:
        return declined(refusal)
    await _show(programme, [waiting, asked])
    done = {"numero": numero}
    return ended("flows-form-decided", done, number=str(numero), what=Decision(decision).value)


async def _carried_out(use_case: UseCase[Picked], wanted: Picked) -> Counts:
    """Do what a form asks for, now and in this product; return what it did."""
    app = application()
    with discreet():
        doing = asyncio.to_thread(use_case, app.open_unit, app.rulebook, wanted, here(app))
        return asdict(await doing)


async def _picked_and_done(
    choices: Callable[[Application], Mapping[str, Picked]],
    label: str,
    work: Task[[Picked], Coroutine[Any, Any, Counts]],
) -> tuple[str, Counts]:
    """Do the work for what a label stands for; return its programme and the counts.

    The run bears the programme from then on. Raises what `picked` and the work refuse.
    """
    chosen = picked(await asyncio.to_thread(choices, application()), label)
    await belongs(chosen.programme)
    with tags(chosen.programme):
        return chosen.programme, await work(chosen)


async def _show(programme: str, makers: list[Maker]) -> None:
    app = application()
    await publish([Subject(app, programme, here(app).day)], makers)
