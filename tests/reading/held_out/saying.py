"""Sentences of members and owners, with what may stand of each, and what the reading lets stand."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from domain.model.hearing import AskedMember, Heard, Topic
from domain.model.reading import AskedAction, AskedDecision, AskedRequest, Outcome, Update
from domain.model.status import Status
from notifications.reading.body import Body
from notifications.reading.gates import read_gate
from notifications.reading.hearing import hear_reply
from notifications.reading.replies import read_reply
from tests.reading.held_out.quoting import document

ASK = "ask"
DAY = date(2026, 5, 13)
CURAGE = AskedAction(
    1, "1.1", "1.1", "Curage du barrage", date(2026, 6, 30), Status.IN_PROGRESS, 40
)
DIGUE = AskedAction(
    2, "1.2", "1.2", "Renforcement de la digue", date(2026, 9, 30), Status.NOT_STARTED, 0
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """A sentence, what the reading made of it, and the readings that may be made of it."""

    said: str
    got: str
    wanted: tuple[str, ...]

    @property
    def understood(self) -> bool:
        """Tell whether the reading is one of those that may be made."""
        return self.got in self.wanted

    @property
    def wrong(self) -> bool:
        """Tell whether something took effect that was not said."""
        return self.got not in (ASK, *self.wanted)


def verdicts(topic: str) -> Iterator[Verdict]:
    """Yield what becomes of every sentence of a topic, in all its languages."""
    for kind, sentences in document(topic).items():
        for said, *wanted in sentences:
            for got, may in zip(_READ[topic](said, kind), wanted, strict=True):
                yield Verdict(said, got, tuple(may.split("|")))


def _position(said: str, _lang: str) -> tuple[str, ...]:
    heard = _heard(said, Topic.CONSULTATION)
    return (heard.position.value if heard.position and _stands(heard) else ASK,)


def _presence(said: str, _lang: str) -> tuple[str, ...]:
    heard = _heard(said, Topic.INVITATION)
    stands = heard.presence is not None and _stands(heard)
    return (f"{heard.presence or ''} {heard.proxy}".strip() if stands else ASK,)


def _heard(said: str, topic: Topic) -> Heard:
    return hear_reply(Body(said), AskedMember(topic, "", "", "", DAY))


def _stands(heard: Heard) -> bool:
    return heard.outcome is Outcome.APPLY


def _completion(said: str, kind: str) -> tuple[str, ...]:
    actions = (CURAGE, DIGUE) if kind == "two" else (CURAGE,)
    reading = read_reply(Body(said), AskedRequest("", "", "", DAY, DAY, actions))
    known = {one.action: one for one in reading.updates if not one.why}
    return tuple(_status(known.get(one.action)) for one in actions)


def _status(update: Update | None) -> str:
    if update is None or update.status is None:
        return ASK
    shared = update.status is Status.IN_PROGRESS and update.progress is not None
    return f"{update.status} {update.progress}" if shared else update.status.value


def _gate(said: str, _lang: str) -> tuple[str, ...]:
    word = read_gate(Body(said), AskedDecision("", "", DAY))
    return (word.verdict.value if word.verdict and not word.why else ASK,)


_READ: dict[str, Callable[[str, str], tuple[str, ...]]] = {
    "positions": _position,
    "presences": _presence,
    "completions": _completion,
    "gates": _gate,
}
