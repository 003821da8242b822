"""`suivi rehearse`: every mail that would leave in the days to come, and why."""

from typing import Annotated

from cyclopts import Parameter

from flows.rehearsal import Foreseen, Rehearsal
from flows.rehearsal import rehearse as foretell
from interfaces.terminal import foretold
from interfaces.terminal.arguments import FromDay, Json, within
from interfaces.terminal.opening import application
from interfaces.terminal.printing import emit

Days = Annotated[int, Parameter(metavar="number", validator=within(1, 3_660))]
Share = Annotated[float, Parameter(metavar="share")]


def rehearse(
    programme: str,
    /,
    *,
    days: Days = 90,
    first: FromDay = None,
    answering: Share = 0.0,
    json: Json = False,
) -> int:
    """Live the days to come on a copy of the store, and tell every mail; nothing leaves."""
    with application() as opened:
        found = foretell(opened, Rehearsal(programme, days, first, answering))
    if json:
        emit(_told(found, answering))
    else:
        foretold.print_mails(found)
    return 0


def _told(found: Foreseen, answering: float) -> dict[str, object]:
    return {
        "programme": found.programme,
        "from": found.first,
        "until": found.last,
        "answering": answering,
        "counts": found.counts,
        "batches": found.batches,
        "mails": found.mails,
    }
