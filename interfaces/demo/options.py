"""What may be chosen of a demonstration."""

from dataclasses import dataclass
from pathlib import Path

SMTP_PORT = 2525
PAGE_PORT = 8026
OWNER_PORT = 8027
PREFECT_PORT = 4200


@dataclass(frozen=True, slots=True)
class DemoOptions:
    """Which programme, in which folder, on which ports of the loopback (or the next free ones).

    With `exit` it ends with the story. Without `prefect` the same story is told with no server:
    everything is done in this process.
    """

    programme: str = "amlt"
    exit: bool = False
    var: Path = Path("var/demo")
    prefect: bool = True
    prefect_port: int = PREFECT_PORT
    smtp_port: int = SMTP_PORT
    page_port: int = PAGE_PORT
    owner_port: int = OWNER_PORT
