"""What a reply to a gate's mail says: the phase may end, or the question comes back on a day."""

from collections.abc import Sequence

from domain.model.gate import GateState, GateWord
from domain.model.reading import AskedDecision
from notifications.reading.body import Body
from notifications.reading.date_grammar import deadline_of
from notifications.reading.extracting import extracted
from notifications.reading.lexicon import pattern
from notifications.reading.sent import sent_text
from notifications.reading.sentences import Sentence, sentences_of

UNCLEAR, NO_DATE = "gate_unclear", "gate_no_date"


def read_gate(body: Body, asked: AskedDecision) -> GateWord:
    """Return the verdict of a reply; none where it asks, hesitates, or says both."""
    reply = extracted(body.text, sent_text(asked.sent_text), asked.reply_address)
    sentences = [one for one in sentences_of(reply.passages)[0] if not one.quoted]
    granted = _saying(sentences, "granted")
    adjourned = _saying(sentences, "adjourned")
    hesitating = _saying(sentences, "hesitating") or [one for one in sentences if one.is_question]
    if hesitating or bool(granted) == bool(adjourned):
        return GateWord(None, sentence=_said(sentences), why=UNCLEAR)
    said = _said(granted or adjourned)
    on = deadline_of(said, asked.on)
    if granted:
        return GateWord(GateState.GRANTED, on, said)
    return GateWord(GateState.ADJOURNED, on, said, "" if on else NO_DATE)


def _saying(sentences: Sequence[Sentence], key: str) -> list[Sentence]:
    return [one for one in sentences if pattern("gate", key).search(one.fold.text)]


def _said(sentences: Sequence[Sentence]) -> str:
    return " ".join(one.text.strip() for one in sentences).strip()
