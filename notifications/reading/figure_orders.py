"""What a reply about figures asks of the follow-up itself, beside the figures that it gives."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from domain.model.commands import Command, Delegate, Disown, RemindOn
from domain.model.hearing import AskedMember
from notifications.reading.amounts import amounts_in
from notifications.reading.bidding import obeyed
from notifications.reading.figure_names import indicator_names, named_until
from notifications.reading.naming import Naming
from notifications.reading.people import delegate_in, denies_ownership
from notifications.reading.sentences import Sentence


@dataclass(slots=True)
class Orders:
    """What is asked, the sentences that say something else, whether one asks of no indicator."""

    commands: list[Command] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)
    nameless: bool = False

    @property
    def says_more(self) -> bool:
        """Tell whether the writer says anything besides."""
        return any(not one.quoted for one in self.sentences)


def orders_in(sentences: Sequence[Sentence], asked: AskedMember) -> Orders:
    """Return what sentences ask: an absence, a substitute, a reminder put off, somebody else.

    Quoted ones only name indicators. Who else answers is asked of an indicator that is named, in
    the sentence or on the line above it, or of the only one; it stands beside no figure.
    """
    found, naming = Orders(), indicator_names(asked)
    only = tuple(one.ref for one in asked.figures) if len(asked.figures) == 1 else ()
    held: tuple[str, ...] = ()
    for sentence in sentences:
        named = _named(naming, sentence)
        held = named or held
        if sentence.quoted or sentence.is_question:
            found.sentences.append(sentence)
            continue
        bids, rest = obeyed(sentence, asked.on, found.commands)
        for one in bids:
            command = one.command
            if isinstance(command, RemindOn):
                refs = tuple(each.action for each in naming.named(one.around.strip()).actions)
                command = replace(command, actions=refs)
            found.commands.append(command)
        if rest is not None:
            _place(found, rest, named or held or only, named_until(asked, naming, rest.fold.text))
    return found


def _named(naming: Naming, sentence: Sentence) -> tuple[str, ...]:
    text = sentence.fold.text
    found = naming.quoted(text) if sentence.quoted else naming.named(text)
    return tuple(one.action for one in found.actions)


def _place(found: Orders, sentence: Sentence, refs: tuple[str, ...], start: int) -> None:
    """Note a sentence, whose own words start at a place, as an order or as something else."""
    order = None if amounts_in(sentence.fold.text[start:]) else _order(sentence, refs)
    if order is None:
        found.sentences.append(sentence)
    elif refs:
        found.commands.append(order)
    else:
        found.nameless = True


def _order(sentence: Sentence, refs: tuple[str, ...]) -> Delegate | Disown | None:
    """Return what a sentence says of who gives these figures, if it does."""
    delegate = delegate_in(sentence.fold, told=False)
    if delegate is not None:
        return Delegate(refs, delegate, sentence.text)
    return Disown(refs, sentence.text) if denies_ownership(sentence.fold.text) else None
