"""What a reply to a gate's mail says: the phase may end, or the question comes back on a day."""

from collections.abc import Sequence
from datetime import date

from domain.model.gate import GateState, GateWord
from domain.model.hearing import AskedMember, SaidDecision
from domain.model.reading import AskedDecision
from notifications.reading.body import Body
from notifications.reading.date_grammar import deadline_of
from notifications.reading.doubting import settled_words
from notifications.reading.extracting import Passage, extracted
from notifications.reading.lexicon import pattern
from notifications.reading.sent import sent_text
from notifications.reading.sentences import Sentence, sentences_of

UNCLEAR, NO_DATE = "gate_unclear", "gate_no_date"


def read_gate(body: Body, asked: AskedDecision) -> GateWord:
    """Return the verdict of a reply; none where it asks, hesitates, or says both."""
    reply = extracted(body.text, sent_text(asked.sent_text), asked.reply_address)
    return word_in([one for one in sentences_of(reply.passages)[0] if not one.quoted], asked.on)


def word_in_pack(
    decisions: Sequence[SaidDecision], said: Sequence[Sentence], asked: AskedMember
) -> tuple[GateWord | None, tuple[SaidDecision, ...]]:
    """Return what a reply to a pack says of the gate on its agenda, and the other decisions.

    A decision speaks of it by its point, or by naming the passage; so does a sentence by itself,
    where it says clearly that the passage is granted or adjourned.
    """
    if not asked.gates:
        return None, tuple(decisions)
    for one in decisions:
        words, _ = sentences_of([Passage(one.sentence)])
        if one.point in asked.gates:
            return word_in(words, asked.on), tuple(o for o in decisions if o is not one)
        named = not one.point and _saying(words, "named")
        if named and (word := word_in(words, asked.on)).verdict:
            return word, tuple(o for o in decisions if o is not one)
    word = word_in([] if decisions else _saying(said, "named"), asked.on)
    return (word if word.verdict else None), tuple(decisions)


def word_in(sentences: Sequence[Sentence], day: date) -> GateWord:
    """Return the verdict of sentences; none where they ask, hesitate, or say both."""
    granted = _saying(sentences, "granted")
    adjourned = _saying(sentences, "adjourned")
    hesitating = _saying(sentences, "hesitating") or [one for one in sentences if one.is_question]
    if hesitating or bool(granted) == bool(adjourned):
        return GateWord(None, sentence=_said(sentences), why=UNCLEAR)
    said = _said(granted or adjourned)
    on = deadline_of(said, day)
    if granted:
        return GateWord(GateState.GRANTED, on, said)
    return GateWord(GateState.ADJOURNED, on, said, "" if on else NO_DATE)


def _saying(sentences: Sequence[Sentence], key: str) -> list[Sentence]:
    # « Accordé, sans réserve ni remarque » hesitates at nothing.
    texts = ((one, settled_words(one.fold.text)) for one in sentences)
    return [one for one, text in texts if pattern("gate", key).search(text)]


def _said(sentences: Sequence[Sentence]) -> str:
    return " ".join(one.text.strip() for one in sentences).strip()
