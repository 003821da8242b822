"""Which person of a programme is meant by the words of a reply: an address, a name, part of one."""

import unicodedata
from collections.abc import Iterable

from domain.model.people import Person

# A shorter word is a title or a particle: « M. », « el », « السي ».
SHORTEST = 3


def person_meant(words: str, people: Iterable[Person]) -> Person | None:
    """Return the one person whom the words name; None when nobody, or more than one, fits.

    An address is compared with all addresses of each person. Of a name each long word must be in
    theirs, or theirs be whole in the words: « M. Tazi », « Mme Hind El Amrani (DSI) ».
    """
    known = tuple(people)
    wanted = words.strip().strip("<>").lower()
    if "@" in wanted:
        return _only(one for one in known if wanted in _addresses(one))
    said = _words(words)
    if not said:
        return None
    whole = [one for one in known if _words(one.name) and _words(one.name) <= said]
    return _only(whole) or _only(one for one in known if said <= _words(one.name))


def _only(found: Iterable[Person]) -> Person | None:
    fit = tuple(found)
    return fit[0] if len(fit) == 1 else None


def _addresses(person: Person) -> set[str]:
    return {one.lower() for one in (person.address, *person.aliases)}


def _words(name: str) -> frozenset[str]:
    plain = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(one if one.isalpha() else " " for one in plain if not _is_mark(one))
    return frozenset(one for one in letters.split() if len(one) >= SHORTEST)


def _is_mark(character: str) -> bool:
    return unicodedata.combining(character) != 0
