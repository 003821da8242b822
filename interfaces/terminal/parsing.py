"""Finds the command that was typed, reads its arguments and runs it."""

from collections.abc import Sequence

from cyclopts import App, CycloptsError, Parameter

from interfaces.commands import COMMANDS, NAMED, VERBS
from interfaces.terminal import help_pages, misuse
from interfaces.terminal.arguments import Misused
from interfaces.terminal.printing import complain, sentence

MISUSED = 2


def run_command(tokens: Sequence[str]) -> int:
    """Run what was typed and return its exit code; a misuse is explained."""
    app = _app()
    try:
        result = app(
            _with_verb(tokens),
            exit_on_error=False,
            print_error=False,
            result_action="return_value",
        )
    except CycloptsError as error:
        complain(misuse.explained(misuse.cause(error, _path(tokens)), _path(tokens)))
        return MISUSED
    except Misused as error:
        complain(misuse.explained(sentence(f"cli-misuse-{error.name}"), _path(tokens)))
        return MISUSED
    return result if isinstance(result, int) else 0


def explain_command(tokens: Sequence[str]) -> int:
    """Print the page of the command named by these words."""
    path = _path(tokens)
    if not path:
        return run_command(tokens)
    app = _app()
    for one in path:
        app = app[one]
    arguments = app.assemble_argument_collection() if app.default_command else None
    return help_pages.command_page(path, arguments)


def _app() -> App:
    """Return the parser with every command known by name, none of them loaded."""
    app = _plain("suivi")
    for name in COMMANDS:
        if name not in VERBS:
            app.command(f"interfaces.commands.{name}:{name}", name=name)
            continue
        nested = _plain(name)
        for verb in VERBS[name]:
            nested.command(f"interfaces.commands.{name}:{name}_{verb}", name=verb)
        app.command(nested)
    return app


def _plain(name: str) -> App:
    return App(
        name=name,
        # Our own pages answer --help and --version: in the person's language.
        help_flags=(),
        version_flags=(),
        default_parameter=Parameter(negative=()),
        suppress_keyboard_interrupt=False,
    )


def _with_verb(tokens: Sequence[str]) -> list[str]:
    """Return the words with the verb that goes without saying."""
    command, *others = tokens
    named = command in NAMED and others and others[0] not in VERBS[command]
    if command in VERBS and (not others or others[0].startswith("-") or named):
        return [command, VERBS[command][0], *others]
    return [command, *others]


def _path(tokens: Sequence[str]) -> tuple[str, ...]:
    """Return the words that name a command, none when the first names nothing."""
    command, *others = (*tokens, "")
    if command not in COMMANDS:
        return ()
    verb = others[0]
    return (command, verb) if verb in VERBS.get(command, ()) else (command,)
