"""Puts a paper in with a mail, and says so; where none can be printed, the mail says that."""

from collections.abc import Callable
from dataclasses import dataclass

from domain.errors import RefusedError
from notifications.composing.message import Attached
from notifications.composing.words import Words

PDF = "application/pdf"


@dataclass(frozen=True, slots=True)
class Enclosed:
    """The files that go with a mail, and the sentences that tell of them."""

    files: tuple[Attached, ...] = ()
    words: tuple[str, ...] = ()


def enclosed(words: Words, said: str, paper: tuple[str, Callable[[], bytes]]) -> Enclosed:
    """Return a paper, by its name and what prints it, told of by the message `said`."""
    name, printing = paper
    try:
        file = Attached(name, PDF, printing())
    except RefusedError:
        return Enclosed(words=(words.say("paper-not-attached"),))
    return Enclosed((file,), (words.say(said),))
