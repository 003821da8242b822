"""`suivi go`: an unusual batch of mail may leave."""

from domain.use_cases.governing import let_go
from interfaces.terminal.arguments import Json
from interfaces.terminal.opening import application, moment_in
from interfaces.terminal.printing import emit, say
from interfaces.terminal.who import who_types


def go(programme: str, /, *, json: Json = False) -> int:
    """Let the mails of a programme that wait for a person's go leave."""
    with application() as opened:
        moment = moment_in(opened, programme)
        mails = let_go(opened.open_unit, programme, who_types(), moment)
    if json:
        emit({"programme": programme, "mails": mails})
    else:
        say("cli-go-done", programme=programme, mails=mails)
    return 0
