"""`suivi collect`: the mail that came in, read; or, kept raw, read once more."""

from domain.use_cases.replaying import Replayed, propose
from flows.collecting import collect as read_what_came_in
from flows.delivering import here
from flows.replaying import replayed
from interfaces.terminal import counting
from interfaces.terminal.arguments import Json, LocalDay, Misused
from interfaces.terminal.opening import application
from interfaces.terminal.printing import emit, say
from interfaces.terminal.rereading import as_json, print_differences


def collect(
    *,
    replay: bool = False,
    since: LocalDay | None = None,
    apply: bool = False,
    json: Json = False,
) -> int:
    """Understand every mail that was kept and not read yet, or compare what was read already."""
    if not replay and (since is not None or apply):
        raise Misused("replay")
    return _replay(since, proposing=apply, json=json) if replay else _collect(json=json)


def _collect(*, json: bool) -> int:
    with application() as opened:
        counts = read_what_came_in(opened)
    if json:
        emit(counts)
    else:
        say("cli-tick-collected", counts=counting.in_words(counts))
    return 0


def _replay(since: LocalDay | None, *, proposing: bool, json: bool) -> int:
    with application() as opened:
        found: list[Replayed] = list(replayed(opened, since))
        items = propose(opened.open_unit, found, here(opened)) if proposing else 0
    if json:
        emit({"differences": [as_json(one) for one in found], "proposed": items})
        return 0
    print_differences(found)
    if proposing:
        say("cli-replay-proposed", count=items)
    return 0
