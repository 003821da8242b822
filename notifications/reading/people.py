"""What a sentence says of people and causes: not mine, ask somebody else, blocked by whom."""

import re
from functools import cache

from notifications.reading.lexicon import grammar, pattern, phrases, union
from notifications.reading.normalising import Folded, cleaned, fold
from notifications.reading.sentences import clause_start

_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_WORD = re.compile(r"[^\s,;:()/!?]{1,40}")
_NAME_WORDS = 4
_NEAR_WORDS = 3
_BLOCKER_LENGTH = 300
_SHARE = re.compile(r",[^,]{0,30}\d{1,3} ?[%٪].*$", re.DOTALL)
_LEAD = re.compile(r"^[\s:,;=>.–—-]{1,8}")


def denies_ownership(text: str) -> bool:
    """Tell whether a folded sentence says that the action isn't the writer's."""
    return pattern("people", "denial").search(text) is not None


def addresses_machine(text: str) -> bool:
    """Tell whether a folded sentence tries to give orders to whoever reads it."""
    return pattern("modifiers", "machine").search(text) is not None


def delegate_in(sentence: Folded, *, told: bool) -> str | None:
    """Return who should be asked instead, empty when unnamed, None when nobody is meant.

    Mere advice to see somebody is no delegation when a status is `told` beside it.
    """
    text = sentence.text
    strong = _unless_denied(text, pattern("people", "delegation_strong").search(text))
    weak = _unless_denied(text, pattern("people", "delegation_weak").search(text))
    after = None if denies_ownership(text) else pattern("people", "delegation_after").search(text)
    if strong:
        return name_after(sentence, strong.end())
    if weak and not (told and not after):
        return name_after(sentence, weak.end())
    if after and not told:
        name = _name_before(sentence, after.start())
        return name if name or told else None
    return None


def _unless_denied(text: str, match: re.Match[str] | None) -> re.Match[str] | None:
    """Return what was found where nothing denies it: « ne pas déléguer à Karim » hands nothing."""
    if match is None:
        return None
    near = " ".join(text[clause_start(text, match.start()) : match.start()].split()[-_NEAR_WORDS:])
    before = pattern("modifiers", "negation", "no_longer").search(near)
    after = pattern("stance", "denies_after").match(text[match.end() :].lstrip())
    return None if before or after else match


def name_after(sentence: Folded, start: int) -> str:
    """Return the name, or the address, that starts at a place of a sentence, empty for none."""
    words: list[tuple[int, int]] = []
    for match in _WORD.finditer(sentence.text, start):
        if words and sentence.text[words[-1][1] : match.start()].strip(" ."):
            break
        if _is_stop(match.group()) and not (not words and _is_title(match.group())):
            break
        words.append(match.span())
        if len(words) == _NAME_WORDS + 1:
            break
    if not words:
        return ""
    return _tidy(sentence.original(words[0][0], words[-1][1]))


def _name_before(sentence: Folded, end: int) -> str:
    head = re.split(r"[,;:(] ?", sentence.text[:end])[-1]
    start = end - len(head)
    return name_after(sentence, start) if len(head.split()) <= _NAME_WORDS + 1 else ""


def _tidy(name: str) -> str:
    address = _ADDRESS.search(name)
    return address.group() if address else _unglued(name.strip(" .,;:-"))


def _unglued(name: str) -> str:
    """Return a name without the « with » before it, written apart or as one with its article."""
    view = fold(name)
    apart = re.match(rf"{grammar('with')} ", view.text)
    glued = re.match(rf"{grammar('with_glued')}(?=\u0627\u0644)", view.text)
    start = apart.end() if apart else glued.end() if glued else 0
    return view.original(start, len(view.text))


@cache
def _status_lead() -> re.Pattern[str]:
    place = rf"(?={grammar('cause_place')})"
    return re.compile(rf"{grammar('cause')}(?![^\W_])|{place}|[:=>(-]")


@cache
def _clause_lead() -> re.Pattern[str]:
    return re.compile(rf" ?[,;] ?| (?={grammar('need')} )")


@cache
def _agent() -> re.Pattern[str]:
    return re.compile(rf" (?!{grammar('no_agent')}(?![^\W_])){grammar('agent')} ")


@cache
def _whole(key: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{union(phrases('people', key))})\.?")


def _is_stop(word: str) -> bool:
    return _whole("name_stops").fullmatch(word.rstrip(".")) is not None


def _is_title(word: str) -> bool:
    return _whole("titles").fullmatch(word) is not None


def cause_in(sentence: Folded) -> str | None:
    """Return the cause that a sentence gives, without the « à cause de » that announces it."""
    kept = pattern("people", "cause_kept").search(sentence.text)
    dropped = pattern("people", "cause_dropped").search(sentence.text)
    if dropped is not None:
        start = _article(dropped)
        if kept is None or kept.start() >= dropped.start():
            return _until_end(sentence, start)
    return _until_end(sentence, kept.start()) if kept else None


def reason_after(sentence: Folded, end: int) -> str | None:
    """Return the reason that follows a word for blocked: « bloqué : le budget »."""
    start = end + (sentence.text[end : end + 1] == " ")
    lead = _status_lead().match(sentence.text, start)
    if lead is None:
        agent = _agent().search(sentence.text, end)
        return _until_end(sentence, agent.end()) if agent else None
    return _until_end(sentence, lead.end())


def clause_after(sentence: Folded, end: int) -> str | None:
    """Return the clause that follows a word for blocked without a word for why.

    « bloqué, le budget n'est pas signé », « bloquée besoin d'un arbitrage ». Whoever calls knows
    that nothing else is said there; a clause with a figure is no reason but a date or a share.
    """
    lead = _clause_lead().match(sentence.text, end)
    if lead is None or any(one.isdigit() for one in sentence.text[end:]):
        return None
    return _until_end(sentence, lead.end())


def _article(match: re.Match[str]) -> int:
    """Return where the cause starts: its article belongs to it (« à cause de la DGI »)."""
    article = re.search(rf" ({grammar('article')})$", match.group())
    return match.end() - len(article.group(1)) if article else match.end()


def _until_end(sentence: Folded, start: int) -> str | None:
    words = cleaned(sentence.original(start, len(sentence.text)))
    words = _LEAD.sub("", _SHARE.sub("", words)).strip(" .,;:!)")
    return words[:_BLOCKER_LENGTH] or None
