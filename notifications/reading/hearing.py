"""What a member's reply says, by what our mail was about; whose reply it is was settled before."""

import re
from collections.abc import Sequence
from dataclasses import replace

from domain.model.hearing import AskedMember, Heard, Topic
from domain.model.meeting import Presence
from domain.model.reading import Nature, Outcome
from notifications.reading.body import Body
from notifications.reading.calendar_answers import CalendarAnswer
from notifications.reading.courtesy import is_empty, is_only_courtesy
from notifications.reading.extracting import Extracted, extracted
from notifications.reading.figure_orders import orders_in
from notifications.reading.figures import figures_in
from notifications.reading.gates import word_in_pack
from notifications.reading.hearing_reasons import Unheard
from notifications.reading.lexicon import phrases, union
from notifications.reading.normalising import fold
from notifications.reading.positions import (
    Taken,
    closes_consultation,
    hesitates_to_close,
    position_in,
)
from notifications.reading.presences import presence_in
from notifications.reading.reasons import Why
from notifications.reading.resolutions import decisions_in, instructions_in
from notifications.reading.sent import sent_text
from notifications.reading.sentences import Sentence, sentences_of

_LONGEST_POINT = 300
_DECIDING = (Topic.INVITATION, Topic.DIGEST, Topic.MINUTES)


def hear_reply(body: Body, asked: AskedMember) -> Heard:
    """Return what the text of a reply says of the topic; nothing is guessed from files."""
    reply = extracted(body.text, sent_text(asked.sent_text), asked.reply_address)
    sentences, complete = sentences_of(reply.passages)
    said = [one for one in sentences if not one.quoted]
    heard = Heard(Nature.HUMAN, Outcome.APPLY, text=reply.reply)
    if complete and is_empty(said):
        return replace(heard, outcome=Outcome.NONE, why=Why.EMPTY_REPLY)
    # « D'accord, merci » is courtesy elsewhere and a vote here.
    if asked.topic is not Topic.CONSULTATION and complete and is_only_courtesy(said):
        return replace(heard, outcome=Outcome.NONE, why=Why.THANKS)
    if body.truncated or not complete:
        return replace(heard, outcome=Outcome.ASK, why=Why.TOO_LONG)
    match asked.topic:
        case Topic.NEEDS | Topic.AXIS:
            told = replace(heard, sentence=reply.reply)
        case Topic.CONSULTATION:
            told = _on_a_question(heard, said)
        case Topic.FIGURES:
            told = _on_figures(heard, sentences, asked)
        case _:
            told = _on_a_meeting(heard, reply, said, asked)
    return told


def hear_calendar(heard: Heard, answer: CalendarAnswer, subject: str) -> Heard:
    """Return what a calendar answers to an invitation, with the points that words beside it raise.

    Its sentence is the comment that somebody left, else the subject of the mail.
    """
    lost = answer.presence is Presence.REPRESENTED and not answer.proxy
    return replace(
        heard,
        outcome=Outcome.ASK if lost else Outcome.APPLY,
        why=Unheard.NO_PROXY if lost else "",
        presence=answer.presence,
        proxy=answer.proxy,
        sentence=answer.comment or subject,
        sequence=answer.sequence,
        decisions=(),
        instructions=(),
    )


def _on_a_question(heard: Heard, said: Sequence[Sentence]) -> Heard:
    closing = closes_consultation(said)
    taken = position_in([one for one in said if one.text != closing])
    told = replace(heard, position=taken.position, sentence=taken.sentence)
    doubted = taken.why not in ("", Unheard.NO_POSITION) or hesitates_to_close(said)
    if closing and not doubted:
        return replace(told, closes=True, sentence=taken.sentence or closing)
    if doubted:
        return replace(told, position=None, outcome=Outcome.ASK, why=_doubt(taken))
    if taken.position is None:
        return replace(told, outcome=Outcome.ASK, why=taken.why)
    return told


def _doubt(taken: Taken) -> str:
    return taken.why if taken.why and taken.why != Unheard.NO_POSITION else Unheard.UNSURE_CLOSING


def _on_figures(heard: Heard, sentences: Sequence[Sentence], asked: AskedMember) -> Heard:
    orders = orders_in(sentences, asked)
    told = replace(heard, commands=tuple(orders.commands))
    if not asked.figures:
        # Only axes were asked for: they are described in the writer's own words.
        says_more = orders.says_more or orders.nameless
        return replace(told, sentence=heard.text if says_more else "")
    found = figures_in(orders.sentences, asked)
    nothing = found.why == Unheard.NO_FIGURE and bool(orders.commands)
    whole = Unheard.NO_INDICATOR if orders.nameless else "" if nothing else found.why
    why = whole or next((one.why for one in found.said if one.why), "")
    outcome = Outcome.ASK if why else Outcome.APPLY
    return replace(told, outcome=outcome, why=why, figures=found.said)


def _on_a_meeting(
    heard: Heard, reply: Extracted, said: Sequence[Sentence], asked: AskedMember
) -> Heard:
    lines = [one.text for one in reply.passages if not one.quoted]
    decisions = decisions_in(lines, asked) if asked.topic in _DECIDING else ()
    gate, decisions = word_in_pack(decisions, said, asked)
    coming = presence_in(said) if asked.topic is Topic.INVITATION and not decisions else None
    told = replace(
        heard,
        decisions=decisions,
        gate=gate,
        points=_points([one.text for one in said]) if not decisions else (),
        # Beside decisions, only what is marked as an instruction is one.
        instructions=instructions_in(lines, [] if decisions else [one.text for one in said], asked),
    )
    if coming is not None:
        told = replace(told, presence=coming.presence, proxy=coming.proxy, sentence=coming.sentence)
        if coming.why:
            return replace(told, outcome=Outcome.ASK, why=coming.why)
    doubt = next((one.why for one in decisions if one.why), "")
    if doubt:
        return replace(told, outcome=Outcome.ASK, why=doubt)
    if not (gate or decisions or told.presence or told.points or told.instructions):
        return replace(told, outcome=Outcome.ASK, why=Unheard.NOTHING_SAID)
    return told


def _points(said: Sequence[str]) -> tuple[str, ...]:
    """Return the points that sentences want on the agenda: what follows the colon."""
    wanted = re.compile(rf"^[ *•-]*(?:{union(phrases('agenda', 'wanted'))})[^:]{{0,60}}: ?")
    found = []
    for sentence in said:
        plain = fold(sentence)
        match = wanted.match(plain.text)
        title = plain.original(match.end(), len(plain.text)).strip(" .") if match else ""
        if title:
            found.append(title[:_LONGEST_POINT])
    return tuple(dict.fromkeys(found))
