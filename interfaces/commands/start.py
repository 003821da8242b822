"""`suivi start`: mail may leave for a programme."""

from domain.use_cases.starting import start_programme
from interfaces.terminal.arguments import Json
from interfaces.terminal.opening import application, moment_in
from interfaces.terminal.printing import emit, say


def start(programme: str, /, *, json: Json = False) -> int:
    """Start a programme; starting it again changes nothing."""
    with application() as opened:
        changed = start_programme(opened.open_unit, programme, moment_in(opened, programme))
        redirected = opened.settings.redirect_all_to
    if json:
        emit({"programme": programme, "state": "started", "changed": changed})
        return 0
    say("cli-start-done" if changed else "cli-start-already", programme=programme)
    if redirected:
        say("cli-redirected", address=redirected)
    return 0
