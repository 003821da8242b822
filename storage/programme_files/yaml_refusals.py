"""What a YAML parser's refusal means to the person who wrote the file."""

from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.tokens import ScalarToken

from storage.programme_files.tree import Place

QUOTES = ("'", '"')
# What the parser in pure Python lets out of escapes, directives and tags that make no sense.
LEAKS = (ArithmeticError, AssertionError, AttributeError, LookupError, TypeError, ValueError)
# Parts of the messages of libyaml and of ruamel's own parser. An unclosed quote or bracket is
# shown where it opens: the end of the file, where it is noticed, helps nobody.
_MEANINGS = (
    ("quoted scalar", "end of stream", "yaml.unclosed_quote", True),
    ("quoted scalar", "document separator", "yaml.unclosed_quote", True),
    ("double-quoted scalar", "escape", "yaml.escape", False),
    ("quoted scalar", "escape", "yaml.escape", False),
    ("flow", "expected ',' or", "yaml.unclosed_bracket", True),
    ("", "mapping values are not allowed", "yaml.colon", False),
    ("", "could not find expected ':'", "yaml.missing_colon", True),
    ("block", "expected", "yaml.indentation", False),
)


def explain(error: MarkedYAMLError, text: str) -> tuple[Place, str, dict[str, object]]:
    """Return where the error is, its code and the arguments of its sentence."""
    context, problem = str(error.context or ""), str(error.problem or "")
    place = _place(error.problem_mark or error.context_mark, text)
    if "cannot start any token" in problem:
        return _character(place, text)
    quote = _quote_before(error.problem_mark, text) if "expected" in problem else None
    if quote is not None:
        return _place(quote, text), "yaml.unclosed_quote", {}
    for about, saying, code, where_it_opens in _MEANINGS:
        if about in context and saying in problem:
            opening = error.context_mark if where_it_opens else None
            return (_place(opening, text) if opening else place), code, {}
    return place, "yaml.syntax", {}


def is_of_yaml_1_1(error: MarkedYAMLError, text: str) -> bool:
    """Tell whether libyaml refuses what YAML 1.2 (7.3.3) allows: « {question: Adopter ?} »."""
    place = _place(error.problem_mark, text)
    refused = _line(text, place.line)[place.column - 1 : place.column]
    return "flow" in str(error.context or "") and refused == "?"


def _quote_before(mark: Any, text: str) -> Any:
    """Return where a quote opens that runs over several lines and ends just before a mark.

    It was not closed: it took all up to the next quote, which was meant to open another.
    """
    opened = None
    here = (mark.line, mark.column) if mark else (0, 0)
    try:
        for token in YAML(typ="safe").scan(text):
            if (token.start_mark.line, token.start_mark.column) >= here:
                break
            if isinstance(token, ScalarToken):
                runs_on = token.style in QUOTES and token.start_mark.line < token.end_mark.line
                opened = token.start_mark if runs_on and token.end_mark.line == here[0] else None
    except (YAMLError, *LEAKS):
        return None
    return opened


def _character(place: Place, text: str) -> tuple[Place, str, dict[str, object]]:
    character = _line(text, place.line)[place.column - 1 : place.column]
    if character == "\t":
        return place, "yaml.tab", {}
    return place, "yaml.character", {"character": character}


def _place(mark: Any, text: str) -> Place:
    """Return the place of a mark; one past the end is drawn back to the last written line."""
    if mark is None:
        return Place(1, 1)
    last = text.rstrip().count("\n") + 1
    if mark.line + 1 > last:
        return Place(last, len(_line(text, last).rstrip()) + 1)
    return Place(mark.line + 1, mark.column + 1)


def _line(text: str, number: int) -> str:
    lines = text.split("\n")
    return lines[number - 1] if number <= len(lines) else ""
