"""The needs of a body's members as one document: « cahier des doléances »."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from notifications.composing.words import Words


@dataclass(frozen=True, slots=True)
class StatedNeeds:
    """What one member stated, in their own words, on a local day."""

    member: str
    on: date
    words: str


@dataclass(frozen=True, slots=True)
class NeedsDocument:
    """The collection as it stands on a day; `missing` are the names of the silent."""

    programme: str
    body: str
    question: str
    on: date
    needs: Sequence[StatedNeeds]
    missing: Sequence[str] = ()


def as_markdown(document: NeedsDocument, words: Words) -> str:
    """Return the document as Markdown, one heading a member."""
    lines = [f"# {document.question}", "", f"{document.programme} · {document.body}", ""]
    lines.append(_standing(document, words))
    for one in document.needs:
        said = words.say("needs-said-on", on=one.on)
        lines += ["", f"## {one.member}", "", *_quoted(one.words), "", f"_{said}_"]
    if document.missing:
        lines += ["", f"## {words.say('result-missing', n=len(document.missing))}", ""]
        lines += [f"- {one}" for one in document.missing]
    return "\n".join(lines) + "\n"


def as_page(document: NeedsDocument, words: Words) -> str:
    """Return the document as one HTML page that asks for nothing else; everything is escaped."""
    way = "rtl" if words.right_to_left else "ltr"
    parts = [
        f'<!doctype html><html lang="{words.language.value}" dir="{way}"><head>',
        f'<meta charset="utf-8"><title>{escape(document.question)}</title></head><body>',
        f"<h1>{escape(document.question)}</h1>",
        f"<p>{escape(document.programme)} · {escape(document.body)}</p>",
        f"<p>{escape(_standing(document, words))}</p>",
    ]
    for one in document.needs:
        said = "<br>".join(escape(line) for line in one.words.splitlines())
        on = escape(words.say("needs-said-on", on=one.on))
        parts.append(f"<h2>{escape(one.member)}</h2><blockquote>{said}</blockquote><p>{on}</p>")
    if document.missing:
        parts.append(f"<h2>{escape(words.say('result-missing', n=len(document.missing)))}</h2>")
        listed = "".join(f"<li>{escape(one)}</li>" for one in document.missing)
        parts.append(f"<ul>{listed}</ul>")
    return "\n".join([*parts, "</body></html>"]) + "\n"


def _standing(document: NeedsDocument, words: Words) -> str:
    answered = len(document.needs)
    members = answered + len(document.missing)
    return words.say("needs-standing", on=document.on, answered=answered, members=members)


def _quoted(text: str) -> list[str]:
    return [f"> {line}".rstrip() for line in text.splitlines()]
