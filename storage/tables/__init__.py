"""The tables of the store; importing this package declares every one of them."""

from storage.tables import (
    actions,
    consultations,
    evidence,
    figures,
    holidays,
    mail_in,
    mail_out,
    mandates,
    meetings,
    office,
    people,
    phases,
    programmes,
    requests,
    reviews,
    rulings,
)
from storage.tables.row import Row

METADATA = Row.metadata

__all__ = [
    "METADATA",
    "actions",
    "consultations",
    "evidence",
    "figures",
    "holidays",
    "mail_in",
    "mail_out",
    "mandates",
    "meetings",
    "office",
    "people",
    "phases",
    "programmes",
    "requests",
    "reviews",
    "rulings",
]
