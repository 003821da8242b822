"""`suivi gate`: the gates between phases, and what is decided at them."""

from domain.model.gate import Gate, GateState
from domain.use_cases.gating import open_gate
from domain.use_cases.passing import GateChoice, decide_gate
from interfaces.terminal.arguments import FromDay, Json, LocalDay, Text
from interfaces.terminal.gate_pages import lived, print_phases, tell_decision, tell_question
from interfaces.terminal.naming import body_named
from interfaces.terminal.opening import application, moment_in
from interfaces.terminal.printing import emit, say
from interfaces.terminal.who import who_types


def gate_list(programme: str, /, *, json: Json = False) -> int:
    """Show the phases of a programme, planned and lived, with the state of each gate."""
    with application() as opened:
        found = lived(opened, programme)
    if json:
        emit({"programme": programme, "phases": found})
    elif found:
        print_phases(found)
    else:
        say("cli-gate-none", programme=programme)
    return 0


def gate_open(programme: str, /, *, body: Text = "", json: Json = False) -> int:
    """Put the end of the running phase to its body now."""
    with application() as opened:
        judge = body_named(opened, body)[0].body if body else ""
        opened_now = open_gate(opened.open_unit, programme, judge, moment_in(opened, programme))
        with opened.open_unit(read_only=True) as unit:
            bodies = {one.id: one.name for one in unit.reviews.bodies(programme)}
    if json:
        emit(opened_now)
    else:
        tell_question(opened_now, bodies.get(opened_now.body, ""))
    return 0


def gate_grant(programme: str, /, *, first: FromDay = None, json: Json = False) -> int:
    """Let the running phase end."""
    return _decide(programme, GateChoice(GateState.GRANTED, who_types(), first), as_json=json)


def gate_adjourn(programme: str, day: LocalDay, /, *, json: Json = False) -> int:
    """Let the running phase go on, and ask again on a day."""
    return _decide(programme, GateChoice(GateState.ADJOURNED, who_types(), day), as_json=json)


def _decide(programme: str, choice: GateChoice, *, as_json: bool) -> int:
    with application() as opened:
        moment = moment_in(opened, programme)
        decided: Gate = decide_gate(opened.open_unit, programme, choice, moment)
        with opened.open_unit(read_only=True) as unit:
            titles = {one.name: one.title for one in unit.phases.of(programme)}
    if as_json:
        emit(decided)
    else:
        tell_decision(decided, titles.get(decided.phase, decided.phase))
    return 0
