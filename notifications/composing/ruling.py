"""The mail by which rules of the programme tell somebody of actions."""

from domain.model.rule_letters import RuleContent, RuleLine
from notifications.composing.sheet import MOST_ROWS, Sheet, Writing
from notifications.composing.words import Words

EVIDENCE = "evidence"


def told(writing: Writing, content: RuleContent) -> Sheet:
    """Say what rules speak of, the same deed together."""
    words = writing.words
    deeds = list(dict.fromkeys(one.deed for one in content.lines))
    name = deeds[0] if len(deeds) == 1 else "several"
    title = words.say(f"rule-title-{name}", n=len(content.lines))
    lists = [
        (
            words.say(f"rule-lede-{deed}"),
            [(one, _detail(words, one)) for one in content.lines if one.deed == deed],
        )
        for deed in deeds
    ]
    values = {
        "title": title,
        "lede": [words.say("rule-lede", n=len(content.lines))],
        "lists": lists,
        "full": MOST_ROWS,
        "how": words.say("rule-how-evidence") if EVIDENCE in deeds else "",
    }
    return Sheet("rule", title, values)


def _detail(words: Words, line: RuleLine) -> str:
    """Return what came to pass, what follows and by which rule, in a few words."""
    parts = [_event(words, line)]
    if line.since != line.deadline:
        parts.append(words.say("deadline", on=words.coming(line.deadline, "plain")))
    if line.owner:
        parts.append(line.owner)
    if line.on is not None:
        parts.append(words.say("rule-announced", on=words.counted(line.on, "week"), who=line.told))
    parts.append(words.say("rule-named", rule=line.rule))
    return " · ".join(parts)


def _event(words: Words, line: RuleLine) -> str:
    name = f"rule-event-{line.event}"
    if line.since is None:
        return words.say(name, n=line.times)
    return words.say(f"{name}-since", n=line.times, on=words.day(line.since, "plain"))
