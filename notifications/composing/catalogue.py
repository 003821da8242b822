"""Answers from the Fluent catalogues of one language, with Fluent itself only where it is needed.

Nine messages in ten are text with values to put in. Those never wake Fluent, whose import takes a
third of the time in which `suivi --help` must answer, and are said in a microsecond.
"""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from difflib import get_close_matches
from functools import cache, lru_cache
from pathlib import Path
from textwrap import dedent
from typing import TYPE_CHECKING

from domain.errors import RefusedError
from domain.model.status import Language
from notifications.composing.typography import french

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

Values = Mapping[str, str | int]
FOLDER = Path(__file__).parents[1] / "words"
LOCALES = {Language.FR: "fr", Language.AR: "ar_MA", Language.EN: "en_GB"}
# In Morocco, Arabic is written with the digits and groups of French; the dots that CLDR has for it
# would pass for decimals.
NUMBERS = {Language.FR: "fr", Language.AR: "fr", Language.EN: "en_GB"}
# What an organisation says in its own words, by language.
_OWN: dict[Language, dict[str, str]] = {}
# Below this, a whole number is written the same in every locale that we use.
UNGROUPED = 1000
_ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=[ \n]*", re.MULTILINE)
_COMMENT = re.compile(r"^#.*\n?", re.MULTILINE)
_VALUE = re.compile(r"\{ *\$([a-zA-Z][\w-]*) *\}")
_REFERENCE = re.compile(r"\{ *(-?[a-z][\w-]*)")


class Catalogue:
    """The messages of one language, by id."""

    def __init__(self, language: Language, sources: Mapping[str, str]) -> None:
        self._locale = LOCALES[language]
        self._sources = sources
        self._plain: dict[str, str | None] = {}
        self._bundle: FluentBundle | None = None
        self._told: set[str] = set()
        self._said = lru_cache(maxsize=8192)(self._by_fluent)

    def __contains__(self, name: str) -> bool:
        return name in self._sources

    def __iter__(self) -> Iterator[str]:
        return iter(self._sources)

    def source(self, name: str) -> str:
        """Return a message as its file writes it, without common indent."""
        return self._sources[name]

    def plain(self, name: str) -> str | None:
        """Return a message as a %-pattern, None when only Fluent can say it.

        Raises LookupError when there is no such message.
        """
        try:
            return self._plain[name]
        except KeyError:
            pattern = self._plain[name] = _as_plain(self._sources[name])
            return pattern

    def by_fluent(self, name: str, values: Values) -> str:
        """Return a message said by Fluent; LookupError when one of its values is missing."""
        return self._said(name, tuple(sorted(values.items())))

    def _by_fluent(self, name: str, values: tuple[tuple[str, str | int], ...]) -> str:
        bundle = self._bundle_with(name)
        pattern = bundle.get_message(name).value
        if pattern is None:
            raise LookupError(name)
        said, errors = bundle.format_pattern(pattern, dict(values))
        if errors:
            raise LookupError(name, *errors)
        return str(said)

    def _bundle_with(self, name: str) -> "FluentBundle":
        from fluent.runtime import FluentBundle, FluentResource  # noqa: PLC0415 -- 0.1 s

        if self._bundle is None:
            # Isolates are put by `Words`, and only around what runs the other way.
            self._bundle = FluentBundle([self._locale], use_isolating=False)
        if name not in self._told:
            self._told.add(name)
            source = self._sources[name]
            self._bundle.add_resource(FluentResource(f"{name} = {_indented(source)}\n"))
            for other in _REFERENCE.findall(source):
                if other in self._sources:
                    self._bundle_with(other)
        return self._bundle


@cache
def catalogue_of(language: Language) -> Catalogue:
    """Return the catalogue of a language: all the `.ftl` files of its folder, read once."""
    sources = _shipped(language) | _OWN.get(language, {})
    if language is Language.FR:
        sources = {name: french(source) for name, source in sources.items()}
    return Catalogue(language, sources)


def use_own_words(folder: Path) -> None:
    """Let an organisation's sentences replace ours: those of `fr.ftl` and the like in a folder.

    Told at the start of a process; what is composed afterwards says them. Refuses
    `words.unknown` for the id of no sentence of ours, and `words.values` for a sentence that says
    a value which ours does not know.
    """
    files = {one: folder / f"{one.value}.ftl" for one in Language}
    own = {one: entries(file.read_text("utf-8")) for one, file in files.items() if file.is_file()}
    for language, said in own.items():
        ours = _shipped(language)
        for name, source in said.items():
            if name not in ours:
                near = ", ".join(get_close_matches(name, ours, 3))
                raise RefusedError("words.unknown", name=name, file=files[language], near=near)
            if strange := _values(source) - _values(ours[name]):
                values = ", ".join(sorted(strange))
                raise RefusedError("words.values", name=name, file=files[language], values=values)
    if own != _OWN:
        _OWN.clear()
        _OWN.update(own)
        catalogue_of.cache_clear()


def _shipped(language: Language) -> dict[str, str]:
    sources: dict[str, str] = {}
    for file in sorted((FOLDER / language.value).glob("*.ftl")):
        sources |= entries(file.read_text(encoding="utf-8"))
    return sources


def _values(source: str) -> frozenset[str]:
    return frozenset(re.findall(r"\$([a-zA-Z][\w-]*)", source))


def entries(source: str) -> dict[str, str]:
    """Return the messages of a Fluent file: id → source of its value, without common indent."""
    pieces = _ENTRY.split(_COMMENT.sub("", source))[1:]
    return {name: _dedented(value) for name, value in zip(pieces[::2], pieces[1::2], strict=True)}


@cache
def grouped(locale: str, value: int) -> str:
    """Return a whole number with its groups of thousands, as the locale writes them."""
    from babel.numbers import format_decimal  # noqa: PLC0415 -- 45 ms, and only above 999

    return format_decimal(value, locale=locale)


@cache
def decimal(locale: str, value: Decimal) -> str:
    """Return a decimal as the locale writes it: grouped, every decimal that it has, none more."""
    from babel.numbers import format_decimal  # noqa: PLC0415 -- the same

    return format_decimal(value, format="#,##0.############", locale=locale)


def _dedented(value: str) -> str:
    first, _, rest = value.rstrip().partition("\n")
    return f"{first.rstrip()}\n{dedent(rest)}" if rest else first


def _indented(source: str) -> str:
    # Four spaces: Fluent ends a message at the first line that begins at the margin.
    return source.replace("\n", "\n    ")


def _as_plain(source: str) -> str | None:
    """Return a %-pattern, None when only Fluent can say it."""
    if not set(_VALUE.sub("", source)).isdisjoint("{}"):
        return None
    return _VALUE.sub(r"%(\1)s", source.replace("%", "%%"))
