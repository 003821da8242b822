"""Says why mail waits: a server that takes nothing, or that puts off some of it."""

from collections.abc import Iterator
from datetime import datetime, tzinfo

from domain.model.channel import Outgoing
from notifications.composing.words import Words

Sentence = tuple[str, dict[str, object]]


def standstill(
    words: Words, found: Outgoing, now: datetime, zone: tzinfo | None = None
) -> Iterator[Sentence]:
    """Yield the sentences to say, as ids and values; none where all leaves as it should.

    Hours are those of the zone, of the machine where none is given.
    """
    here = now.astimezone(zone)
    outage, late = found.outage, found.put_off
    if outage is not None and found.queued:
        known = _known(words, outage.why, outage.until, here)
        since = _when(words, outage.since, here, "outgoing-since-")
        yield "outgoing-closed", {**known, "count": found.queued, "since": since}
    if late is not None:
        known = _known(words, late.why, late.next_at, here)
        since = _when(words, late.since, here)
        yield "outgoing-put-off", {**known, "count": late.mails, "since": since}


def said_by_server(words: Words, why: str) -> str:
    """Return an answer in words: our own codes have a sentence, a server's words are quoted."""
    code, _, detail = why.partition(": ")
    name = f"server-{code}"
    if words.has(name):
        return f"{words.say(name)} ({detail})" if detail else words.say(name)
    return words.say("server-said", words=why)


def _when(words: Words, instant: datetime, here: datetime, form: str = "outgoing-") -> str:
    """Return an instant in the zone of `here`, without its day where that is the same."""
    local = instant.astimezone(here.tzinfo)
    hour = f"{local:%H:%M}"
    if local.date() == here.date():
        return words.say(f"{form}hour", hour=hour)
    return words.say(f"{form}day-hour", day=words.day(local.date(), "plain"), hour=hour)


def _known(words: Words, why: str, until: datetime, here: datetime) -> dict[str, object]:
    following = _when(words, until, here) if until > here else words.say("outgoing-soon")
    return {"why": said_by_server(words, why), "next": following}
