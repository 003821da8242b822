"""Says what is wrong with a command as typed, and what was probably meant."""

from collections.abc import Sequence
from datetime import date
from difflib import get_close_matches
from typing import get_args

from cyclopts import (
    CoercionError,
    CycloptsError,
    MissingArgumentError,
    RepeatArgumentError,
    UnknownCommandError,
    UnknownOptionError,
    UnusedCliTokensError,
    ValidationError,
)

from interfaces.commands import COMMANDS, VERBS
from interfaces.terminal.choices import codes, shown
from interfaces.terminal.help_pages import label, usage
from interfaces.terminal.printing import sentence


def explained(cause: str, path: Sequence[str]) -> str:
    """Return the explanation of a misuse: what is wrong, how the command is typed, where to read.

    `path` holds the words that name the command, none when none was recognised.
    """
    lines = [cause]
    if path:
        lines.append(sentence("cli-usage", usage=usage(path)))
    lines.append(sentence("cli-see-help", command=" ".join(("suivi", *path, "--help"))))
    return "\n".join(lines)


def cause(error: CycloptsError, path: Sequence[str]) -> str:
    """Return what is wrong with the words typed, and what was probably meant."""
    match error:
        case UnknownCommandError():
            typed = (error.unused_tokens or [""])[0]
            known = VERBS[path[0]] if path else COMMANDS
            said = _with_guess("cli-misuse-command", typed, known)
        case UnknownOptionError():
            names = [name for one in error.argument_collection for name in one.names]
            said = _with_guess("cli-misuse-option", error.token.keyword or error.token.value, names)
        case CoercionError() | ValidationError():
            said = _wrong_value(error)
        case UnusedCliTokensError():
            said = sentence("cli-misuse-extra", typed=" ".join(error.unused_tokens or []))
        case RepeatArgumentError():
            said = sentence("cli-misuse-twice", name=label(error.token.keyword or ""))
        case MissingArgumentError(argument=argument) if argument is not None:
            said = sentence("cli-misuse-missing", name=label(argument.name))
        case _:
            said = sentence("cli-misuse")
    return said


def _with_guess(name: str, typed: str, known: Sequence[str]) -> str:
    said = sentence(name, typed=typed)
    close = get_close_matches(typed, known, n=1)
    return f"{said} {sentence('cli-misuse-guess', meant=close[0])}" if close else said


def _wrong_value(error: CoercionError | ValidationError) -> str:
    argument = error.argument
    tokens = argument.tokens if argument else []
    typed = tokens[0].value if tokens else ""
    name = label((tokens[0].keyword if tokens else None) or (argument.name if argument else ""))
    if isinstance(error, ValidationError):
        code, *bounds = error.exception_message.split(" ")
        low, high = bounds if len(bounds) == len(("low", "high")) else ("", "")
        return sentence(f"cli-misuse-{code}", name=name, typed=typed, low=low, high=high)
    kind, known = _expected(error.target_type)
    return sentence(f"cli-misuse-{kind}", name=name, typed=typed, known=known)


def _expected(target: object) -> tuple[str, str]:
    """Return the kind of value that was expected, with the choices where they are few."""
    if known := codes(target):
        return "choice", shown(known)
    for kind, name in ((int, "number"), (date, "day")):
        if target is kind or kind in get_args(target):
            return name, ""
    return "value", ""
