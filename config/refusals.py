"""What is wrong with the settings, as codes and arguments: all of it at once, never a secret."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
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

# The longer beginning first.
_KINDS = {
    "int": "number",
    "bool": "yes-no",
    "datetime": "instant",
    "timezone": "instant",
    "date": "day",
    "url": "address",
    "model": "section",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: a code, the setting (`smtp.port`), what its words need.

    Codes: `settings.absent` and `settings.unreadable` (file), `settings.syntax` (detail: where),
    `settings.unknown` (near), `settings.section` (example), `settings.missing`, `settings.choice`
    (expected), `settings.range` (limit), `settings.form`, `settings.loopback`, `settings.value`
    (expected: number, yes-no, instant, day, address, section or text).
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


def wrong_variables(
    environment: Mapping[str, str], prefix: str, known: Collection[str]
) -> list[Problem]:
    """Return a problem for each variable with our prefix that names a section or nothing at all.

    `known` are the variables of all settings. Within a section, pydantic finds what is unknown.
    """
    sections = {name.partition("__")[0] for name in known if "__" in name}
    alone = {name for name in known if "__" not in name}
    ours = sorted(name for name in environment if name.upper().startswith(prefix))
    problems = []
    for name in ours:
        head, inside, _ = name.upper().partition("__")
        if head in sections and not inside:
            example = min(one for one in known if one.startswith(f"{head}__"))
            problems.append(Problem("settings.section", name, {"example": example}))
        elif head not in (sections if inside else alone):
            problems.append(Problem("settings.unknown", name, _near_variable(name, known)))
    return problems


def unreadable(file: str, error: OSError | ValueError) -> Problem:
    """Return why a file of settings cannot be read: not there, closed to us, or not TOML."""
    if isinstance(error, FileNotFoundError):
        return Problem("settings.absent", "", {"file": file})
    if isinstance(error, OSError):
        return Problem("settings.unreadable", "", {"file": file})
    # The parser speaks English; the place needs no words.
    place = re.search(r"line (\d+), column (\d+)", str(error))
    detail = ":".join((file, *place.groups())) if place else file
    return Problem("settings.syntax", "", {"detail": detail})


def _problem(
    kind: str, place: list[str], context: Mapping[str, object], model: type[BaseModel]
) -> Problem:
    setting = ".".join(place)
    if kind == "extra_forbidden":
        return Problem(_CODES[kind], setting, _near(place[-1], _siblings(place, model)))
    if kind in _CHOICES:
        choices = re.findall("'([^']*)'", str(context.get("expected", "")))
        return Problem("settings.choice", setting, {"expected": tuple(choices)})
    if kind.startswith(_RANGES):
        limits = [
            context[name] for name in ("ge", "gt", "le", "lt", "max_length") if name in context
        ]
        return Problem("settings.range", setting, {"limit": str(limits[0]) if limits else ""})
    return Problem(_CODES.get(kind, "settings.value"), setting, {"expected": _kind(kind)})


def _kind(kind: str) -> str:
    """Return what was expected, as one of few kinds; pydantic says how it stumbled on it."""
    return next((own for theirs, own in _KINDS.items() if kind.startswith(theirs)), "text")


def _siblings(place: list[str], model: type[BaseModel]) -> list[str]:
    """Return the names that stand where an unknown one was found."""
    for part in place[:-1]:
        section = model.model_fields[part].annotation
        if not isinstance(section, type) or not issubclass(section, BaseModel):
            return []
        model = section
    return list(model.model_fields)


def _near_variable(name: str, known: Collection[str]) -> dict[str, object]:
    """Return the variable meant: one underscore where two separate is the usual mistake."""
    single = {one.replace("__", "_"): one for one in known}
    near = get_close_matches(name.upper().replace("__", "_"), sorted(single), n=1, cutoff=0.6)
    return {"near": single[near[0]] if near else ""}


def _near(name: str, known: Iterable[str]) -> dict[str, object]:
    near = get_close_matches(name, sorted(known), n=1, cutoff=0.6)
    return {"near": near[0] if near else ""}
