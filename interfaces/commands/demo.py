"""`suivi demo`: the whole story on a real programme."""

from typing import Annotated

from cyclopts import Parameter

from interfaces.demo.options import PREFECT_PORT, DemoOptions
from interfaces.demo.story import run
from interfaces.terminal.arguments import within

Ends = Annotated[bool, Parameter(name="--exit")]
Named = Annotated[str, Parameter(metavar="programme")]
PrefectPort = Annotated[int, Parameter(name="--port", metavar="port", validator=within(0, 65_535))]


def demo(
    *,
    ends: Ends = False,
    programme: Named = "amlt",
    port: PrefectPort = PREFECT_PORT,
    without_prefect: bool = False,
) -> int:
    """Tell the story, then stay to be looked at until Ctrl-C."""
    return run(
        DemoOptions(programme=programme, exit=ends, prefect=not without_prefect, prefect_port=port)
    )
