"""`suivi needs`: what members need, collected by mail, as one document."""

from datetime import date
from pathlib import Path

from domain.model.consultation import ConsultationKind
from interfaces.terminal.arguments import Json, Target
from interfaces.terminal.consultation_pages import (
    Inquiry,
    as_json,
    inquiries,
    inquiry_named,
    print_inquiries,
    print_inquiry,
)
from interfaces.terminal.language import words
from interfaces.terminal.opening import application
from interfaces.terminal.printing import emit, say, show
from notifications.composing.needs import NeedsDocument, StatedNeeds, as_markdown, as_page

NEEDS = ConsultationKind.NEEDS
PAGES = (".html", ".htm")


def needs_list(*, json: Json = False) -> int:
    """List the collections of needs."""
    with application() as opened:
        found = inquiries(opened, NEEDS)
    if json:
        emit({"collections": [as_json(one) for one in found]})
    elif found:
        print_inquiries(found)
    else:
        say("cli-needs-none")
    return 0


def needs_show(collection: str, /, *, json: Json = False) -> int:
    """Show who stated their needs, and who is missing."""
    with application() as opened:
        found = inquiry_named(opened, collection, NEEDS)
    if json:
        emit(as_json(found))
    else:
        print_inquiry(found)
    return 0


def needs_export(collection: str, file: Target | None = None, /) -> int:
    """Write the needs of all members as one document: HTML by its name, else Markdown."""
    with application() as opened:
        found = inquiry_named(opened, collection, NEEDS)
        document = _document(found, opened.moment(found.programme.timezone).day)
    if file is None:
        show(as_markdown(document, words()))
        return 0
    page = Path(file).suffix.lower() in PAGES
    text = as_page(document, words()) if page else as_markdown(document, words())
    file.write_text(text, encoding="utf-8")
    say("cli-needs-written", file=str(file), members=len(document.needs))
    return 0


def _document(found: Inquiry, today: date) -> NeedsDocument:
    standing = found.standing
    return NeedsDocument(
        programme=found.programme.name,
        body=found.body.name,
        question=found.consultation.planned.question,
        on=found.consultation.closed_on or today,
        needs=[
            StatedNeeds(found.names.get(one, one), answer.on, answer.words)
            for one, answer in standing.answers.items()
        ],
        missing=[found.names.get(one, one) for one in standing.missing],
    )
