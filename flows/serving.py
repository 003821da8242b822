"""The runner: deploys the flows and starts a process for each run, one at a time."""

import asyncio

from config.bootstrap import Application, bootstrap
from config.settings import load_settings

# Two runs at once make SQLite answer "locked"; ours take seconds, and none waits for people.
AT_ONCE = 1


async def serve(app: Application) -> None:
    """Serve every flow until the process is told to stop.

    `pause_on_shutdown` would cancel what waits whenever we stop, without a word.
    """
    from prefect.runner import Runner  # noqa: PLC0415 -- Prefect only where a flow runs

    from flows.runs.manifest import FLOWS  # noqa: PLC0415 -- the same
    from flows.runs.offering import Forms, deployment_of  # noqa: PLC0415 -- the same

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


if __name__ == "__main__":
    asyncio.run(serve(bootstrap(load_settings())))
