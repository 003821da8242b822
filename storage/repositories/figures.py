"""Figures: measurements in order of arrival, and the requests for them."""

from collections.abc import Collection, Sequence
from dataclasses import fields
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from domain.model.indicator import Measurement
from domain.model.measuring import FigureRequest
from storage.bulk import insert, insert_new, update_rows
from storage.repositories.rows import Fields, built_once, rows, rows_among
from storage.tables.figures import FigureRequestRow, MeasurementRow
from storage.tables.row import table_of

MEASUREMENT = table_of(MeasurementRow)
REQUEST = table_of(FigureRequestRow)
REQUEST_FIELDS = tuple(one.name for one in fields(FigureRequest) if one.name in REQUEST.c)


class SqlFigures:
    """Implements `domain.ports.figures.Figures`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, programme: str, measurements: Sequence[Measurement]) -> None:
        """Keep figures, in the order in which they were said."""
        insert(self._session, MEASUREMENT, [_row(programme, one) for one in measurements])

    def measurements(self, programme: str) -> tuple[Measurement, ...]:
        """Return every figure ever given, in the order in which they were said."""
        return tuple(_measurement(row) for row in rows(self._session, _said(programme)))

    def ask(self, requests: Sequence[FigureRequest]) -> None:
        """Keep new requests; one already known by its id is left as it is."""
        insert_new(self._session, REQUEST, [_request_row(one) for one in requests], "id")

    def requests(self, programme: str, since: date) -> tuple[FigureRequest, ...]:
        """Return the requests asked on or after a day, by occasion then person."""
        return tuple(_request(row) for row in rows(self._session, _asked(programme, since)))

    def many(self, ids: Collection[str]) -> dict[str, FigureRequest]:
        """Return requests by id."""
        found = rows_among(self._session, select(REQUEST), REQUEST.c.id, ids)
        return {row["id"]: _request(row) for row in found}

    def update(self, requests: Sequence[FigureRequest]) -> None:
        """Store what changed: answered, closed, reminded, put off."""
        changed = ("id", "answered", "closed", "reminded", "reminded_on", "put_off")
        update_rows(
            self._session,
            REQUEST,
            [{name: getattr(one, name) for name in changed} for one in requests],
            ["id"],
        )


@built_once
def _said(programme: str) -> Select[Any]:
    said = select(MEASUREMENT).where(MEASUREMENT.c.programme == programme)
    return said.order_by(MEASUREMENT.c.seq)


@built_once
def _asked(programme: str, since: date) -> Select[Any]:
    mine = select(REQUEST).where(REQUEST.c.programme == programme, REQUEST.c.asked_on >= since)
    return mine.order_by(REQUEST.c.occasion, REQUEST.c.person)


def _row(programme: str, one: Measurement) -> Fields:
    return {
        "programme": programme,
        "indicator": one.indicator,
        # Digits, never a float: what was said is given back as it was said.
        "value": str(one.value),
        "of_day": one.on,
        "day": one.said_on,
        "at": one.at,
        "person": one.person or None,
        "inbox": one.inbox,
        "sentence": one.sentence,
        "settled_by": one.settled_by,
    }


def _measurement(row: Fields) -> Measurement:
    return Measurement(
        indicator=row["indicator"],
        value=Decimal(row["value"]),
        on=row["of_day"],
        said_on=row["day"],
        at=row["at"],
        person=row["person"] or "",
        inbox=row["inbox"],
        sentence=row["sentence"],
        settled_by=row["settled_by"],
    )


def _request_row(one: FigureRequest) -> Fields:
    return {name: getattr(one, name) for name in REQUEST_FIELDS}


def _request(row: Fields) -> FigureRequest:
    return FigureRequest(**{name: row[name] for name in REQUEST_FIELDS})
