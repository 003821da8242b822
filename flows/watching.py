"""Watches the programme files in force: a good edit is applied, a bad one told once, never half."""

import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from config.bootstrap import Application
from domain.model.moment import Moment
from domain.model.programme import Plan
from domain.use_cases.alerting import Alert, alert
from domain.use_cases.planning import apply_plan
from flows.register import Known, digest_of, remember, remembered
from flows.steps import Counts
from notifications.composing.words import Words
from storage.programme_files import Problem, ProgrammeFileError, load_programme

_log = logging.getLogger(__name__)

REFUSED, WAITS = "plan_refused", "plan_waits"
MOST_TOLD = 10


@dataclass(frozen=True, slots=True)
class Edit:
    """A file whose content changed: the programme that it is the plan of, the content's digest."""

    programme: str
    file: Path
    digest: str


class Watch:
    """Looks at the files again and again.

    A content counts once it was the same at two looks: what an editor has half written is passed
    over. It counts when it is not the one last acted upon, even by a process before this one: what
    was saved while nobody looked is taken up, and nothing is acted upon twice. A file that is gone
    changes nothing: the last good plan stays in force.
    """

    def __init__(self, app: Application) -> None:
        self._app = app
        self._seen: dict[str, Edit] = {}

    def look(self) -> Counts:
        """Look once; return how many plans were applied, refused, or wait for a person's go."""
        counts = {"applied": 0, "refused": 0, "waiting": 0}
        for edit in self._edits():
            before, self._seen[edit.programme] = self._seen.get(edit.programme), edit
            if before == edit and (outcome := self._take(edit)):
                counts[outcome] += 1
                known = Known(edit.file, edit.digest)
                remember(self._app.settings.data_dir, edit.programme, known)
        return counts

    def _edits(self) -> Iterator[Edit]:
        """Yield the files that do not hold what was last acted upon, one for each programme.

        That is the file that the programme was last applied from; where there is none, the one
        named after it in the folder of programme files. A new programme is applied by a person.
        """
        named = self._app.settings.programmes_dir
        known = remembered(self._app.settings.data_dir)
        with self._app.open_unit(read_only=True) as unit:
            followed = [one.id for one in unit.programmes.all()]
        for one in followed:
            last = known.get(one)
            file = last.file if last and last.file.is_file() else named / f"{one}.yaml"
            digest = digest_of(file)
            if digest and not (last and last.digest == digest):
                yield Edit(one, file, digest)

    def _take(self, edit: Edit) -> str:
        """Act upon an edit and return what became of it; empty when it changes as we read it."""
        plan, refused = _read(edit.file)
        if digest_of(edit.file) != edit.digest:
            return ""
        if plan is None:
            self._tell(edit, REFUSED, self._sentences(edit, refused))
            return "refused"
        with self._app.open_unit(read_only=True) as unit:
            current = unit.programmes.plan(edit.programme)
        if plan.id != edit.programme or _loses_actions(current, plan):
            self._tell(edit, WAITS, ())
            return "waiting"
        apply_plan(self._app.open_unit, plan, self._app.moment(plan.timezone))
        return "applied"

    def _tell(self, edit: Edit, code: str, errors: tuple[str, ...]) -> None:
        _log.warning("%s: %s", edit.file.name, code)
        wrong = Alert(code, edit.digest[:32], {"file": edit.file.name, "errors": list(errors)})
        alert(self._app.open_unit, edit.programme, wrong, self._moment(edit.programme))

    def _moment(self, programme: str) -> Moment:
        with self._app.open_unit(read_only=True) as unit:
            found = unit.programmes.get(programme)
        return self._app.moment(found.timezone if found else "UTC")

    def _sentences(self, edit: Edit, problems: Sequence[Problem]) -> tuple[str, ...]:
        with self._app.open_unit(read_only=True) as unit:
            found = unit.programmes.get(edit.programme)
        words = Words(found.language if found else self._app.settings.language)
        return tuple(
            words.say(
                "error-at",
                place=f"{one.file}:{one.line}:{one.column}",
                problem=words.first(
                    one.message, "error-unnamed", **_sayable(one.arguments, one.code)
                ),
            )
            for one in problems[:MOST_TOLD]
        )


def _loses_actions(current: Plan | None, plan: Plan) -> bool:
    """Tell whether actions would end by this edit: a file cut short looks just so."""
    # What a decision added stands in no file, and outlives each.
    before = {one.ref for one in current.actions if not one.decision} if current else set()
    given_up = {one.ref for one in plan.abandoned}
    return not before <= given_up | {one.ref for one in plan.actions}


def _read(file: Path) -> tuple[Plan | None, Sequence[Problem]]:
    """Return the plan that a file states, or all that is wrong with it."""
    try:
        return load_programme(file), ()
    except ProgrammeFileError as refused:
        return None, refused.problems


def _sayable(arguments: Mapping[str, object], code: str) -> dict[str, object]:
    """Return arguments as words take them; `code` and `details` serve the fallback."""
    said = {
        key: ", ".join(str(one) for one in value) if isinstance(value, tuple | list) else value
        for key, value in arguments.items()
    }
    return {**said, "code": code, "details": ""}
