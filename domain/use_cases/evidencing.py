"""Keeping the files that come with a reply, each linked to the actions that it is about."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from domain.model.evidence import Evidence, Keeping, ReceivedFile
from domain.model.follow_up import StatusRequest
from domain.model.reading import Reading, Update
from domain.ports.unit_of_work import UnitOfWork

# The same picture in so many other mails of one person is the logo of their signature.
REPEATED = 2
REPEATED_IMAGE = "repeated_image"
WITH_BYTES = (Keeping.KEPT, Keeping.QUARANTINED)


@dataclass(frozen=True, slots=True)
class Delivered:
    """The files of one reply: of which mail (inbox id), to which request, on which local day.

    `about` is the only action that the mail answered asks about, if there is but one.
    """

    files: Sequence[ReceivedFile]
    request: StatusRequest
    inbox: str
    on: date
    about: str = ""


def keep_evidence(
    unit: UnitOfWork, delivered: Delivered, reading: Reading
) -> list[dict[str, object]]:
    """Keep what is evidence and link it; return the facts of the receipt, a line a file.

    A file belongs to the actions whose words name it, to the only action spoken of or asked about,
    else to the reply as a whole; where that speaks of no action, the file is filed under none. What
    is left out (a signature's logo) is noted and not told.
    """
    if not delivered.files:
        return []
    files = _without_logos(unit, delivered)
    links = [one for file in files for one in _links(file, delivered, reading)]
    unit.evidence.keep(links, {one.hash: one.content for one in files if one.keeping in WITH_BYTES})
    told = [one for one in files if one.keeping is not Keeping.LEFT_OUT]
    lost = not _spoken(reading, delivered.request) and not delivered.about
    return [_told(one, lost=lost and one.keeping is Keeping.KEPT) for one in told]


def _told(file: ReceivedFile, *, lost: bool) -> dict[str, object]:
    line = {"name": file.name, "keeping": file.keeping.value, "why": file.why}
    return {**line, "lost": True} if lost else {**line}


def _spoken(reading: Reading, request: StatusRequest) -> list[Update]:
    return [one for one in reading.updates if one.action in request.actions]


def _without_logos(unit: UnitOfWork, delivered: Delivered) -> list[ReceivedFile]:
    """Return the files with the pictures that this person sends each time left out."""
    images = [one.hash for one in delivered.files if one.is_image]
    known = unit.evidence.mails_with(images, delivered.request.person, delivered.inbox)
    return [
        replace(one, keeping=Keeping.LEFT_OUT, why=REPEATED_IMAGE)
        if one.is_image and known.get(one.hash, 0) >= REPEATED
        else one
        for one in delivered.files
    ]


def _links(file: ReceivedFile, delivered: Delivered, reading: Reading) -> list[Evidence]:
    request = delivered.request
    return [
        Evidence(
            name=file.name,
            content_type=file.content_type,
            size=file.size,
            hash=file.hash,
            keeping=file.keeping,
            why=file.why,
            programme=request.programme,
            person=request.person,
            request=request.id,
            action=action,
            inbox=delivered.inbox,
            on=delivered.on,
        )
        for action in _actions(file, reading, delivered)
    ]


def _actions(file: ReceivedFile, reading: Reading, delivered: Delivered) -> tuple[str, ...]:
    spoken = _spoken(reading, delivered.request)
    named = tuple(one.action for one in spoken if file.name in one.evidence)
    only = tuple(one.action for one in spoken) if len(spoken) == 1 else ()
    asked = () if spoken else (delivered.about,)
    return named or only or asked or ("",)


def counted(lines: Sequence[Mapping[str, object]]) -> dict[str, int]:
    """Return how many files met each fate, for the event that tells of them."""
    return dict(Counter(str(one["keeping"]) for one in lines))
