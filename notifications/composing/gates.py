"""Mails about the gate of a phase: the question with what the phase came to, and the decision."""

from domain.model.gate import GateLine
from domain.model.gate_letters import GateAnswer, GateQuestion
from notifications.composing.sheet import MOST_ROWS, Sheet, Writing, mailto
from notifications.composing.typography import clipped
from notifications.composing.words import Words

LONGEST_WHY = 160
LISTS = ("carried", "finished", "dropped")


def question(writing: Writing, content: GateQuestion) -> Sheet:
    """Put the end of a phase to a body."""
    words = writing.words
    subject = words.say("gate-subject", phase=content.phase, body=content.body)
    counts = {name: len(getattr(content.content, name)) for name in LISTS}
    lede = [_asked(words, content), words.say("gate-counts", **counts)]
    values = {
        "title": words.say("gate-title", phase=content.phase),
        "lede": lede,
        "note": words.say("gate-reminder", n=content.rank) if content.rank else "",
        "lists": [
            (words.say(f"gate-{name}", n=counts[name]), _rows(words, content, name))
            for name in LISTS
            if counts[name]
        ],
        "full": MOST_ROWS,
        "examples": [words.say(f"gate-example-{one}") for one in ("granted", "adjourned")],
        "url": mailto(writing.reply_address, f"Re: {subject}"),
        "address": writing.reply_address,
    }
    return Sheet("gate", subject, values)


def answer(writing: Writing, content: GateAnswer) -> Sheet:
    """Tell what a body decided of the end of a phase."""
    words = writing.words
    how = "granted" if content.granted else "adjourned"
    subject = words.say(f"gate-{how}-subject", phase=content.phase, on=content.effect_on)
    lede = [words.say(f"gate-{how}-lede", phase=content.phase, on=words.day(content.effect_on))]
    if content.granted and content.following:
        said = {"phase": content.following, "n": content.carried}
        lede.append(words.say("gate-granted-following", **said))
    by = words.say("gate-decided-by", who=content.by) if content.by else ""
    return Sheet("gate_decided", subject, {"title": subject, "lede": lede, "by": by})


def _asked(words: Words, content: GateQuestion) -> str:
    following = content.following
    name = "gate-lede-following" if following else "gate-lede-last"
    said = words.say(name, phase=content.phase, following=following)
    if content.ends_on is None:
        return said
    return f"{words.say('gate-ends', phase=content.phase, on=words.day(content.ends_on))} {said}"


def _rows(words: Words, content: GateQuestion, name: str) -> list[tuple[GateLine, str]]:
    lines: tuple[GateLine, ...] = getattr(content.content, name)
    return [(one, _detail(words, one)) for one in lines]


def _detail(words: Words, line: GateLine) -> str:
    """Return where an action stands in a few words: its day, its slippage, its owner."""
    if line.done_on is not None:
        parts = [words.say("done-on", on=words.day(line.done_on, "plain"))]
    else:
        parts = [words.say("deadline", on=words.coming(line.deadline, "plain"))]
    if line.slipped:
        parts.append(words.say("gate-slipped", n=line.slipped))
    if not line.status.is_final and line.progress:
        parts.append(words.say("percent", n=line.progress))
    if line.owner:
        parts.append(line.owner)
    if line.why:
        parts.append(words.say("quote", text=clipped(line.why, LONGEST_WHY)))
    return " · ".join(parts)
