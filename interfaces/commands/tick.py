"""`suivi tick`: what is owed now, done once, without Prefect."""

import asyncio
from dataclasses import asdict

from flows.fetching import UNREACHED
from flows.steps import FAILED, total
from flows.ticking import TickResult
from flows.ticking import tick as do_what_is_owed
from flows.timetable import read_timetable
from interfaces.terminal import counting, outgoing
from interfaces.terminal.arguments import Json
from interfaces.terminal.opening import application
from interfaces.terminal.printing import complain, emit, say, sentence


def tick(*, json: Json = False) -> int:
    """Read mail, do what is owed today, send what is due; again at once does nothing more."""
    with application() as opened:
        done = asyncio.run(do_what_is_owed(opened))
        way_out = outgoing.way_out(opened)
        redirected, can_send = opened.settings.redirect_all_to, bool(opened.settings.smtp.host)
    if json:
        emit({**asdict(done), "outgoing": way_out})
        return int(bool(done.failed or done.collected.get(UNREACHED, 0)))
    _print(done)
    if not can_send:
        say("cli-no-server")
    elif redirected:
        say("cli-redirected", address=redirected)
    outgoing.tell(opened, way_out)
    return _complain(done)


def _complain(done: TickResult) -> int:
    """Say what failed and return the exit code: a failure is done again by the next tick."""
    for name in done.failed:
        what = sentence(f"cli-tick-step-{read_timetable().entry(name).step}")
        programmes = [one for one, counts in done.steps[name].items() if FAILED in counts]
        complain(sentence("cli-tick-failed", what=what, programmes=", ".join(programmes)))
    unreached = done.collected.get(UNREACHED, 0)
    if unreached:
        complain(sentence("cli-gather-unreached", count=unreached))
    return int(bool(done.failed or unreached))


def _print(done: TickResult) -> None:
    say("cli-tick-collected", counts=counting.in_words(done.collected))
    for entry in read_timetable().entries:
        counts = total(done.steps.get(entry.name, {}).values())
        say(f"cli-tick-{entry.step}", counts=counting.in_words(counts))
    say("cli-tick-delivered", counts=counting.in_words(done.delivered))
