"""Who holds what at rest: organisations, roles with their mandates, substitutes, aliases."""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint
from sqlmodel import Field

from storage.tables.row import Row


class OrganisationRow(Row, table=True):
    """An organisation in the order of the plan; `dropped` once no longer in it."""

    __tablename__ = "organisation"

    id: str = Field(primary_key=True)
    programme: str = Field(foreign_key="programme.id", index=True)
    position: int
    name: str
    illustrative: bool
    dropped: bool


class RoleRow(Row, table=True):
    """A role; `holder` is the person to whom what it owns was handed, none while it is vacant."""

    __tablename__ = "role"

    id: str = Field(primary_key=True)
    programme: str = Field(foreign_key="programme.id", index=True)
    position: int
    title: str
    organisation: str
    illustrative: bool
    holder: str | None = Field(foreign_key="person.id")
    vacancy_told_on: date | None
    dropped: bool


class MandateRow(Row, table=True):
    """A mandate of a role, in order of time; replaced when the plan or a person says otherwise."""

    __tablename__ = "mandate"
    __table_args__: ClassVar[Any] = (CheckConstraint("since <= until", name="window"),)

    role: str = Field(primary_key=True, foreign_key="role.id")
    position: int = Field(primary_key=True)
    person: str = Field(foreign_key="person.id")
    since: date | None
    until: date | None


class SubstituteRow(Row, table=True):
    """Who answers for whom and when; `planned` as long as the plan in force says so.

    `owner` is the id of a person or of a role.
    """

    __tablename__ = "substitute"
    __table_args__: ClassVar[Any] = (CheckConstraint("since <= until", name="window"),)

    id: str = Field(primary_key=True)
    programme: str = Field(foreign_key="programme.id", index=True)
    owner: str
    person: str = Field(foreign_key="person.id")
    since: date | None
    until: date | None
    planned: bool


class AliasRow(Row, table=True):
    """An address, in lower case, from which a person was accepted to write too."""

    __tablename__ = "alias"

    person: str = Field(primary_key=True, foreign_key="person.id")
    address: str = Field(primary_key=True, index=True)
    at: datetime
    by_whom: str
