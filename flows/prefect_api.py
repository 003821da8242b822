"""What the daemon asks of Prefect's server, over REST: it never imports Prefect."""

import asyncio
import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from http import HTTPStatus
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote
from uuid import uuid4

import httpx

from domain.errors import SuiviError
from flows.prefect_server import Place

SECONDS = 20.0
# A server that has just started answers 503 for some seconds: asked again, some 14 in all.
PAUSES = (0.5, 1.0, 2.0, 4.0, 6.0)
MOMENTARY = frozenset({429, 502, 503, 504})
LOOK_EVERY = 0.5
RESOURCE = "suivi.courrier"


class PrefectRefusedError(SuiviError):
    """Prefect's server did not take what was asked: `prefect.refused`, `prefect.silent`."""


@dataclass(frozen=True, slots=True)
class Run:
    """A run to create: the label of its flow, its parameters as JSON.

    The same `key` creates the same run, however often it is asked.
    """

    label: str
    parameters: Mapping[str, Any]
    key: str
    tags: Sequence[str] = field(default=())


@dataclass(frozen=True, slots=True)
class Occurrence:
    """Something that happened, as Prefect is told: a name, a UTC instant, counts and no person."""

    name: str
    at: datetime
    counts: Mapping[str, int]


class PrefectApi:
    """A client of the server at a place; usable as an async context."""

    def __init__(self, place: Place) -> None:
        user, _, password = place.login.partition(":")
        self._client = httpx.AsyncClient(
            base_url=f"{place.url}/api",
            auth=(user, password) if place.login else None,
            timeout=SECONDS,
        )
        self._name = str(uuid4())

    async def create(self, run: Run) -> str:
        """Create the run and return its id; what passes by itself is tried again.

        Raises PrefectRefusedError: nothing was created, or so late that the key alone tells.
        """
        for pause in PAUSES:
            try:
                return await self._create(run)
            except PrefectRefusedError as refused:
                if (
                    refused.code == "prefect.refused"
                    and refused.arguments["status"] not in MOMENTARY
                ):
                    raise
            await asyncio.sleep(pause)
        return await self._create(run)

    async def _create(self, run: Run) -> str:
        try:
            path = f"/deployments/name/{quote(run.label, safe='')}/{quote(run.label, safe='')}"
            deployment = (await self._client.get(path)).raise_for_status().json()["id"]
            asked = {
                "parameters": dict(run.parameters),
                "idempotency_key": run.key,
                "tags": list(run.tags),
            }
            created = await self.post(f"/deployments/{deployment}/create_flow_run", asked)
        except httpx.HTTPStatusError as error:
            status = error.response.status_code
            raise PrefectRefusedError("prefect.refused", flow=run.label, status=status) from error
        except httpx.HTTPError as error:
            raise PrefectRefusedError("prefect.silent", reason=type(error).__name__) from error
        return str(created["id"])

    async def tell(self, event: Occurrence) -> None:
        """Emit an event for people's automations; a server that is away is not told later."""
        emitted = {
            "id": str(uuid4()),
            "event": event.name,
            "occurred": event.at.isoformat(),
            "resource": {"prefect.resource.id": RESOURCE, "prefect.resource.name": "Suivi"},
            "payload": dict(event.counts),
        }
        with contextlib.suppress(httpx.HTTPError):
            await self.post("/events", [emitted])

    async def deployed(self, labels: Sequence[str]) -> bool:
        """Tell whether every flow has its deployment."""
        asked = {"deployments": {"name": {"any_": list(labels)}}}
        try:
            return int(await self.post("/deployments/count", asked)) >= len(set(labels))
        except httpx.HTTPError:
            return False

    async def wait_deployed(self, labels: Sequence[str]) -> None:
        """Wait until every flow has its deployment; bound it with `asyncio.timeout`."""
        while not await self.deployed(labels):  # noqa: ASYNC110 -- another process deploys
            await asyncio.sleep(LOOK_EVERY)

    async def post(self, path: str, content: Any) -> Any:
        """Return what the server answers; raises `httpx.HTTPError`."""
        answer = await self._client.post(path, json=content)
        if answer.status_code == HTTPStatus.FORBIDDEN:
            # No token yet, or one that the server has forgotten since.
            await self._take_token()
            answer = await self._client.post(path, json=content)
        answer.raise_for_status()
        return answer.json() if answer.content else None

    async def _take_token(self) -> None:
        answer = await self._client.get("/csrf-token", params={"client": self._name})
        answer.raise_for_status()
        self._client.headers["Prefect-Csrf-Token"] = answer.json()["token"]
        self._client.headers["Prefect-Csrf-Client"] = self._name

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._client.aclose()
