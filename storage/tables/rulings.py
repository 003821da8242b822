"""What rules of programmes were applied to, at rest."""

from datetime import date

from sqlmodel import Field

from storage.tables.row import Row


class RuleFiringRow(Row, table=True):
    """A rule applied to an event of an action; `mail` is the id of the mail that told it."""

    __tablename__ = "rule_firing"

    key: str = Field(primary_key=True)
    programme: str = Field(foreign_key="programme.id", index=True)
    rule: str
    day: date
    mail: str
