"""The kept mails as the page lists them: whose, of which kind, when."""

from collections import Counter
from dataclasses import dataclass
from datetime import tzinfo
from email.utils import getaddresses
from itertools import groupby

from domain.model.status import Language
from interfaces.demo.kept_mail import KeptMail, MailFolder
from interfaces.demo.sorting import Sorting
from notifications.composing.words import Words

# What an owner answers with news of actions.
ASKING = frozenset({"request", "reminder", "escalation_notice", "receipt"})


@dataclass(frozen=True, slots=True)
class Row:
    """One mail in the list: names of who wrote it and to whom, local day and hour in words.

    `address` is that of the person concerned: who received ours, who wrote theirs. `answerable`
    tells that whoever received it may answer, `asks` that it waits for news of actions.
    """

    number: int
    kind: str
    written_by: str
    written_to: str
    address: str
    subject: str
    day: str
    hour: str
    incoming: bool
    answerable: bool

    @property
    def asks(self) -> bool:
        """Tell whether an answer speaks of actions."""
        return self.kind in ASKING

    @property
    def person(self) -> str:
        """Return the name of the person concerned."""
        return self.written_by if self.incoming else self.written_to


@dataclass(frozen=True, slots=True)
class Wanted:
    """What of the list is wanted; empty means all of it."""

    address: str = ""
    kind: str = ""
    oldest_first: bool = False


class Shelf:
    """Lists the kept mails, at the hours of a zone, in the words of a language."""

    def __init__(self, folder: MailFolder, sorting: Sorting, zone: tzinfo) -> None:
        self._folder = folder
        self._sorting = sorting
        self._zone = zone

    def rows(self, language: Language) -> list[Row]:
        """Return every mail, oldest first."""
        kinds = self._sorting.kinds()
        words = Words(language)
        return [
            self._row(one, kinds[one.number], words)
            for one in self._folder.all()
            if one.number in kinds
        ]

    def _row(self, mail: KeptMail, kind: str, words: Words) -> Row:
        incoming = any(self._sorting.is_ours(one) for one in mail.recipients)
        at = mail.at.astimezone(self._zone) if mail.at else None
        recipient = mail.recipients[0] if mail.recipients else ""
        return Row(
            number=mail.number,
            kind=kind,
            written_by=_name(mail.written_by, mail.sender),
            written_to=_name(mail.written_to, recipient),
            address=_address(mail.written_by, mail.sender) if incoming else recipient.casefold(),
            subject=mail.subject,
            day=words.day(at.date(), "week") if at else "",
            hour=f"{at:%H:%M}" if at else "",
            incoming=incoming,
            answerable=not incoming and self._sorting.is_ours(mail.reply_to),
        )


def wanted_of(rows: list[Row], wanted: Wanted) -> list[Row]:
    """Return the rows that are wanted, newest first unless asked otherwise."""
    found = [
        one for one in rows if wanted.address in ("", one.address) and wanted.kind in ("", one.kind)
    ]
    return found if wanted.oldest_first else found[::-1]


def by_day(rows: list[Row]) -> list[tuple[str, list[Row]]]:
    """Return the rows in their order, those of one day together, under that day in words."""
    return [(day, list(found)) for day, found in groupby(rows, key=lambda one: one.day)]


def people_in(rows: list[Row]) -> dict[str, str]:
    """Return the names of everybody concerned by address, in the order of names."""
    # Ours name people as the programme does: their own clients may not.
    found = {one.address: one.person for one in sorted(rows, key=lambda one: not one.incoming)}
    return dict(sorted(found.items(), key=lambda one: one[1].casefold()))


def kinds_in(rows: list[Row]) -> dict[str, int]:
    """Return how many mails there are of each kind, the most frequent first."""
    return dict(Counter(one.kind for one in rows).most_common())


def in_full(written: str, fallback: str) -> str:
    """Return whom a From or To field names, as people write it: names and addresses, unquoted."""
    found = [(name, address) for name, address in getaddresses([written]) if address]
    return ", ".join(f"{name} <{one}>" if name else one for name, one in found) or fallback


def _name(written: str, fallback: str) -> str:
    found = getaddresses([written])
    return (found[0][0] or found[0][1] if found else "") or fallback


def _address(written: str, fallback: str) -> str:
    found = getaddresses([written])
    return ((found[0][1] if found else "") or fallback).casefold()
