"""What a reply says of the actions that were asked about."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from domain.model.commands import Command, Delegate, Disown
from domain.model.reading import AskedRequest, Nature, Outcome, Reading, Update
from notifications.reading.body import Attachment, Body
from notifications.reading.claims import update_of
from notifications.reading.courtesy import is_empty, is_only_courtesy
from notifications.reading.extracting import Extracted, extracted
from notifications.reading.headings import as_headings
from notifications.reading.people import addresses_machine, denies_ownership
from notifications.reading.reasons import Why
from notifications.reading.segments import Segments, segmented
from notifications.reading.sent import sent_text
from notifications.reading.sentences import Sentence, sentences_of


def read_reply(body: Body, asked: AskedRequest) -> Reading:
    """Return what the text and files of a reply say; whose reply it is was settled before.

    ASK applies nothing of the updates that carry a `why`; an update without one stands.
    """
    reply = extracted(body.text, sent_text(asked.sent_text), asked.reply_address)
    evidence = tuple(one.name for one in body.attachments if one.is_evidence)
    sentences, complete = sentences_of(reply.passages)
    sentences = as_headings(sentences, asked.actions)
    numbers = {str(action.number) for action in asked.actions}
    said = [one for one in sentences if not one.quoted and one.fold.text.strip() not in numbers]
    if complete and is_empty(said) and not evidence:
        return _nothing(reply, Why.EMPTY_REPLY)
    if complete and is_only_courtesy(said) and not evidence:
        return _nothing(reply, Why.THANKS)
    orders = [sentence for sentence in said if addresses_machine(sentence.fold.text)]
    segments = segmented([one for one in sentences if one not in orders], asked)
    updates = _updates(segments, asked)
    whys = _whys(orders, segments, body.attachments, asked, has_updates=bool(updates))
    if body.truncated or not complete:
        whys.append(Why.TOO_LONG)
    reading = _reading(reply, _with_evidence(updates, evidence, segments), whys)
    return replace(reading, commands=(*segments.commands, *_handing_over(reading.updates)))


def _handing_over(updates: Sequence[Update]) -> Iterator[Command]:
    """Yield what updates ask of the follow-up: somebody else answers, or must be found."""
    for update in updates:
        named = (update.action,)
        if update.why == Why.NOT_THE_OWNER:
            yield Disown(named, update.sentence)
        if update.delegate or update.why == Why.DELEGATION:
            yield Delegate(named, update.delegate or "", update.sentence)


def _nothing(reply: Extracted, why: Why) -> Reading:
    return Reading(Nature.HUMAN, Outcome.NONE, why, text=reply.reply, elided=reply.elided)


def _updates(segments: Segments, asked: AskedRequest) -> list[Update]:
    """Return an update per action spoken of, in the order of the request."""
    only = len(asked.actions) == 1
    found: list[Update] = []
    for action in asked.actions:
        segment = segments.by_action.get(action.action)
        if segment is None and (not only or Why.ACTION_NOT_IN_REQUEST in segments.whys):
            continue
        found.append(update_of(action, segment.sentences if segment else (), asked.on))
    return found


def _whys(
    orders: Sequence[Sentence],
    segments: Segments,
    files: Sequence[Attachment],
    asked: AskedRequest,
    *,
    has_updates: bool,
) -> list[str]:
    """Return the reasons that hold whatever the single updates say, the gravest first."""
    whys: list[str] = []
    if orders:
        whys.append(Why.INSTRUCTION_TO_MACHINE)
    if any(one.is_executable for one in files):
        whys.append(Why.EXECUTABLE_ATTACHMENT)
    whys += segments.whys
    if any(denies_ownership(sentence.fold.text) for sentence in segments.loose):
        whys.append(Why.NOT_THE_OWNER)
    silent = not has_updates and not segments.commands
    if not whys and len(asked.actions) > 1 and (_speaks(segments.loose, asked) or silent):
        whys.append(Why.SEVERAL_ACTIONS_NONE_NAMED)
    if not whys and not has_updates:
        whys.append(Why.NO_STATUS_WORD)
    return whys


def _speaks(loose: Sequence[Sentence], asked: AskedRequest) -> bool:
    """Tell whether sentences that name no action nevertheless give a status."""
    if not loose:
        return False
    update = update_of(asked.actions[0], loose, asked.on)
    return bool(update.status or update.progress is not None or update.new_deadline)


def _with_evidence(
    updates: list[Update], evidence: tuple[str, ...], segments: Segments
) -> list[Update]:
    """Give the files to the only update, or to those whose words name them."""
    if len(updates) == 1:
        return [replace(updates[0], evidence=evidence)]
    named = [
        replace(
            update,
            evidence=tuple(name for name in evidence if name.lower() in update.sentence.lower()),
        )
        for update in updates
    ]
    return named if segments.by_action else updates


def _reading(reply: Extracted, updates: list[Update], whys: list[str]) -> Reading:
    grave = {Why.INSTRUCTION_TO_MACHINE, Why.EXECUTABLE_ATTACHMENT, Why.TOO_LONG}
    whole = next((why for why in whys if why in grave), "")
    if whole:
        updates = [replace(update, why=update.why or whole) for update in updates]
    why = next((one for one in [*whys, *(update.why for update in updates)] if one), "")
    outcome = Outcome.ASK if why else Outcome.APPLY
    return Reading(Nature.HUMAN, outcome, why, tuple(updates), reply.reply, reply.elided)
