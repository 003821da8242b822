"""All that one sentence asks of the follow-up itself, and what it says besides."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from domain.model.commands import Command, ResumeMail
from notifications.reading.commanding import bidden, commanded, declines
from notifications.reading.replacing import replaced
from notifications.reading.sentences import Sentence

_COMMANDS_A_SENTENCE = 3


@dataclass(frozen=True, slots=True)
class Bid:
    """One thing that is asked; `around` are the folded words beside it: there stands of what."""

    command: Command
    around: str = ""


def obeyed(
    sentence: Sentence, on: date, told: Sequence[Command]
) -> tuple[list[Bid], Sentence | None]:
    """Return what a sentence said on a local day asks, and what else it says, None when nothing.

    `told` are the commands before it: « je suis absent jusqu'au 20, Karim me remplace ».
    """
    if declines(sentence.fold.text):
        return [], sentence
    bid = bidden(sentence)
    if bid is not None and not isinstance(bid, ResumeMail):
        return [Bid(bid)], None
    rest: Sentence | None = sentence
    found: list[Bid] = []
    named = replaced(sentence, on, told)
    if named is not None:
        rest = named[1]
    for _ in range(_COMMANDS_A_SENTENCE):
        said = commanded(rest, on) if rest is not None else None
        if said is None or said.command is None:
            break
        rest = said.rest
        found.append(Bid(replace(said.command, sentence=sentence.text), said.around))
    if named is not None:
        found.append(Bid(named[0]))
    return found, rest
