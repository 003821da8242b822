"""`suivi apply`: a programme file becomes the plan in force."""

from dataclasses import dataclass

from cyclopts import Parameter

from domain.model.follow_up import ProgrammeState
from domain.model.programme import Plan
from domain.rules.dropping import Amendment
from domain.use_cases.planning import AppliedPlan, apply_plan
from flows.register import Known, digest_of, remember
from interfaces.terminal import counting
from interfaces.terminal.amending_pages import print_handovers
from interfaces.terminal.arguments import File, Json, Refs, TakenBack, Text
from interfaces.terminal.opening import application, programme_named
from interfaces.terminal.printing import emit, say
from interfaces.terminal.programme_file import NOTHING, Beside, is_workbook, plan_in
from storage.migrating import migrate


@Parameter(name="*")
@dataclass(frozen=True, slots=True)
class Said:
    """What is said beside a file: why it amends the plan, and what it may do without a word."""

    drop: Refs = ()
    take_back: TakenBack = ()
    reason: Text = ""

    @property
    def amendment(self) -> Amendment:
        """Return it as what amending asks for."""
        return Amendment(self.reason.strip(), frozenset(self.drop), frozenset(self.take_back))


NO_MORE = Said()


def apply(
    file: File,
    /,
    *,
    said: Said = NO_MORE,
    beside: Beside = NOTHING,
    json: Json = False,
) -> int:
    """Apply a programme file, creating and migrating the store where it must."""
    # A file with mistakes leaves no trace, not even an empty store.
    known = Known(file, digest_of(file))
    with application() as opened:
        plan = plan_in(file, opened, beside)
        migrate(opened.settings.store_url)
        applied = apply_plan(opened.open_unit, plan, opened.moment(plan.timezone), said.amendment)
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
    print_handovers(applied.kept, plan)
    counting.tell(plan)
    if state is not ProgrammeState.STARTED:
        say("cli-apply-then-start", programme=plan.id)


def _outcome(applied: AppliedPlan) -> str:
    if not applied.changed:
        return "cli-apply-same"
    return "cli-apply-moved" if applied.moved else "cli-apply-done"
