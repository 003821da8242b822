"""How well mail is read, measured on cases that bear the answer expected of them."""

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from domain.errors import InvalidValueError
from domain.model.reading import Nature
from notifications.reading.cases import answer_case
from notifications.reading.normalising import cleaned

Case = Mapping[str, Any]


class CaseKind(StrEnum):
    """What a case asks: the reply in a mail, what it says, a day, or who wrote it."""

    REPLY = "reply"
    STATUS = "status"
    DATE = "date"
    AUTOMATIC = "automatic"


@dataclass(frozen=True, slots=True)
class Score:
    """How one case came out: `f1` counts words for a reply and is 0 or 1 for the rest.

    `got` is what came out instead when it isn't exact; `wrong` when it even was applied.
    """

    name: str
    lang: str
    client: str
    exact: bool
    f1: float
    got: str = ""
    wrong: bool = False


def kind_of(case: Case) -> CaseKind:
    """Return what a case asks, from its fields. Raises InvalidValueError when nothing tells."""
    if isinstance(case.get("request"), dict) and isinstance(case.get("expected"), dict):
        return CaseKind.STATUS
    if "reference" in case and "expected" in case:
        return CaseKind.DATE
    if case.get("kind") in set(Nature) and case.get("raw"):
        return CaseKind.AUTOMATIC
    if isinstance(case.get("expected"), str) and any(case.get(one) for one in ("text", "raw")):
        return CaseKind.REPLY
    raise InvalidValueError("case.malformed", kind=str(case.get("kind") or ""))


def score(case: Case) -> Score:
    """Read one case and compare with what it expects."""
    return _SCORES[kind_of(case)](case)


def f1(got: str, expected: str) -> float:
    """Return the F1 of two texts over the multisets of their words after NFKC."""
    mine, theirs = _words(got), _words(expected)
    if not mine and not theirs:
        return 1.0
    shared = sum((mine & theirs).values())
    return 2 * shared / (sum(mine.values()) + sum(theirs.values()))


def table(
    scores: Iterable[Score], by: Callable[[Score], str]
) -> list[tuple[str, int, float, float]]:
    """Return name, cases, share of exact ones and mean F1 by group, the whole first."""
    found = list(scores)
    groups: dict[str, list[Score]] = {"": found}
    for one in found:
        groups.setdefault(by(one), []).append(one)
    return [
        (name, len(one), _mean(o.exact for o in one), _mean(o.f1 for o in one))
        for name, one in sorted(groups.items())
    ]


def _mean(values: Iterable[float]) -> float:
    counted = list(values)
    return sum(counted) / len(counted) if counted else 0.0


def _words(text: str) -> Counter[str]:
    return Counter(unicodedata.normalize("NFKC", text).split())


def _reply(case: Case) -> Score:
    got = str(answer_case({**case, "kind": "reply"})["reply"])
    wanted = str(case["expected"])
    exact = cleaned(got).split() == cleaned(wanted).split()
    return _scored(case, got, exact=exact, value=f1(got, wanted))


def _status(case: Case) -> Score:
    answer, wanted = answer_case({**case, "kind": "status"}), case["expected"]
    exact = answer["decision"] == wanted["decision"] and answer["updates"] == wanted["updates"]
    wrong = answer["decision"] == "apply" and not exact
    return _scored(case, _brief(answer), exact=exact, value=float(exact), wrong=wrong)


def _brief(answer: Mapping[str, Any]) -> str:
    """Return a reading without what is absent, for whoever looks at a miss."""
    said = [{k: v for k, v in one.items() if v not in (None, [])} for one in answer["updates"]]
    return f"{answer['decision']} ({answer['why']}) {said}"


def _date(case: Case) -> Score:
    got = answer_case({**case, "kind": "date"})["date"]
    wanted = case["expected"] if isinstance(case["expected"], list) else [case["expected"]]
    wrong = got is not None and got not in wanted
    return _scored(case, str(got), exact=got in wanted, value=float(got in wanted), wrong=wrong)


def _automatic(case: Case) -> Score:
    answer = answer_case({**case, "kind": "automatic"})
    exact = answer["kind"] == case["kind"]
    return _scored(case, str(answer["kind"]), exact=exact, value=float(exact))


def _scored(case: Case, got: str, *, exact: bool, value: float, wrong: bool = False) -> Score:
    client = str(case.get("client") or case.get("sub") or case.get("source") or "?")
    kind = str(case["kind"]) if kind_of(case) is CaseKind.AUTOMATIC else ""
    lang = kind or str(case.get("lang") or "?")
    name = str(case.get("id") or case.get("text") or "?")
    return Score(name, lang, client, exact, value, "" if exact else got, wrong)


_SCORES: Mapping[CaseKind, Callable[[Case], Score]] = {
    CaseKind.REPLY: _reply,
    CaseKind.STATUS: _status,
    CaseKind.DATE: _date,
    CaseKind.AUTOMATIC: _automatic,
}


def grouped(cases: Sequence[Case]) -> dict[CaseKind, list[Score]]:
    """Return the scores of cases by kind; a file may hold several kinds."""
    found: dict[CaseKind, list[Score]] = {}
    for case in cases:
        found.setdefault(kind_of(case), []).append(score(case))
    return found
