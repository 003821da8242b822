"""`suivi start`: mail may leave for a programme, and owners may be asked the same day."""

from config.bootstrap import Application
from domain.errors import RefusedError
from domain.model.moment import Moment
from domain.use_cases.asking import Asked, AskTarget, ask_now
from domain.use_cases.starting import start_programme
from interfaces.terminal.arguments import Json
from interfaces.terminal.opening import application, moment_in
from interfaces.terminal.printing import emit, say


def start(programme: str, /, *, ask: bool = False, json: Json = False) -> int:
    """Start a programme; starting it again changes nothing.

    With `ask`, whoever owns something is asked today, whatever the cadence, and once.
    """
    with application() as opened:
        moment = moment_in(opened, programme)
        changed = start_programme(opened.open_unit, programme, moment)
        asked = _ask(opened, programme, moment) if ask else None
        redirected = opened.settings.redirect_all_to
    if json:
        told = {"asked": {"requests": asked.requests, "actions": asked.actions}} if asked else {}
        emit({"programme": programme, "state": "started", "changed": changed, **told})
        return 0
    say("cli-start-done" if changed else "cli-start-already", programme=programme)
    if asked is not None:
        say("cli-start-asked", requests=asked.requests, actions=asked.actions)
    if redirected:
        say("cli-redirected", address=redirected)
    return 0


def _ask(opened: Application, programme: str, moment: Moment) -> Asked:
    """Queue the requests of the day; a programme of which all is done asks nobody."""
    try:
        return ask_now(opened.open_unit, opened.rulebook, AskTarget(programme), moment)
    except RefusedError as refused:
        if refused.code != "ask.nobody":
            raise
        return Asked()
