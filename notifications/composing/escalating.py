"""The mail that tells who is above silent owners: all of them, in one mail a day."""

from dataclasses import dataclass

from domain.model.action_line import ActionLine
from domain.model.silence_letters import EscalationContent, Silence
from notifications.composing.sheet import MOST_ROWS, Sheet, Writing, mailto
from notifications.composing.to_owners import NEXT, announced

# Beyond, an owner gets one line.
MOST_OWNERS = 30


@dataclass(frozen=True, slots=True)
class SilentOwner:
    """One silent owner in words: since when, what follows, on which actions."""

    name: str
    address: str
    url: str
    since: str
    note: str
    lines: tuple[ActionLine, ...]


def escalation(writing: Writing, content: EscalationContent) -> Sheet:
    """Tell who is above these owners that nobody answered."""
    words, silences = writing.words, content.silences
    actions = sum(len(one.lines) for one in silences)
    if len(silences) == 1:
        alone = silences[0]
        title = words.say("escalation-subject", who=alone.owner.name, n=actions)
        asked = words.day(alone.asked_on, "plain")
        lede = words.say("escalation-lede", asked=asked, n=alone.reminders)
    else:
        title = words.say("escalations-subject", owners=len(silences), n=actions)
        lede = words.say("escalations-lede")
    owners = tuple(_owner(writing, one) for one in silences)
    values = {
        "title": title,
        "lede": [lede, words.say("escalation-todo")],
        "owners": owners,
        "most": MOST_OWNERS,
        "full": max(MOST_ROWS // len(owners), 1),
    }
    return Sheet("escalation", title, values)


def _owner(writing: Writing, silence: Silence) -> SilentOwner:
    words, owner = writing.words, silence.owner
    asked = words.day(silence.asked_on, "plain")
    subject = words.say("escalation-subject", who=owner.name, n=len(silence.lines))
    return SilentOwner(
        name=owner.name,
        address=owner.address,
        url=mailto(owner.address, subject),
        since=words.say("silent-since", days=silence.days, asked=asked, n=silence.reminders),
        note=announced(NEXT, words, silence.announces),
        lines=silence.lines,
    )
