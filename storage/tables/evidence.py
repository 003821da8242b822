"""Evidence at rest: each content once, each link between a file and what it is about once."""

from datetime import date
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlmodel import Field

from domain.model.evidence import Keeping
from storage.columns import Said, one_of
from storage.tables.row import Row


class EvidenceFileRow(Row, table=True):
    """The bytes of a file, under the SHA-256 of them."""

    __tablename__ = "evidence_file"

    hash: str = Field(primary_key=True)
    content: bytes


class EvidenceRow(Row, table=True):
    """A file as it came; `action` is empty for the reply as a whole."""

    __tablename__ = "evidence"
    __table_args__: ClassVar[Any] = (
        CheckConstraint("size >= 0", name="size"),
        UniqueConstraint("inbox", "hash", "name", "action"),
    )

    number: int | None = Field(default=None, primary_key=True)
    name: str = Field(sa_type=Said)
    content_type: str = Field(sa_type=Said)
    size: int
    hash: str = Field(index=True)
    keeping: Keeping = Field(sa_type=one_of(Keeping, "keeping"))
    why: str
    programme: str = Field(foreign_key="programme.id")
    person: str = Field(foreign_key="person.id")
    request: str = Field(foreign_key="status_request.id")
    action: str = Field(index=True)
    inbox: str = Field(foreign_key="inbox.id")
    day: date
