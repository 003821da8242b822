"""Deploys the flows, without schedules, and keeps their forms true to the programmes."""

import asyncio
import logging
from typing import Any
from uuid import UUID

from prefect import Flow
from prefect.client.orchestration import get_client
from prefect.client.schemas.actions import DeploymentUpdate
from prefect.deployments.runner import RunnerDeployment
from prefect.types.entrypoint import EntrypointType
from prefect.utilities.callables import parameter_schema

from config.bootstrap import Application
from flows.runs.manifest import CHOICES, FLOWS, PARAMETERS

_log = logging.getLogger(__name__)

TAG = "suivi"
LOOK_EVERY = 30.0


def deployment_of(flow: Flow[..., Any]) -> RunnerDeployment:
    """Return a flow's deployment: named like it, loaded by module, never scheduled."""
    return RunnerDeployment.from_flow(
        flow,
        name=flow.name,
        description=flow.description,
        tags=[TAG],
        entrypoint_type=EntrypointType.MODULE_PATH,
    )


class Forms:
    """The forms of the deployments, by flow name."""

    def __init__(self, app: Application, deployments: dict[str, UUID]) -> None:
        self._app = app
        self._deployments = deployments
        self._offered: dict[str, dict[str, Any]] = {}

    async def keep_true(self) -> None:
        """Look again and again whether committees or owners changed, until cancelled."""
        while True:
            await asyncio.sleep(LOOK_EVERY)
            try:
                await self.offer()
            except Exception as error:  # noqa: BLE001 -- the edge: a form may be stale for a while
                _log.warning("forms could not be renewed: %s", type(error).__name__)

    async def offer(self) -> None:
        """Give the server each form that changed since it was last given."""
        for name, deployment in self._deployments.items():
            schema = await asyncio.to_thread(form_of, self._app, FLOWS[name])
            if self._offered.get(name) != schema:
                async with get_client() as client:
                    await client.update_deployment(
                        deployment, DeploymentUpdate(parameter_openapi_schema=schema)
                    )
                self._offered[name] = schema


def form_of(app: Application, flow: Flow[..., Any]) -> dict[str, Any]:
    """Return a flow's form as a JSON schema: titles in words, and what can be picked now."""
    schema: dict[str, Any] = parameter_schema(flow).model_dump(exclude_unset=True)
    for name, shown in schema["properties"].items():
        shown["title"], shown["description"] = PARAMETERS[name]
        choices = list(CHOICES[name](app)) if name in CHOICES else []
        if choices:
            shown["enum"] = choices
    return schema
