"""What is wrong with the settings, as codes and arguments: all of it at once, never a secret."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches

from pydantic import BaseModel, ValidationError

from domain.errors import SuiviError

# pydantic's many kinds of error, as the few that a person can act on.
_RANGES = ("greater_than", "less_than", "string_too_long", "string_too_short")
_CHOICES = ("enum", "literal_error")
_CODES = {
    "extra_forbidden": "settings.unknown",
    "missing": "settings.missing",
    "loopback": "settings.loopback",
    "string_pattern_mismatch": "settings.form",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: a code, the setting (`smtp.port`), what its words need.

    Codes: `settings.file` (reason), `settings.syntax` (detail), `settings.unknown` (near),
    `settings.missing`, `settings.choice` (expected), `settings.range` (limit), `settings.form`,
    `settings.loopback`, `settings.value` (expected: the kind of value).
    """

    code: str
    setting: str
    arguments: Mapping[str, object] = field(default_factory=dict)


class InvalidSettingsError(SuiviError):
    """The settings cannot be used: `problems` says all that is wrong, `file` where (or empty)."""

    def __init__(self, problems: Sequence[Problem], file: str = "") -> None:
        super().__init__("settings.invalid", file=file, count=len(problems))
        self.problems = tuple(problems)


def problems_of(error: ValidationError, model: type[BaseModel]) -> list[Problem]:
    """Return what pydantic found; values are left out, one of them may be a password."""
    found = error.errors(include_input=False, include_url=False)
    return [
        _problem(one["type"], [str(part) for part in one["loc"]], one.get("ctx", {}), model)
        for one in found
    ]


def unknown_variables(
    environment: Mapping[str, str], prefix: str, known: Iterable[str]
) -> list[Problem]:
    """Return a problem for each variable with our prefix that names no setting."""
    names = {name.lower() for name in known}
    ours = sorted(name for name in environment if name.upper().startswith(prefix))
    heads = ((name, name[len(prefix) :].lower().partition("__")[0]) for name in ours)
    return [
        Problem("settings.unknown", name, _near(head, names))
        for name, head in heads
        if head not in names
    ]


def _problem(
    kind: str, place: list[str], context: Mapping[str, object], model: type[BaseModel]
) -> Problem:
    setting = ".".join(place)
    if kind == "extra_forbidden":
        return Problem(_CODES[kind], setting, _near(place[-1], _siblings(place, model)))
    if kind in _CHOICES:
        return Problem("settings.choice", setting, {"expected": str(context.get("expected", ""))})
    if kind.startswith(_RANGES):
        limits = [
            context[name] for name in ("ge", "gt", "le", "lt", "max_length") if name in context
        ]
        return Problem("settings.range", setting, {"limit": str(limits[0]) if limits else ""})
    expected = kind.removesuffix("_parsing").removesuffix("_type")
    return Problem(_CODES.get(kind, "settings.value"), setting, {"expected": expected})


def _siblings(place: list[str], model: type[BaseModel]) -> list[str]:
    """Return the names that stand where an unknown one was found."""
    for part in place[:-1]:
        section = model.model_fields[part].annotation
        if not isinstance(section, type) or not issubclass(section, BaseModel):
            return []
        model = section
    return list(model.model_fields)


def _near(name: str, known: Iterable[str]) -> dict[str, object]:
    near = get_close_matches(name, sorted(known), n=1, cutoff=0.6)
    return {"near": near[0] if near else ""}
