"""`suivi pause`: no mail leaves for a programme until it is started again."""

from domain.use_cases.starting import pause_programme
from interfaces.terminal.arguments import Json
from interfaces.terminal.opening import application, moment_in
from interfaces.terminal.printing import emit, say


def pause(programme: str, /, *, json: Json = False) -> int:
    """Pause a programme; pausing it again changes nothing."""
    with application() as opened:
        changed = pause_programme(opened.open_unit, programme, moment_in(opened, programme))
    if json:
        emit({"programme": programme, "state": "paused", "changed": changed})
        return 0
    say("cli-pause-done" if changed else "cli-pause-already", programme=programme)
    return 0
