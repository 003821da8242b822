"""`suivi snooze`: an action is not reminded of before a day; its deadline stays."""

from typing import Annotated

from cyclopts import Parameter

from domain.use_cases.snoozing import snooze_action
from interfaces.terminal.arguments import Json, LocalDay
from interfaces.terminal.opening import application, moment_in
from interfaces.terminal.printing import day, emit, say
from interfaces.terminal.who import who_types

Until = Annotated[LocalDay, Parameter(name="--until")]


def snooze(programme: str, action: str, /, *, until: Until, json: Json = False) -> int:
    """Put reminders about an action off."""
    with application() as opened:
        moment = moment_in(opened, programme)
        asked = (programme, action, until)
        snooze_action(opened.open_unit, asked, who_types(), moment)
    if json:
        emit({"programme": programme, "action": action, "until": until})
    else:
        say("cli-snooze-done", ref=action, day=day(until))
    return 0
