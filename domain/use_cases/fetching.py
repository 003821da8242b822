"""Taking mail over from where it waits: each once, and put away there only when it is read here."""

from collections.abc import Sequence
from dataclasses import replace

from domain.model.inbox import InboxState, RawMail, Shelf, WaitingMail
from domain.model.moment import Moment
from domain.model.reading import Outcome
from domain.ports.unit_of_work import OpenUnit
from domain.use_cases.setting_aside import put_oversized


def unknown_mail(
    open_unit: OpenUnit, source: str, waiting: Sequence[WaitingMail]
) -> tuple[WaitingMail, ...]:
    """Return what waits at a source and is not kept here yet, in order."""
    with open_unit(read_only=True) as unit:
        known = unit.inbox.placed(source, [one.place for one in waiting])
    return tuple(one for one in waiting if one.place not in known)


def keep_fetched(open_unit: OpenUnit, waiting: WaitingMail, mail: RawMail) -> bool:
    """Store a fetched mail durably; False when it is here already, whatever place it had then.

    It arrived when its server took it, unless that clock is ahead of ours.
    """
    arrived = replace(
        mail, received_at=min(mail.received_at, waiting.arrived_at or mail.received_at)
    )
    with open_unit() as unit:
        new = unit.inbox.store(arrived)
        unit.inbox.place(mail.source, waiting.place, mail.id)
        return new


def keep_oversized(
    open_unit: OpenUnit, waiting: WaitingMail, head: RawMail, moment: Moment
) -> bool:
    """Keep the header lines alone of a mail too large to fetch, and put it on the desk.

    It stays whole at its source, in quarantine. False when it is known.
    """
    aside = replace(head, state=InboxState.ASIDE)
    with open_unit() as unit:
        new = unit.inbox.store(aside)
        unit.inbox.place(head.source, waiting.place, head.id)
        if new:
            put_oversized(unit, aside, waiting.size, moment)
        return new


def shelves(
    open_unit: OpenUnit, source: str, waiting: Sequence[WaitingMail]
) -> dict[Shelf, tuple[str, ...]]:
    """Return the places of the mails that are kept and read, by the shelf that is theirs."""
    with open_unit(read_only=True) as unit:
        known = unit.inbox.placed(source, [one.place for one in waiting])
    found: dict[Shelf, list[str]] = {Shelf.READ: [], Shelf.QUARANTINE: []}
    for place, mail in known.items():
        if mail.state is InboxState.ASIDE or mail.outcome == Outcome.QUARANTINE:
            found[Shelf.QUARANTINE].append(place)
        elif mail.state is InboxState.READ:
            found[Shelf.READ].append(place)
    return {shelf: tuple(places) for shelf, places in found.items() if places}
