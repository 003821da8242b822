"""The one shape of mails to members of a body: a title, a few sentences, sections of rows."""

from dataclasses import dataclass, field

from notifications.composing.sheet import Sheet, Writing, mailto

# An agenda or a list of members is read whole, as long as a meeting may be.
MOST_MEMBERS = 40


@dataclass(frozen=True, slots=True)
class Row:
    """One thing in a section, under a number or behind a sign."""

    title: str
    number: int = 0
    sign: str = "on_track"
    tone: str = "on_track"
    lines: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    said: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """Rows under a heading."""

    title: str
    rows: tuple[Row, ...]
    hint: str = ""


@dataclass(frozen=True, slots=True)
class MemberMail:
    """What a mail to a member shows; `how` and `examples` say how to answer, where one may."""

    body: str
    subject: str
    title: str
    lede: list[str] = field(default_factory=list)
    note: str = ""
    sections: tuple[Section, ...] = ()
    words: str = ""
    whose: str = ""
    how: str = ""
    examples: tuple[str, ...] = ()
    promise: str = ""
    answered: bool = True
    foot: str = ""


def member_sheet(writing: Writing, mail: MemberMail) -> Sheet:
    """Return the sheet of a mail to a member."""
    letter = writing.letter
    address = writing.reply_address
    values = {
        "kicker": f"{letter.programme_name} · {mail.body}" if mail.body else letter.programme_name,
        "title": mail.title,
        "lede": mail.lede,
        "note": mail.note,
        "sections": mail.sections,
        "words": mail.words,
        "whose": mail.whose,
        "how": mail.how,
        "examples": mail.examples,
        "promise": mail.promise,
        "reply_address": address,
        "reply_url": mailto(address, f"Re: {mail.subject}") if mail.answered else "",
        "full": MOST_MEMBERS,
        "foot": mail.foot or _foot(writing, mail.body),
    }
    return Sheet("member", mail.subject, values)


def _foot(writing: Writing, body: str) -> str:
    """Return why somebody gets the mail: the body they sit in, else the programme."""
    words, programme = writing.words, writing.letter.programme_name
    if not body:
        return words.say("foot-programme", programme=programme)
    return words.say("foot-member", body=body, programme=programme)
