"""The mail that tells an owner that what they waited for is done."""

from domain.model.release_letters import ReleaseContent
from notifications.composing.sheet import MOST_ROWS, Sheet, Writing


def release(writing: Writing, content: ReleaseContent) -> Sheet:
    """Tell an owner which actions need wait no longer."""
    words = writing.words
    title = words.say("release-title", n=len(content.lines))
    rows = [
        (
            one,
            " · ".join(
                (
                    words.say("release-after", refs=words.listed(one.after)),
                    words.say("deadline", on=words.coming(one.deadline, "plain")),
                )
            ),
        )
        for one in content.lines
    ]
    values = {
        "title": title,
        "lede": [words.say("release-lede")],
        "rows": rows,
        "full": MOST_ROWS,
    }
    return Sheet("release", title, values)
