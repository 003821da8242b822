"""What was probably meant by a word that nobody knows."""

import unicodedata
from collections.abc import Iterable, Mapping
from difflib import get_close_matches

CLOSE_ENOUGH = 0.6
# In two or three signs (`A5` for `A4`) one wrong sign weighs more.
SHORT, CLOSE_ENOUGH_IF_SHORT = 3, 0.5
# Beyond, comparing costs more than a suggestion is worth.
MOST_KNOWN = 2_000


def fold(word: str) -> str:
    """Return a word without accents, case, or the signs that join words; dots stay (`1.10`)."""
    return "".join(sign for sign in without_accents(word) if sign.isalnum() or sign == ".")


def without_accents(text: str) -> str:
    """Return the text in lower case, its accents gone."""
    bare = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in bare if not unicodedata.combining(sign))


def meant(word: str, known: Iterable[str], synonyms: Mapping[str, str] | None = None) -> str:
    """Return the known word that is closest, empty if none is.

    `synonyms` maps other words to known ones (`deadline` to `echeance`); an exact synonym wins.
    """
    words = {fold(one): one for one in list(known)[:MOST_KNOWN]}
    others = {fold(one): it for one, it in (synonyms or {}).items()}
    sought = fold(word)
    if sought in words:
        return words[sought]
    if sought in others:
        return others[sought]
    every = others | words
    # Letters in the wrong order (`rechreche`) look far apart to difflib.
    jumbled = [one for one in every if sought.isalpha() and sorted(one) == sorted(sought)]
    if jumbled:
        return every[jumbled[0]]
    enough = CLOSE_ENOUGH_IF_SHORT if len(sought) <= SHORT else CLOSE_ENOUGH
    close = get_close_matches(sought, every, n=1, cutoff=enough)
    return every[close[0]] if close else ""


def hinted(suggestion: str) -> dict[str, str]:
    """Return the argument by which a sentence says what was meant; none for an empty one."""
    return {"suggestion": suggestion} if suggestion else {}
