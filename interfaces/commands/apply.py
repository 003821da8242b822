"""`suivi apply`: a programme file becomes the plan in force."""

from domain.model.follow_up import ProgrammeState
from domain.model.programme import Plan
from domain.rules.dropping import Amendment
from domain.use_cases.planning import AppliedPlan, apply_plan
from flows.register import Known, digest_of, remember
from interfaces.terminal import counting
from interfaces.terminal.arguments import File, Json, Refs, Text
from interfaces.terminal.opening import application, programme_named
from interfaces.terminal.printing import emit, say
from interfaces.terminal.programme_file import NOTHING, Beside, is_workbook, plan_in
from storage.migrating import migrate


def apply(
    file: File,
    /,
    *,
    drop: Refs = (),
    reason: Text = "",
    beside: Beside = NOTHING,
    json: Json = False,
) -> int:
    """Apply a programme file, creating and migrating the store where it must."""
    # A file with mistakes leaves no trace, not even an empty store.
    known = Known(file, digest_of(file))
    why = Amendment(reason.strip(), frozenset(drop))
    with application() as opened:
        plan = plan_in(file, opened, beside)
        migrate(opened.settings.store_url)
        applied = apply_plan(opened.open_unit, plan, opened.moment(plan.timezone), why)
        # A workbook is applied by a person, never by an edit.
        if known.digest and not is_workbook(file):
            remember(opened.settings.data_dir, plan.id, known)
        state = programme_named(opened, plan.id).state
    if json:
        emit({"programme": plan.id, "state": state, "applied": applied})
    else:
        _tell(plan, applied, state)
    return 0


def _tell(plan: Plan, applied: AppliedPlan, state: ProgrammeState) -> None:
    say(_outcome(applied), name=plan.name, version=applied.version, moved=applied.moved)
    if applied.dropped or applied.superseded:
        say("cli-apply-dropped", dropped=applied.dropped, superseded=applied.superseded)
    counting.tell(plan)
    if state is not ProgrammeState.STARTED:
        say("cli-apply-then-start", programme=plan.id)


def _outcome(applied: AppliedPlan) -> str:
    if not applied.changed:
        return "cli-apply-same"
    return "cli-apply-moved" if applied.moved else "cli-apply-done"
