"""Flows that a coordinator starts by a form: ask now, send a digest, settle what waits."""

import asyncio
from dataclasses import asdict
from enum import StrEnum
from typing import Annotated, Any

from prefect import flow, tags, task
from pydantic import Field

from domain.errors import SuiviError
from domain.use_cases.asking import AskTarget, ask_now
from domain.use_cases.deciding import Choice, accept, drop, refuse, resend
from domain.use_cases.digesting import BodyRef, issue_now
from flows.choices import bodies, picked, targets
from flows.delivering import here
from flows.reports import Subject, asked, coming, digests, waiting
from flows.runs.application import application
from flows.runs.artifacts import Maker, publish
from flows.runs.discretion import discreet
from flows.runs.outcomes import belongs, declined, ended
from flows.runs.programmes import Counts, dated


class Decision(StrEnum):
    """What may be decided of an item of the desk, as the form offers it."""

    ACCEPT = "accepter"
    REFUSE = "refuser"
    RESEND = "renvoyer le courriel"
    DROP = "abandonner le courriel"


DEEDS = {
    Decision.ACCEPT: accept,
    Decision.REFUSE: refuse,
    Decision.RESEND: resend,
    Decision.DROP: drop,
}


@task(name="demander un point", task_run_name="demande · {target.programme}")
async def ask(target: AskTarget) -> Counts:
    """Queue the requests to whoever the target is."""
    app = application()
    with discreet():
        asking = asyncio.to_thread(ask_now, app.open_unit, app.rulebook, target, here(app))
        return asdict(await asking)


@task(name="envoyer le bulletin", task_run_name="bulletin · {body.programme}")
async def issue(body: BodyRef) -> Counts:
    """Issue a digest of the body: numbered, frozen, queued."""
    app = application()
    with discreet():
        issuing = asyncio.to_thread(issue_now, app.open_unit, app.rulebook, body, here(app))
        return asdict(await issuing)


@task(name="trancher", task_run_name="n° {choice.number}")
async def settle(decision: Decision, choice: Choice) -> str:
    """Make true what was decided; return the programme that it is about."""
    app = application()
    with discreet():
        item = await asyncio.to_thread(DEEDS[decision], app.open_unit, choice, here(app))
        return item.programme


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
        target = picked(await asyncio.to_thread(targets, application()), qui)
        await belongs(target.programme)
        with tags(target.programme):
            counts = await ask(target)
    except SuiviError as refusal:
        return declined(refusal)
    await _show(target.programme, [asked, coming])
    if not counts["requests"]:
        return ended("flows-form-asked-already", counts)
    people, actions = counts["requests"], counts["actions"]
    return ended("flows-form-asked", counts, people=people, actions=actions)


@flow(
    name="Envoyer le bulletin",
    description=(
        "Numérote, fige et met à l'envoi le bulletin d'un comité, sans attendre sa date."
        " Ses membres le reçoivent par courriel."
    ),
    flow_run_name=dated("Bulletin envoyé"),
)
async def bulletin(comite: str) -> Any:
    """Send the digest of the committee picked."""
    try:
        body = picked(await asyncio.to_thread(bodies, application()), comite)
        await belongs(body.programme)
        with tags(body.programme):
            counts = await issue(body)
    except SuiviError as refusal:
        return declined(refusal)
    await _show(body.programme, [digests])
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
        programme = await settle(Decision(decision), Choice(numero, nom, commentaire))
        await belongs(programme)
    except SuiviError as refusal:
        return declined(refusal)
    await _show(programme, [waiting, asked])
    done = {"numero": numero}
    return ended("flows-form-decided", done, number=str(numero), what=Decision(decision).value)


async def _show(programme: str, makers: list[Maker]) -> None:
    app = application()
    await publish([Subject(app, programme, here(app).day)], makers)
