"""`suivi check`: what is wrong in a programme file, each thing at its line and column."""

from datetime import date
from pathlib import Path

from config.bootstrap import bootstrap
from config.settings import load_settings
from domain.model.programme import Plan
from domain.rules.mandates import gaps
from domain.rules.ordering import early_deadlines
from interfaces.terminal import counting, hastening, holding, refusals
from interfaces.terminal.arguments import File, Json
from interfaces.terminal.opening import application
from interfaces.terminal.printing import emit, say, show
from interfaces.terminal.programme_file import NOTHING, Beside, is_workbook, plan_in
from storage.programme_files import ProgrammeFileError


def check(file: File, /, *, beside: Beside = NOTHING, json: Json = False) -> int:
    """Validate a programme file; changes nothing, and reads the store for a workbook alone.

    What is right but will soon want somebody's word is a warning: a role that nobody holds, an
    action due before one that it waits for.
    """
    try:
        plan = _plan(file, beside)
    except ProgrammeFileError as refused:
        # Here the problems are the answer, not an accident on the way to it: standard output.
        show(refusals.as_json(refused) if json else "\n".join(refusals.explained(refused)))
        return 1
    vacant, early = gaps(plan, _today(plan)), early_deadlines(plan)
    if json:
        told = {"file": str(file), "programme": plan.id, "name": plan.name}
        warnings = [*map(holding.gap_as_json, vacant), *map(hastening.as_json, early)]
        emit({**told, **counting.of_plan(plan), **counting.announced(plan), "warnings": warnings})
        return 0
    say("cli-check-right", file=str(file), name=plan.name, programme=plan.id)
    counting.tell(plan)
    for said in (*map(holding.gap_in_words, vacant), *map(hastening.in_words, early)):
        show(said)
    return 0


def _today(plan: Plan) -> date:
    return bootstrap(load_settings()).moment(plan.timezone).day


def _plan(file: Path, beside: Beside) -> Plan:
    if not is_workbook(file):
        return plan_in(file)
    with application() as opened:
        return plan_in(file, opened, beside)
