"""What a letter becomes before it is bytes: a template, a subject, what the template is given."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from domain.model.letters import Letter
from notifications.composing.message import Attached
from notifications.composing.sender import Sender
from notifications.composing.words import Words

# A list longer than this is no longer read: the rest is counted, or listed on one line each.
MOST_ROWS = 12
# Beyond, what has a line each is counted.
MOST_LINES = 400
# How long its lists may be, as a template is told: too heavy a mail has them shorter.
LENGTHS = ("full", "few", "most", "rest")
NEW_LINE, CRLF = "\n", "\r\n"


@dataclass(frozen=True, slots=True)
class Sheet:
    """The name of a pair of templates (`.html.j2`, `.txt.j2`), a subject, and values for both.

    `calendar` is the event that goes with the mail, and `method` what is asked of it.
    """

    template: str
    subject: str
    values: Mapping[str, Any] = field(default_factory=dict)
    calendar: str = ""
    method: str = ""
    files: tuple[Attached, ...] = ()


@dataclass(frozen=True, slots=True)
class Writing:
    """What a letter is written with: the letter, its language's words, who sends it."""

    letter: Letter
    words: Words
    sender: Sender

    @property
    def reply_address(self) -> str:
        """Return where an answer goes: with the token where the letter has a thread."""
        thread = self.letter.thread
        return self.sender.reply_address(thread) if thread else self.sender.address

    @property
    def axis_label(self) -> str:
        """Return what the programme calls an axis."""
        return self.letter.axis_label or self.words.say("axis-label")

    @property
    def page_link(self) -> str:
        """Return where the recipient's page opens; empty where there is none."""
        thread = self.letter.thread
        return self.sender.page_link(thread) if thread else ""


def mailto(address: str, subject: str, body: str = "") -> str:
    """Return a link that opens a mail (RFC 6068); no word of it can add a field.

    Lines of the body end as the RFC wants (%0D%0A): Outlook runs others together.
    """
    link = f"mailto:{quote(address, safe='@+')}?subject={quote(subject, safe='')}"
    return f"{link}&body={quote(body.replace(NEW_LINE, CRLF), safe='')}" if body else link
