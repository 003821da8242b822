"""Links that open an answer already begun: one click and « send », or one word to add.

What they write is read like any answer; left as it was, a form to fill in says nothing. The address
of « done » carries the intent too, for the mail programs that drop the words.
"""

from domain.model.action_line import ActionLine
from notifications.composing.sheet import MOST_ROWS, Writing, mailto

# Windows hands no longer link to a mail program.
LONGEST = 1_800
LONGEST_TITLE = 48


def form_link(writing: Writing, subject: str, lines: tuple[ActionLine, ...]) -> str:
    """Return the link of the button: a line an action, with its title while there is room.

    One action alone needs no form.
    """
    if len(lines) <= 1:
        return mailto(writing.reply_address, subject)
    for headings in ([_heading(one) for one in lines], [f"{one.number} : " for one in lines]):
        link = mailto(writing.reply_address, subject, "\n\n".join(headings) + "\n")
        if len(link) <= LONGEST:
            return link
    return mailto(writing.reply_address, subject)


def done_links(writing: Writing, subject: str, lines: tuple[ActionLine, ...]) -> dict[int, str]:
    """Return, by number, the link that declares an action done: in the address and in words."""
    words = writing.words
    done = words.say("how-done")
    found = {}
    for one in lines[:MOST_ROWS]:
        said = done
        if len(lines) > 1:
            said = words.say("how-numbered", n=one.number, words=done).replace("**", "")
        local, at, domain = writing.reply_address.partition("@")
        found[one.number] = mailto(f"{local}.d{one.number}{at}{domain}", subject, said)
    return found


def _heading(line: ActionLine) -> str:
    title = " ".join(line.title.split())
    return f"{line.number}. {title[:LONGEST_TITLE].rstrip()} : "
