"""What people see in Prefect, on a real server: the runs of a day, the forms, the artifacts."""

import json
from collections.abc import AsyncIterator
from datetime import date
from typing import Any

import httpx
import pytest
import pytest_asyncio

from config.bootstrap import Application
from flows.choices import bodies, targets
from flows.firing import owed
from flows.labels import labels
from flows.prefect_api import PrefectApi, PrefectRefusedError, Run
from flows.prefect_server import Place
from flows.runs.in_process import call, connected, fire
from flows.runs.manifest import FLOWS, PARAMETERS
from flows.timetable import read_timetable
from tests.flows.office import SimulatedClock
from tests.flows.towns import Town
from tests.stories import PROGRAMME, SALMA, YOUSSEF

pytestmark = [pytest.mark.prefect, pytest.mark.asyncio(loop_scope="session")]


class Visitor:
    """Somebody who knows the login, and asks the server over REST."""

    def __init__(self, place: Place) -> None:
        self._place = place

    async def sees(self, path: str, **asked: Any) -> Any:
        """Return what a filter finds."""
        async with PrefectApi(self._place) as api:
            return await api.post(path, asked)


@pytest_asyncio.fixture(loop_scope="session")
async def visitor(town: Town) -> AsyncIterator[Visitor]:
    yield Visitor(town.place)


async def test_each_firing_of_the_day_ran_once_under_a_french_name(visitor: Visitor) -> None:
    runs = await visitor.sees("/flow_runs/filter")

    day = [one for one in runs if one["idempotency_key"]]
    assert sorted(one["name"] for one in day if "2026-03-02" in one["idempotency_key"]) == [
        "Demandes · 2\xa0mars\xa02026",
        "Revues · 2\xa0mars\xa02026",
    ]
    assert {one["state_type"] for one in day} == {"COMPLETED"}
    assert all(PROGRAMME in one["tags"] for one in day)


async def test_what_the_day_did_is_in_the_ledger(town: Town) -> None:
    assert town.firings()["demandes"] == {"requests": 1, "actions": 1, "superseded": 0}


async def test_the_names_known_without_prefect_are_those_of_the_flows(town: Town) -> None:
    assert town.started.prefect_url
    assert sorted(labels()) == sorted(FLOWS)


async def test_no_deployment_has_a_schedule(visitor: Visitor) -> None:
    deployments = await visitor.sees("/deployments/filter")

    assert {one["name"] for one in deployments} == set(FLOWS)
    assert all(one["schedules"] == [] for one in deployments)
    assert all(one["entrypoint"].startswith("flows.runs.") for one in deployments)


async def test_forms_speak_french_and_offer_what_can_be_picked(
    visitor: Visitor, town: Town
) -> None:
    found = {one["name"]: one for one in await visitor.sees("/deployments/filter")}
    point = found["Demander un point"]["parameter_openapi_schema"]["properties"]["qui"]
    digest = found["Envoyer le récapitulatif"]["parameter_openapi_schema"]["properties"]["comite"]
    numero = found["Accepter ou refuser"]["parameter_openapi_schema"]["properties"]["numero"]

    assert (point["title"], point["enum"]) == (PARAMETERS["qui"][0], list(targets(town.app)))
    assert digest["enum"] == list(bodies(town.app)) == [f"{PROGRAMME} · Comité de suivi"]
    assert numero["minimum"] == 1


async def test_artifacts_hold_no_name_and_no_address(visitor: Visitor) -> None:
    artifacts = await visitor.sees("/artifacts/filter")
    shown = json.dumps([one["data"] for one in artifacts], ensure_ascii=False)

    assert {one["key"] for one in artifacts} >= {"points-essai", "echeances-essai", "bilan-essai"}
    assert "porteuse" in shown
    for secret in ("@", SALMA.name, YOUSSEF.name):
        assert secret not in shown


async def test_without_the_login_nothing_is_told(town: Town) -> None:
    async with httpx.AsyncClient(base_url=town.place.url) as stranger:
        asked = await stranger.get("/api/deployments/name/Prévenir le bureau/Prévenir le bureau")
        page = await stranger.get("/", headers={"Origin": "http://ailleurs.example"})

    assert asked.status_code == 401
    assert "access-control-allow-origin" not in page.headers


async def test_the_same_key_is_the_same_run(town: Town) -> None:
    run = Run("Distribuer le courrier", {}, "essai-de-clé")

    async with PrefectApi(town.place) as api:
        first = await api.create(run)
        second = await api.create(run)

    assert first == second


async def test_a_flow_that_is_not_deployed_is_refused(town: Town) -> None:
    async with PrefectApi(town.place) as api:
        with pytest.raises(PrefectRefusedError, match=r"prefect\.refused"):
            await api.create(Run("Danser", {}, "x"))


async def test_a_form_filled_in_wrongly_is_refused_by_the_server(town: Town) -> None:
    asked = {"numero": -3, "decision": "accepter", "nom": "Youssef"}

    async with PrefectApi(town.place) as api:
        with pytest.raises(PrefectRefusedError) as refused:
            await api.create(Run("Accepter ou refuser", asked, "x"))

    assert refused.value.arguments["status"] == 409


async def test_in_process_flows_do_the_same_under_the_same_ledger(
    town: Town, app: Application, clock: SimulatedClock
) -> None:
    clock.at(8)
    _, asking = owed(app, read_timetable())

    with connected(town.place):
        assert await fire(app, asking)
        assert not await fire(app, asking)

    with app.open_unit(read_only=True) as unit:
        assert len(unit.requests.of(PROGRAMME)) == 1


async def test_a_coordinator_asks_now_and_sends_a_digest(
    visitor: Visitor, town: Town, app: Application
) -> None:
    with connected(town.place):
        asked = await call(app, "Demander un point", {"qui": next(iter(targets(app)))})
        again = await call(app, "Demander un point", {"qui": next(iter(targets(app)))})
        issued = await call(app, "Envoyer le récapitulatif", {"comite": next(iter(bodies(app)))})

    assert (asked["requests"], again["requests"], issued["digests"]) == (1, 0, 1)
    runs = await visitor.sees("/flow_runs/filter")
    ends = {str(one["state"]["message"]).replace("\xa0", " "): one["tags"] for one in runs}
    for said in (
        "1 personne, 1 action : les courriels partent.",
        "0 personne : déjà sollicitée aujourd’hui.",
        "1 destinataire : le récapitulatif part.",
    ):
        assert PROGRAMME in ends[said]


@pytest.mark.parametrize(
    ("flow", "parameters", "said"),
    [
        ("Envoyer le récapitulatif", {"comite": "nulle part"}, "Comité de suivi"),
        (
            "Accepter ou refuser",
            {"numero": 99, "decision": "accepter", "nom": "Youssef"},
            "99",
        ),
        (
            "Adresser les demandes de point",
            {"jour": date(2027, 3, 2), "programme": PROGRAMME},
            "le 2\xa0mars\xa02026",
        ),
        (
            "Adresser les demandes de point",
            {"jour": date(2026, 3, 2), "fuseau": "Lune"},
            "Africa/Casablanca",
        ),
    ],
)
async def test_what_cannot_be_done_is_said_in_french(
    town: Town, app: Application, flow: str, parameters: dict[str, Any], said: str
) -> None:
    with connected(town.place), pytest.raises(Exception, match=said):
        await call(app, flow, parameters)
