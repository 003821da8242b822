"""People of all programmes, their absences and the health of their addresses."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, delete, select, update
from sqlalchemy.orm import Session

from domain.model.people import LearntAddress, Person
from storage.bulk import insert_new, upsert
from storage.repositories.rows import built_once, rows, rows_among
from storage.tables.mandates import AliasRow
from storage.tables.people import (
    AbsenceRow,
    AddressHealthRow,
    LinkRevocationRow,
    ParticipantRow,
    PersonRow,
)
from storage.tables.row import table_of

PERSON = table_of(PersonRow)
ALIAS = table_of(AliasRow)
PARTICIPANT = table_of(ParticipantRow)
ABSENCE = table_of(AbsenceRow)
HEALTH = table_of(AddressHealthRow)
REVOCATION = table_of(LinkRevocationRow)
HARD_BOUNCES = 3
SOFT_DAYS = 5


class SqlPeople:
    """Implements `domain.ports.office.People`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def many(self, ids: Collection[str]) -> dict[str, Person]:
        """Return people by id."""
        found = rows_among(self._session, select(PERSON), PERSON.c.id, ids)
        return people_from(self._session, list(found))

    def remember(self, person: str, address: str, by: str, at: datetime) -> None:
        """Keep an address as one from which the person writes."""
        row = {"person": person, "address": address.lower(), "at": at, "by_whom": by}
        insert_new(self._session, ALIAS, [row], "person", "address")

    def learnt(self, ids: Collection[str]) -> dict[str, tuple[LearntAddress, ...]]:
        """Return the addresses that were kept of these people, of those who have any."""
        return learnt_by(self._session, ids)

    def forget(self, person: str, address: str) -> bool:
        """Keep an address no longer; False when it was not kept."""
        same = (ALIAS.c.person == person, ALIAS.c.address == address.lower())
        known = bool(rows(self._session, select(ALIAS.c.address).where(*same)))
        self._session.execute(delete(ALIAS).where(*same))
        return known

    def absences(self, ids: Collection[str]) -> dict[str, date]:
        """Return the last day of the latest absence of these people, of those who have one."""
        found = rows_among(self._session, select(ABSENCE), ABSENCE.c.person, ids)
        return {row["person"]: row["until"] for row in found}

    def absent(self, person: str, until: date) -> None:
        """Note the last day of an absence (inclusive); the last word replaces the one before."""
        upsert(self._session, ABSENCE, [{"person": person, "until": until}])

    def back(self, person: str) -> None:
        """End a person's absence: they have written."""
        self._session.execute(delete(ABSENCE).where(ABSENCE.c.person == person))

    def bounced(self, person: str, day: date, *, permanent: bool) -> bool:
        """Count a bounce; return whether it, and none before it, suspends the address."""
        at = self._address(person)
        if at is None:
            return False
        hard = at["hard"] + int(permanent)
        new_day = not permanent and (at["last_soft_on"] is None or at["last_soft_on"] < day)
        soft_days = at["soft_days"] + int(new_day)
        suspends = at["suspended_on"] is None and (hard >= HARD_BOUNCES or soft_days >= SOFT_DAYS)
        counted = {
            "hard": hard,
            "soft_days": soft_days,
            "last_soft_on": day if new_day else at["last_soft_on"],
            "suspended_on": day if suspends else at["suspended_on"],
        }
        same = (HEALTH.c.person == person, HEALTH.c.address == at["address"])
        self._session.execute(update(HEALTH).where(*same).values(counted))
        return suspends

    def reachable(self, person: str) -> None:
        """Forget an address's bounces and its suspension: it answered, or a person said so."""
        self._session.execute(delete(HEALTH).where(HEALTH.c.person == person))

    def revoke_links(self, person: str, at: datetime) -> None:
        """Close the links to their page in every mail that left for a person until now."""
        upsert(self._session, REVOCATION, [{"person": person, "at": at}])

    def links_revoked_at(self, person: str) -> datetime | None:
        """Return when a person's links were last closed, None if never."""
        return self._session.scalar(select(REVOCATION.c.at).where(REVOCATION.c.person == person))

    def suspended(self, programme: str) -> frozenset[str]:
        """Return the people whose address no longer takes mail."""
        return frozenset(row["person"] for row in rows(self._session, suspended_in(programme)))

    def _address(self, person: str) -> Mapping[str, Any] | None:
        """Return the locked health of a person's address, that of a new one where none is kept."""
        address = self._session.scalar(select(PERSON.c.address).where(PERSON.c.id == person))
        if address is None:
            return None
        new = {"person": person, "address": address, "hard": 0, "soft_days": 0}
        insert_new(self._session, HEALTH, [{**new, "last_soft_on": None, "suspended_on": None}])
        kept = select(HEALTH).where(HEALTH.c.person == person, HEALTH.c.address == address)
        return rows(self._session, kept.with_for_update())[0]


def people_of(session: Session, programme: str) -> dict[str, Person]:
    """Return everybody whom a programme names or has named, by id."""
    return people_from(session, rows(session, _named_in(programme)))


@built_once
def _named_in(programme: str) -> Select[Any]:
    named = select(PERSON).join(PARTICIPANT, PARTICIPANT.c.person == PERSON.c.id)
    return named.where(PARTICIPANT.c.programme == programme).order_by(PERSON.c.id)


@built_once
def suspended_in(programme: str) -> Select[Any]:
    """Return the query for people whose present address is suspended; a new one starts afresh."""
    suspended = select(HEALTH.c.person).join(
        PERSON, (PERSON.c.id == HEALTH.c.person) & (PERSON.c.address == HEALTH.c.address)
    )
    suspended = suspended.join(PARTICIPANT, PARTICIPANT.c.person == PERSON.c.id)
    return suspended.where(PARTICIPANT.c.programme == programme, HEALTH.c.suspended_on.is_not(None))


@built_once
def absences_in(programme: str) -> Select[Any]:
    """Return the query for the absences of a programme's people."""
    absences = select(ABSENCE).join(PARTICIPANT, PARTICIPANT.c.person == ABSENCE.c.person)
    return absences.where(PARTICIPANT.c.programme == programme)


def learnt_by(session: Session, ids: Collection[str]) -> dict[str, tuple[LearntAddress, ...]]:
    """Return the addresses that were kept of people, by person, in alphabetical order."""
    found: dict[str, list[LearntAddress]] = defaultdict(list)
    for row in rows_among(session, select(ALIAS).order_by(ALIAS.c.address), ALIAS.c.person, ids):
        found[row["person"]].append(LearntAddress(row["address"], row["at"], row["by_whom"]))
    return {person: tuple(kept) for person, kept in found.items()}


def people_from(session: Session, found: Sequence[Mapping[str, Any]]) -> dict[str, Person]:
    """Return the people of these rows, by id, with the addresses that were remembered of them."""
    learnt = learnt_by(session, [one["id"] for one in found])
    return {
        one["id"]: _person(one, [kept.address for kept in learnt.get(one["id"], ())])
        for one in found
    }


def _person(row: Mapping[str, Any], remembered: Sequence[str]) -> Person:
    return Person(
        id=row["id"],
        name=row["name"],
        address=row["address"],
        language=row["language"],
        role=row["role"],
        organisation=row["organisation"],
        aliases=(*row["aliases"], *remembered),
    )
