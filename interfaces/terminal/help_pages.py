"""The help pages, written from the catalogues."""

from collections.abc import Iterable, Sequence
from textwrap import wrap
from typing import TYPE_CHECKING

from interfaces.commands import GROUPS, VERBS
from interfaces.terminal.language import words
from interfaces.terminal.printing import sentence, show

if TYPE_CHECKING:
    from cyclopts import ArgumentCollection

WIDTH = 96
COLUMN = 12


def front_page() -> int:
    """Print what `suivi` is and what it can do."""
    show(sentence("cli-usage", usage="suivi " + sentence("cli-usage-front")))
    _paragraphs("cli-suivi")
    for group, commands in GROUPS.items():
        show("\n" + sentence(group))
        _entries((one, sentence(f"cli-{one}")) for one in commands)
    _paragraphs("cli-more")
    return 0


def command_page(path: Sequence[str], arguments: "ArgumentCollection | None") -> int:
    """Print the page of one command, found by its words: usage, what it does, its options."""
    show(sentence("cli-usage", usage=usage(path)))
    name = "-".join(path)
    _paragraphs(f"cli-{name}")
    if words().has(f"cli-{name}-more"):
        _paragraphs(f"cli-{name}-more")
    if len(path) == 1 and path[0] in VERBS:
        show("\n" + sentence("cli-verbs"))
        _entries((one, sentence(f"cli-{path[0]}-{one}")) for one in VERBS[path[0]])
    if arguments:
        show("\n" + sentence("cli-options"))
        _entries(
            (_label(one.name, one.parameter.metavar), option(name, one.name))
            for one in arguments
            # A group of options is none itself.
            if one.show
        )
    return 0


def usage(path: Sequence[str]) -> str:
    """Return how a command is typed."""
    name = f"cli-{'-'.join(path)}-usage"
    arguments = (sentence(name),) if words().has(name) else ()
    return " ".join(("suivi", *path, *arguments))


def option(command: str, name: str) -> str:
    """Return what an option or argument means: to that command, or to all."""
    bare = name.lstrip("-").lower()
    own = f"cli-{command}-option-{bare}"
    return sentence(own if words().has(own) else f"cli-option-{bare}")


def label(name: str) -> str:
    """Return the name of an option as typed, or of an argument as the usage line shows it."""
    return name if name.startswith("-") else sentence(f"cli-value-{name.lower()}")


def version() -> int:
    """Print the version installed."""
    from importlib import metadata  # noqa: PLC0415 -- half of what a help page may cost

    show(f"suivi {metadata.version('suivi')}")
    return 0


def _paragraphs(name: str) -> None:
    """Print a message after an empty line, its own lines kept and the long ones folded."""
    show()
    for line in sentence(name).splitlines():
        show("\n".join(wrap(line, WIDTH)))


def _label(name: str, metavar: str | None) -> str:
    # An argument is already called by its value.
    value = sentence(f"cli-value-{metavar}") if metavar and name.startswith("-") else ""
    return f"{label(name)} {value}".rstrip()


def _entries(entries: Iterable[tuple[str, str]]) -> None:
    """Print terms with their meaning beside them, aligned and wrapped."""
    known = list(entries)
    column = max(COLUMN, *(len(term) + 2 for term, _ in known))
    for term, meaning in known:
        first, *rest = wrap(meaning, WIDTH - column) or [""]
        show(f"  {term:<{column}}{first}")
        for line in rest:
            show(" " * (column + 2) + line)
