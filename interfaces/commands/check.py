"""`suivi check`: what is wrong in a programme file, each thing at its line and column."""

from interfaces.terminal import counting, refusals
from interfaces.terminal.arguments import File, Json
from interfaces.terminal.printing import emit, say, show
from interfaces.terminal.programme_file import plan_in
from storage.programme_files import ProgrammeFileError


def check(file: File, /, *, json: Json = False) -> int:
    """Validate a programme file; changes nothing and opens no store."""
    try:
        plan = plan_in(file)
    except ProgrammeFileError as refused:
        # Here the problems are the answer, not an accident on the way to it: standard output.
        show(refusals.as_json(refused) if json else "\n".join(refusals.explained(refused)))
        return 1
    if json:
        emit({"file": str(file), "programme": plan.id, "name": plan.name, **counting.of_plan(plan)})
        return 0
    say("cli-check-right", file=str(file), name=plan.name, programme=plan.id)
    say("cli-counts", **counting.of_plan(plan))
    return 0
