"""What a header says once everything that people vary is gone: the set of its words that count."""

import re

from storage.programme_files.suggesting import without_accents

_ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_WORD = re.compile(r"[^\W_]+|%")
_STRETCH = "\N{ARABIC TATWEEL}"
_HEH, _YEH = "\N{ARABIC LETTER HEH}", "\N{ARABIC LETTER YEH}"
_SPELT = str.maketrans({"ة": _HEH, "ى": _YEH, _STRETCH: None, "#": " n "})
# Articles, prepositions and what an elision leaves; `e` is that of « e-mail ».
_EMPTY = frozenset(
    (
        *("a", "au", "aux", "by", "ce", "ces", "d", "de", "des", "du", "e", "en", "est", "et"),
        *("for", "il", "in", "is", "j", "l", "la", "le", "les", "of", "on", "ou", "par", "pour"),
        *("qu", "que", "s", "sa", "ses", "son", "sur", "the", "to", "un", "une"),
        *("و", "في", "من", "عن", "على", "أو", "أن"),
    )
)
_ARTICLES = ("وال", "لل", "ال")
_SHORTEST_ARABIC = 2
_SHORTEST_PLURAL, _SHORTEST_FEMININE = 3, 4


def significant(text: str) -> frozenset[str]:
    """Return the words of a header that count, each by its stem.

    Case, accents, plurals, articles, punctuation, line breaks and what stands between brackets make
    no difference: « Échéances (jj/mm/aaaa) » is « échéance ».
    """
    bare = without_accents(text).translate(_SPELT)
    words = _WORD.findall(_ASIDE.sub("", bare)) or _WORD.findall(bare)
    return frozenset(_stem(one) for one in words if one not in _EMPTY)


def _stem(word: str) -> str:
    if not word.isascii():
        article = next((one for one in _ARTICLES if word.startswith(one)), "")
        bare = word.removeprefix(article)
        return bare if len(bare) >= _SHORTEST_ARABIC else word
    if len(word) > _SHORTEST_PLURAL:
        word = word.removesuffix("s").removesuffix("x")
    if len(word) > _SHORTEST_FEMININE:
        word = word.rstrip("e")
        word = f"{word[:-1]}i" if word.endswith("y") else word
    return word
