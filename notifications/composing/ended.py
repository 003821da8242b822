"""What somebody is told whose mandate has ended and who answered all the same."""

from domain.model.letters import ReceiptContent
from domain.model.succession import EndedMandate
from notifications.composing.sheet import MOST_ROWS, Sheet, Writing


def not_taken(writing: Writing, content: ReceiptContent, ended: EndedMandate) -> Sheet:
    """Say that the reply changed nothing, since its writer's mandate has ended."""
    words = writing.words
    on = words.day(content.received_on, "plain")
    since = words.day(ended.ended_on, "plain") if ended.ended_on else ""
    lede = [
        words.say("ended-lede" if since else "ended-lede-undated", role=ended.role, since=since),
        words.say("ended-kept", on=on),
    ]
    if ended.holder:
        lede.append(words.say("ended-holder", who=ended.holder))
    values = {
        "title": words.say("ended-title"),
        "lede": lede,
        "whose": "",
        "groups": (),
        "why": "",
        "correct": "",
        "duty": False,
        "reply_address": "",
        "reply_url": "",
        "full": MOST_ROWS,
    }
    return Sheet("receipt", words.say("ended-subject", on=on), values)
