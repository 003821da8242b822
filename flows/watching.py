"""Watches the programme files in force: a good edit is applied, a bad one told once, never half."""

import hashlib
import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from config.bootstrap import Application
from domain.model.moment import Moment
from domain.model.programme import Plan
from domain.use_cases.alerting import Alert, alert
from domain.use_cases.planning import apply_plan
from flows.steps import Counts
from notifications.composing.words import Words
from storage.programme_files import ProgrammeFileError, read_programme

_log = logging.getLogger(__name__)

REGISTER = "programmes.json"
REFUSED, WAITS = "plan_refused", "plan_waits"
MOST_TOLD = 10


@dataclass(frozen=True, slots=True)
class Edit:
    """A file that changed: the programme it was applied as, its name, its content."""

    programme: str
    name: str
    text: str
    digest: str


def remember(folder: Path, programme: str, file: Path) -> None:
    """Note which file a programme was applied from; `folder` is that of the data."""
    known = {**_remembered(folder), programme: str(file.absolute())}
    folder.mkdir(parents=True, exist_ok=True)
    beside = folder / f".{REGISTER}"
    beside.write_text(json.dumps(known, ensure_ascii=False, indent=1), encoding="utf-8")
    beside.replace(folder / REGISTER)


class Watch:
    """Looks at the files again and again.

    A content counts once it was the same at two looks: what an editor has half written is passed
    over. A file that is gone changes nothing: the last good plan stays in force.
    """

    def __init__(self, app: Application) -> None:
        self._app = app
        self._seen: dict[Path, str] = {}
        self._settled: dict[Path, str] = {}

    def look(self) -> Counts:
        """Look once; return how many plans were applied, refused, or wait for a person's go."""
        counts = {"applied": 0, "refused": 0, "waiting": 0}
        for path, programme in self._files().items():
            edit = _read(programme, path)
            if edit is not None and self._is_new(path, edit.digest):
                counts[self._take(edit)] += 1
                self._settled[path] = edit.digest
        return counts

    def _files(self) -> dict[Path, str]:
        """Return the files to look at, each with the programme that it is the plan of.

        Those that a programme was applied from; and, in the folder of programme files, those named
        after a programme that is followed. A new programme is applied by a person.
        """
        folder = self._app.settings.programmes_dir
        with self._app.open_unit(read_only=True) as unit:
            known = [one.id for one in unit.programmes.all()]
        named = {folder / f"{one}.yaml": one for one in known}
        applied = _remembered(self._app.settings.data_dir).items()
        return named | {Path(path): one for one, path in applied if one in known}

    def _is_new(self, path: Path, digest: str) -> bool:
        before, self._seen[path] = self._seen.get(path), digest
        return before == digest and self._settled.get(path) != digest

    def _take(self, edit: Edit) -> str:
        try:
            plan = read_programme(edit.text, edit.name)
        except ProgrammeFileError as refused:
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
        _log.warning("%s: %s", edit.name, code)
        wrong = Alert(code, edit.digest[:32], {"file": edit.name, "errors": list(errors)})
        alert(self._app.open_unit, edit.programme, wrong, self._moment(edit.programme))

    def _moment(self, programme: str) -> Moment:
        with self._app.open_unit(read_only=True) as unit:
            found = unit.programmes.get(programme)
        return self._app.moment(found.timezone if found else "UTC")

    def _sentences(self, edit: Edit, refused: ProgrammeFileError) -> tuple[str, ...]:
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
            for one in refused.problems[:MOST_TOLD]
        )


def _loses_actions(current: Plan | None, plan: Plan) -> bool:
    """Tell whether actions would end by this edit: a file cut short looks just so."""
    before = {one.ref for one in current.actions} if current else set()
    return not before <= {one.ref for one in plan.actions}


def _remembered(folder: Path) -> dict[str, str]:
    try:
        return dict(json.loads((folder / REGISTER).read_text(encoding="utf-8")))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError):
        _log.exception("the register of programme files is unreadable")
        return {}


def _read(programme: str, path: Path) -> Edit | None:
    try:
        content = path.read_bytes()
    except OSError:
        return None
    digest = hashlib.sha256(content).hexdigest()
    return Edit(programme, path.name, content.decode("utf-8", "replace"), digest)


def _sayable(arguments: Mapping[str, object], code: str) -> dict[str, object]:
    """Return arguments as words take them; `code` and `details` serve the fallback."""
    said = {
        key: ", ".join(str(one) for one in value) if isinstance(value, tuple | list) else value
        for key, value in arguments.items()
    }
    return {**said, "code": code, "details": ""}
