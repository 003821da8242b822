"""What a coordinator's reply to the desk's mail decides: « valider 3 », « 5 : action 2.1, 60 % ».

A line decides when it begins with a verb and numbers, or with a number and what becomes of it.
Whatever else bears a number is not understood: nothing is guessed for somebody who decides.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from domain.model.desk import Correction, DeskAnswer, DeskVerb
from domain.model.reading import AskedAction, AskedDecision, AskedRequest
from domain.model.status import Status
from notifications.reading.amounts import amounts_in
from notifications.reading.body import Body
from notifications.reading.date_grammar import dates_in, deadline_of
from notifications.reading.extracting import Passage, extracted
from notifications.reading.figure_words import day_of
from notifications.reading.lexicon import pattern, phrases
from notifications.reading.normalising import cleaned, folded
from notifications.reading.positions import position_in
from notifications.reading.replies import read_reply
from notifications.reading.sent import sent_text
from notifications.reading.sentences import sentences_of

_MOST_LINES = 200
_NUMBERS = r"\d{1,6}(?:\s*(?:,|;|&|\+|et|and|و)\s*\d{1,6})*"
_LINE = re.compile(
    rf"(?P<before>[^\d]{{0,60}}?)(?P<numbers>{_NUMBERS})(?P<glued>[%/\d])?"
    r"\s*[:.,;)\u2013\u2014-]{0,3}\s*(?P<rest>.*)",
    re.IGNORECASE,
)
_EDGES = " \t.,;:!°#-\u2013\u2014*•·«»\"'()"


def read_desk(body: Body, asked: AskedDecision) -> tuple[DeskAnswer, ...]:
    """Return what the reply decides, in its order; nothing where no line bears a number."""
    reply = extracted(body.text, sent_text(asked.sent_text), asked.reply_address)
    lines = [cleaned(one.text).strip(_EDGES) for one in reply.passages if not one.quoted]
    return tuple(answer for line in lines[:_MOST_LINES] if line for answer in _answers(line, asked))


def _answers(line: str, asked: AskedDecision) -> Iterator[DeskAnswer]:
    found = _LINE.match(line)
    if found is None:
        return
    before = folded(found["before"]).strip(_EDGES)
    numbers = [int(one) for one in re.findall(r"\d+", found["numbers"])]
    verb = _verb(before) if before else None
    rest = found["rest"].strip(_EDGES)
    named = not before or verb is not None or _matches("number", before)
    if not named or found["glued"]:
        # A signature's telephone, a date in a sentence: only what names a verb deserves a word.
        if pattern("desk", "accept", "refuse", "correct").search(folded(line)):
            yield from (DeskAnswer(one, sentence=line) for one in numbers)
        return
    decided = _decided(verb, rest, asked)
    for one in numbers:
        yield DeskAnswer(one, *decided, sentence=line)


def _decided(
    verb: DeskVerb | None, rest: str, asked: AskedDecision
) -> tuple[DeskVerb | None, Correction, str]:
    """Return verb, correction and reason; no verb where the words are not clear."""
    if verb is None:
        verb, rest = _leading(rest)
    nothing = Correction()
    bare = pattern("courtesy", "thanks", "greeting", "closing").sub("", folded(rest)).strip(_EDGES)
    if verb in (DeskVerb.ACCEPT, DeskVerb.RESEND, DeskVerb.DROP):
        return (verb, nothing, "") if not bare else (None, nothing, "")
    if verb is DeskVerb.REFUSE:
        return (None, nothing, "") if _orders(folded(rest)) else (verb, nothing, rest)
    correction = _correction(rest, asked)
    return (DeskVerb.CORRECT, correction, "") if correction else (None, nothing, "")


def _leading(rest: str) -> tuple[DeskVerb | None, str]:
    """Return the verb with which the words begin, and the words after it."""
    words = rest.split(" ")
    for count in range(min(len(words), 4), 0, -1):
        said = folded(" ".join(words[:count])).strip(_EDGES)
        verb = next((one for one in DeskVerb if _is(one.value, said)), None)
        if verb is not None:
            return verb, " ".join(words[count:]).strip(_EDGES)
    return None, rest


def _correction(rest: str, asked: AskedDecision) -> Correction | None:
    ref = ""
    named = _action().search(rest)
    if named:
        ref = named["ref"].rstrip(".")
        rest = f"{rest[: named.start()]} {rest[named.end() :]}".strip(_EDGES)
    if not rest:
        return Correction(ref) if ref else None
    figure = _figure(rest, asked, Correction(ref))
    update = next(iter(read_reply(Body(rest), _request(asked)).updates), None)
    if update is None or update.why:
        if pattern("modifiers", "negation").search(folded(rest)):
            return _vote(rest)
        day = deadline_of(rest, asked.on)
        if day or figure.value is not None:
            return replace(figure, deadline=day)
        return _vote(rest)
    found = replace(
        figure, status=update.status, progress=update.progress, deadline=update.new_deadline
    )
    return found if found != Correction(ref) else None


def _figure(rest: str, asked: AskedDecision, correction: Correction) -> Correction:
    """Return a correction with the one plain figure that the words hold, and its day, if any.

    In which unit is not known here: what multiplies a figure would be a guess.
    """
    text = folded(rest)
    dates = [one for one in dates_in(text, asked.on) if not one.relative]
    amounts = amounts_in(text, [(one.start, one.end) for one in dates])
    on, doubt = day_of(text, dates, asked.on)
    if len(amounts) != 1 or doubt or amounts[0].doubt or amounts[0].scale != 1:
        return correction
    return replace(correction, value=amounts[0].number, on=on)


def _vote(rest: str) -> Correction | None:
    """Return the position that the words take for a member, where they take one."""
    plain = folded(rest)
    # « Je ne valide pas » is the coordinator's own word, and no member's position.
    if pattern("stance", "own_form").search(plain) or _orders(plain):
        return None
    said, _ = sentences_of([Passage(rest)])
    position = position_in(said).position
    return Correction(position=position) if position else None


def _request(asked: AskedDecision) -> AskedRequest:
    """Return a request about one action of which nothing is known: the words say it all."""
    action = AskedAction(1, "1", "", "", None, Status.NOT_STARTED, None)
    return AskedRequest("", "", "", asked.on, asked.on, (action,))


def _verb(words: str) -> DeskVerb | None:
    return next((one for one in DeskVerb if _matches(one.value, words)), None)


def _matches(key: str, words: str) -> bool:
    # « valider le n° », « refuser les points »: what only leads to the number says nothing.
    led = pattern("desk", "number").sub("", words).strip(_EDGES)
    return _is(key, words) or (bool(led) and _is(key, led))


def _is(key: str, words: str) -> bool:
    return pattern("desk", key).fullmatch(words) is not None


def _orders(words: str) -> bool:
    """Tell whether words give an order themselves: « non, validez plutôt », « do not accept »."""
    return pattern("desk", "orders").search(words) is not None


@cache
def _action() -> re.Pattern[str]:
    words = "|".join(re.escape(one) for one in phrases("desk", "action"))
    return re.compile(rf"(?:{words})\s+(?P<ref>[\w][\w.\-]{{0,30}})", re.IGNORECASE)
