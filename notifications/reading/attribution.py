"""The line by which a mail program announces a quotation: « Le …, X a écrit : »."""

import re
from functools import cache

from notifications.reading.lexicon import pattern, phrases, union

MAX_LINES = 4
_MAX_LENGTH = 420
_END = re.compile(r"(?::[-\s>]{0,8}|-{2,})$")
# Gmail once wrote « 2016-03-03 17:21 GMT+01:00 X <x@y>: », with no verb.
_STAMPED = re.compile(r"\d{4}[-/]\d{1,2}[-/]\d{1,2},? \d{1,2}:\d{2}.{0,20}gmt")
_ADDRESSED = re.compile(r"\d{4}.{0,200}<[^<>]{1,120}@[^<>]{1,120}> ?:?$")
# « …, 11 March 2026, 9:14 … <x@y> : » in any language: a year, an hour and an address, announcing.
_DATED_ADDRESS = re.compile(
    r"(?=.{0,400}(?<!\d)20\d\d(?!\d))(?=.{0,400}(?<!\d)\d{1,2}[:.]\d{2}(?!\d))"
    r".{0,400}[<(][^<>()@]{1,64}@[^<>()@\s]{1,200} ?[>)]"
)
_TYPED = re.compile(r"\d|[<(][^<>()@]{0,64}@")
_EVIDENCE = re.compile(r"\d|@")
_DATED = re.compile(r"\d{1,4}[ ./,-]")
_LOOK_AHEAD = 4
_TAIL = 60
# Scripts without spaces: a verb there needs no word limits.
_WIDE = re.compile("[\u0590-\u05ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")


def attribution_length(raws: list[str], folds: list[str], start: int) -> int:
    """Return over how many lines an attribution starts here; 0 when none does.

    It must hold a verb of writing and a date or an address, start or end like one, and announce
    something: a colon at its end, or a quoted line after it.
    """
    if not _may_start(folds[start]):
        return 0
    joined = ""
    for count in range(1, MAX_LINES + 1):
        position = start + count - 1
        if position >= len(folds) or not folds[position]:
            return 0
        joined = f"{joined} {folds[position]}".strip()
        if _is_dated_address(joined) and _TYPED.search(folds[start]):
            return count if not _starts_below(folds[start : position + 1]) else 0
        # A sentence of the writer may stand right above: the attribution starts below it.
        if len(joined) > _MAX_LENGTH or (count > 1 and _opens(folds[position])):
            return 0
        if joined.count("<") > joined.count(">") and not _END.search(joined):
            continue
        if _is_attribution(joined) and _announces(raws, joined, position):
            return count
    return 0


def _is_dated_address(joined: str) -> bool:
    """Tell « …2026…9:14…<x@y>: », whatever the words between."""
    if len(joined) > _MAX_LENGTH or not _DATED_ADDRESS.match(joined):
        return False
    verbs = list(_verbs().finditer(joined))
    written = bool(verbs) and not joined[verbs[-1].end() :].strip(" .") and _opens(joined)
    return written or _END.search(joined) is not None


def _starts_below(folds: list[str]) -> bool:
    """Tell whether the same attribution is whole without its first line: that one was said."""
    return any(_is_dated_address(" ".join(folds[at:])) for at in range(1, len(folds)))


def _may_start(fold: str) -> bool:
    plain = fold.lstrip("-. ")
    return bool(_starts().match(plain) or _EVIDENCE.search(plain) or _verbs().search(plain))


def _opens(fold: str) -> bool:
    plain = fold.lstrip("-. ")
    return bool(_EVIDENCE.search(plain) and (_starts().match(plain) or _DATED.match(plain)))


def _is_attribution(joined: str) -> bool:
    if not _EVIDENCE.search(joined):
        return False
    plain = joined.lstrip("-. ")
    if _DATED.match(plain) and (_ADDRESSED.search(plain) or _STAMPED.match(plain)):
        return True
    verbs = list(_verbs().finditer(plain))
    if not verbs:
        return False
    verb = verbs[-1]
    started = _starts().match(plain) or _DATED.match(plain) or _WIDE.search(verb.group())
    ends = len(plain) - verb.end() <= _TAIL and _END.search(plain)
    return bool(started or (ends and ("@" in plain or plain[verb.end() :].strip(": -") == "")))


def _announces(raws: list[str], joined: str, position: int) -> bool:
    if _END.search(joined) or _STAMPED.match(joined):
        return True
    following = [raw for raw in raws[position + 1 : position + 1 + _LOOK_AHEAD] if raw.strip()]
    return bool(following) and following[0].lstrip().startswith((">", "|"))


@cache
def _starts() -> re.Pattern[str]:
    return re.compile(
        rf"(?:{union(phrases('client', 'attribution_start'))})[ ,\d]|[\w.]{{2,10}}[,.] ?\d"
    )


@cache
def _verbs() -> re.Pattern[str]:
    bounded = pattern("client", "attribution_verb").pattern
    wide = [verb for verb in phrases("client", "attribution_verb") if _WIDE.search(verb)]
    return re.compile(f"{bounded}|{union(wide)}")
