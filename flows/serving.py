"""The runner: deploys the flows and starts a process for each run, one at a time."""

import asyncio
import functools
import os
import shlex
import sys

from config.bootstrap import Application, bootstrap
from config.privacy import keep_private
from config.settings import load_settings
from flows import leash

# Two runs at once make SQLite answer "locked"; ours take seconds, and none waits for people.
AT_ONCE = 1


async def serve(app: Application) -> None:
    """Serve every flow until the process is told to stop.

    `pause_on_shutdown` would cancel what waits whenever we stop, without a word.
    """
    from prefect.runner import Runner  # noqa: PLC0415 -- Prefect only where a flow runs
    from prefect.runner._starter_engine import (  # noqa: PLC0415 -- the same
        EngineCommandStarter,
    )

    from flows.runs.manifest import FLOWS  # noqa: PLC0415 -- the same
    from flows.runs.offering import Forms, deployment_of  # noqa: PLC0415 -- the same

    # Importing Prefect takes seconds: a run is leashed before, or it outlives us for as long.
    os.environ[leash.PARENT] = str(os.getpid())
    leashed = functools.partial(EngineCommandStarter, command=_leashed_engine())
    # Prefect offers no setting for the command of a run.
    vars(sys.modules["prefect.runner.runner"])["EngineCommandStarter"] = leashed
    runner = Runner(name="suivi", limit=AT_ONCE, pause_on_shutdown=False)
    deployments = {
        name: await runner.aadd_deployment(deployment_of(flow)) for name, flow in FLOWS.items()
    }
    forms = Forms(app, deployments)
    await forms.offer()
    keeping = asyncio.create_task(forms.keep_true())
    try:
        await runner.start()
    finally:
        keeping.cancel()


def _leashed_engine() -> str:
    """Return how the process of one run is started, so that it never outlives this one."""
    python = shlex.quote(sys.executable)
    return f"{python} -P -m flows.leash {os.getpid()} {python} -P -m prefect.engine"


if __name__ == "__main__":
    keep_private()
    asyncio.run(serve(bootstrap(load_settings())))
