"""Enough of a digest that waits for a go to decide of it by mail: its headline, what it asks."""

from collections.abc import Iterator

from domain.model.letters import DeskLine
from notifications.composing.digest_rows import digest_question
from notifications.composing.to_committees import digest_headline, digest_lede
from notifications.composing.words import Words

# The rest is in the digest itself.
FEW = 7


def draft_details(words: Words, line: DeskLine) -> Iterator[str]:
    """Yield what a held digest tells: headline, counts, decisions asked, points of an agenda."""
    content = line.digest
    if content is None:
        return
    yield words.say("fact-digest-says", said=digest_headline(words, content))
    yield from digest_lede(words, content)
    for one in content.decisions[:FEW]:
        asked = digest_question(words, one)
        yield words.say("fact-digest-asks", ref=one.ref, title=one.title, asked=asked)
    for point in content.agenda[:FEW]:
        yield words.say("fact-digest-point", number=point.number, title=point.title)
