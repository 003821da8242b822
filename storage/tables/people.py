"""People at rest: who takes part in what, bodies and mandates, absences, bounced addresses."""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint
from sqlmodel import Field

from domain.model.people import BodyKind, DigestTerms, MemberRole, ReviewSeries
from domain.model.policy import Cadence
from domain.model.status import Language
from storage.columns import Frozen, one_of
from storage.tables.row import Row


class PersonRow(Row, table=True):
    """A person under an opaque id."""

    __tablename__ = "person"

    id: str = Field(primary_key=True)
    name: str
    address: str
    language: Language = Field(sa_type=one_of(Language, "language"))
    role: str
    organisation: str
    aliases: tuple[str, ...] = Field(sa_type=Frozen(tuple[str, ...]))


class ParticipantRow(Row, table=True):
    """A person whom a programme names, or has named: what was asked of them outlives the plan."""

    __tablename__ = "participant"

    programme: str = Field(primary_key=True, foreign_key="programme.id")
    person: str = Field(primary_key=True, foreign_key="person.id", index=True)


class BodyRow(Row, table=True):
    """A body in the order of the plan; `dropped` once no longer in it."""

    __tablename__ = "body"

    id: str = Field(primary_key=True)
    programme: str = Field(foreign_key="programme.id", index=True)
    position: int
    name: str
    reviews: ReviewSeries | None = Field(sa_type=Frozen(ReviewSeries))
    digest: Cadence | None = Field(sa_type=Frozen(Cadence))
    axes: tuple[str, ...] = Field(sa_type=Frozen(tuple[str, ...]))
    kind: BodyKind = Field(sa_type=one_of(BodyKind, "kind"))
    terms: DigestTerms = Field(sa_type=Frozen(DigestTerms))
    dropped: bool


class MembershipRow(Row, table=True):
    """A place in a body, in the order of the plan; replaced whole with each plan.

    `seat` is the role whose holder sits there; `person` is then none.
    """

    __tablename__ = "membership"
    __table_args__: ClassVar[Any] = (
        CheckConstraint("(person IS NULL) <> (seat IS NULL)", name="holder"),
    )

    body: str = Field(primary_key=True, foreign_key="body.id")
    position: int = Field(primary_key=True)
    person: str | None = Field(foreign_key="person.id")
    seat: str | None = Field(foreign_key="role.id")
    role: MemberRole = Field(sa_type=one_of(MemberRole, "role"))
    since: date | None
    until: date | None


class AbsenceRow(Row, table=True):
    """The last day of a person's absence, as it was last told."""

    __tablename__ = "absence"

    person: str = Field(primary_key=True, foreign_key="person.id")
    until: date


class LinkRevocationRow(Row, table=True):
    """When the links in the mails that a person has were last closed."""

    __tablename__ = "link_revocation"

    person: str = Field(primary_key=True, foreign_key="person.id")
    at: datetime


class AddressHealthRow(Row, table=True):
    """The bounces of one address of a person since it was last known to work."""

    __tablename__ = "address_health"
    __table_args__: ClassVar[Any] = (
        CheckConstraint("hard >= 0 AND soft_days >= 0", name="counts"),
    )

    person: str = Field(primary_key=True, foreign_key="person.id")
    address: str = Field(primary_key=True)
    hard: int
    soft_days: int
    last_soft_on: date | None
    suspended_on: date | None
