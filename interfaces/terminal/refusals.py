"""Puts refusals into words, and keeps the trace of what nobody foresaw."""

import errno
import json
from collections.abc import Mapping, Sequence
from typing import Protocol, runtime_checkable

from domain.errors import SuiviError
from interfaces.terminal.language import words
from interfaces.terminal.logbook import keep_trace
from interfaces.terminal.printing import plain, sentence
from storage.programme_files.tree import Place

# Numbers that are names: no thousands in them.
NOT_QUANTITIES = frozenset({"port", "number", "status", "line"})


class Problem(Protocol):
    """One of the things that are wrong, where a refusal tells several."""

    @property
    def code(self) -> str:
        """Return what is wrong."""
        ...

    @property
    def arguments(self) -> Mapping[str, object]:
        """Return what its sentence needs."""
        ...


@runtime_checkable
class Placed(Problem, Protocol):
    """A problem with a place in a file, which knows the id of its sentence."""

    @property
    def file(self) -> str:
        """Return how the file is called."""
        ...

    @property
    def line(self) -> int:
        """Return the line, counted from 1."""
        ...

    @property
    def column(self) -> int:
        """Return the column, counted from 1."""
        ...

    @property
    def message(self) -> str:
        """Return the id of its sentence."""
        ...


def explained(refusal: SuiviError) -> list[str]:
    """Return the sentences of a refusal: each problem at its place, the cause, the remedy."""
    return [*(_line(one) for one in _problems(refusal)), *_cause_and_remedy(refusal)]


def as_json(refusal: SuiviError) -> str:
    """Return a refusal as a program reads it."""
    told: dict[str, object] = {
        "code": refusal.code,
        "arguments": refusal.arguments,
        "message": _cause_and_remedy(refusal)[0],
    }
    problems = _problems(refusal)
    if problems:
        told["problems"] = [_told(one) for one in problems]
    return json.dumps({"refused": plain(told)}, default=str, ensure_ascii=False, indent=2)


def message_id(code: str) -> str:
    """Return the id of the sentence of a code: `plan.too_old` is `error-plan-too-old`."""
    return "error-" + code.replace(".", "-").replace("_", "-")


def about_file(error: OSError) -> str:
    """Return what the machine refuses of which file; empty for what people cannot put right."""
    name = f"cli-errno-{errno.errorcode.get(error.errno or 0, '')}"
    if error.filename is None or not words().has(name):
        return ""
    return sentence("cli-file-refused", file=str(error.filename), reason=sentence(name))


def apology(error: Exception, tokens: Sequence[str]) -> str:
    """Return one line about an error that nobody foresaw; its trace goes to the log."""
    kind = type(error).__name__
    kept = keep_trace(error, tokens)
    if kept is None:
        return sentence("cli-unexpected-unkept", kind=kind)
    return sentence("cli-unexpected", kind=kind, log=str(kept))


def _problems(refusal: SuiviError) -> tuple[Problem, ...]:
    """Return all that is wrong, for the refusals that tell several things at once."""
    return tuple(getattr(refusal, "problems", ()))


def _cause_and_remedy(refusal: SuiviError) -> list[str]:
    name, values = message_id(refusal.code), sayable(refusal.arguments)
    if words().has(holiday := f"holiday-{values.get('holiday', '')}"):
        values["holiday"] = sentence(holiday)
    remedy = [f"{name}-remedy"] if words().has(f"{name}-remedy") else []
    try:
        return [sentence(one, **values) for one in (name, *remedy)]
    except LookupError:
        # A refusal without its words is still a refusal, and says what it knows.
        details = ", ".join(f"{key} = {value}" for key, value in values.items())
        return [sentence("error-unnamed", code=refusal.code, details=details)]


def _line(problem: Problem) -> str:
    if isinstance(problem, Placed):
        return sentence("error-at", place=_place(problem), problem=said(problem))
    return said(problem)


def _place(problem: Placed) -> str:
    """Return where a problem is: a line and column, or a sheet and cell."""
    sheet = getattr(problem, "sheet", "")
    if not sheet:
        return f"{problem.file}:{problem.line}:{problem.column}"
    cell = f"{Place(problem.line, problem.column).letters}{problem.line}"
    return f"{problem.file} : {sheet}!{cell}"


def said(problem: Problem) -> str:
    """Return the sentence of a problem; one of the settings names the setting."""
    if isinstance(problem, Placed):
        return sentence(problem.message, **sayable(problem.arguments))
    setting = getattr(problem, "setting", "")
    meant = "-meant" if problem.arguments.get("near") else ""
    values = sayable(problem.arguments)
    if problem.code == "settings.value":
        values["expected"] = sentence(f"cli-kind-{problem.arguments['expected']}")
    return sentence(f"{message_id(problem.code)}{meant}", setting=setting, **values)


def _told(problem: Problem) -> dict[str, object]:
    """Return a problem as a program reads it."""
    names = ("code", "setting", "file", "sheet", "line", "column", "arguments")
    told = {one: getattr(problem, one) for one in names if hasattr(problem, one)}
    if not told.get("sheet"):
        told.pop("sheet", None)
    return {**told, "message": said(problem)}


def sayable(arguments: Mapping[str, object]) -> dict[str, object]:
    """Return arguments that a sentence can hold: several values become a list of words."""
    return {key: _sayable(key, value) for key, value in arguments.items()}


def _sayable(key: str, value: object) -> object:
    if key in NOT_QUANTITIES:
        return str(value)
    if isinstance(value, tuple | list):
        return ", ".join(str(one) for one in value) or "—"
    return "—" if value in ("", None) else value
