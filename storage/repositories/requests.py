"""Status requests, each with the actions that it asks about."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Select, and_, literal_column, select, update
from sqlalchemy.orm import Session

from domain.model.follow_up import RequestState, StatusRequest
from storage.bulk import in_lots, insert_new, update_rows
from storage.repositories.rows import built_once, rows, rows_among
from storage.tables.requests import RequestActionRow, StatusRequestRow
from storage.tables.row import table_of

REQUEST = table_of(StatusRequestRow)
ASKED = table_of(RequestActionRow)
# Spelt out: a bound parameter would keep the planner from the index of open requests.
IS_OPEN = REQUEST.c.state == literal_column("'open'")
FOLLOWED = ("state", "reminded", "reminded_on", "climbs")
FIXED = ("id", "programme", "person", "occasion", "asked_on", "answer_by")


class SqlRequests:
    """Implements `domain.ports.followed.Requests`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, requests: Sequence[StatusRequest]) -> None:
        """Keep new requests; one already known by its id is left as it is."""
        known = self.many([one.id for one in requests])
        new = list({one.id: one for one in requests if one.id not in known}.values())
        insert_new(self._session, REQUEST, [_row(one, *FIXED, *FOLLOWED) for one in new], "id")
        insert_new(self._session, ASKED, [row for one in new for row in _asked(one)])

    def many(self, ids: Collection[str]) -> dict[str, StatusRequest]:
        """Return requests by id."""
        found = [*rows_among(self._session, select(REQUEST), REQUEST.c.id, ids)]
        asked = rows_among(self._session, select(ASKED), ASKED.c.request, ids)
        return {one.id: one for one in assembled(found, list(asked))}

    def of(
        self, programme: str, since: date | None = None, person: str = ""
    ) -> tuple[StatusRequest, ...]:
        """Return requests by occasion then person; asked on or after `since`, of one person."""
        wanted = REQUEST.c.programme == programme
        if since is not None:
            wanted = and_(wanted, REQUEST.c.asked_on >= since)
        if person:
            wanted = and_(wanted, REQUEST.c.person == person)
        return requests_where(self._session, wanted)

    def update(self, requests: Sequence[StatusRequest]) -> None:
        """Store what changed: answered, state, reminded, climbs."""
        followed = [_row(one, "id", *FOLLOWED) for one in requests]
        update_rows(self._session, REQUEST, followed, ["id"])
        self._answer({one.id: frozenset(one.answered) for one in requests})

    def put_off(self, answer_by: Mapping[str, date]) -> None:
        """Await the answers to these requests by another day."""
        awaited = [{"id": request, "answer_by": day} for request, day in answer_by.items()]
        update_rows(self._session, REQUEST, awaited, ["id"])

    def close(self, ids: Collection[str], state: RequestState) -> None:
        """End requests that are still open."""
        for lot in in_lots(ids):
            closing = update(REQUEST).where(REQUEST.c.id.in_(lot), IS_OPEN).values(state=state)
            self._session.execute(closing)

    def _answer(self, answered: Mapping[str, frozenset[str]]) -> None:
        asked = list(rows_among(self._session, select(ASKED), ASKED.c.request, answered))
        changed = [
            {"request": row["request"], "position": row["position"], "answered": heard}
            for row in asked
            if (heard := row["action"] in answered[row["request"]]) is not row["answered"]
        ]
        update_rows(self._session, ASKED, changed, ["request", "position"])


def requests_where(session: Session, wanted: Any) -> tuple[StatusRequest, ...]:
    """Return the requests that meet a condition on their row, by occasion then person."""
    found = select(REQUEST).where(wanted).order_by(REQUEST.c.occasion, REQUEST.c.person)
    asked = select(ASKED).join(REQUEST, REQUEST.c.id == ASKED.c.request).where(wanted)
    return tuple(assembled(rows(session, found), rows(session, asked)))


def open_requests(session: Session, programme: str) -> tuple[StatusRequest, ...]:
    """Return the open requests of a programme, by occasion then person."""
    found = rows(session, _open_in(programme))
    return tuple(assembled(found, rows(session, _open_asked(programme)) if found else ()))


@built_once
def _open_in(programme: str) -> Select[Any]:
    found = select(REQUEST).where(IS_OPEN, REQUEST.c.programme == programme)
    return found.order_by(REQUEST.c.occasion, REQUEST.c.person)


@built_once
def _open_asked(programme: str) -> Select[Any]:
    asked = select(ASKED).join(REQUEST, REQUEST.c.id == ASKED.c.request)
    return asked.where(IS_OPEN, REQUEST.c.programme == programme)


def assembled(
    found: Sequence[Mapping[str, Any]], asked: Sequence[Mapping[str, Any]]
) -> list[StatusRequest]:
    """Return the requests of these rows in their order, each with its actions in mail order."""
    actions: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for row in sorted(asked, key=lambda one: one["position"]):
        actions[row["request"]].append(row)
    return [_request(row, actions[row["id"]]) for row in found]


def _request(row: Mapping[str, Any], asked: Sequence[Mapping[str, Any]]) -> StatusRequest:
    bare = StatusRequest(**{name: row[name] for name in (*FIXED, *FOLLOWED)}, actions=())
    return replace(
        bare,
        actions=tuple(one["action"] for one in asked),
        answered=tuple(one["action"] for one in asked if one["answered"]),
    )


def _row(request: StatusRequest, *names: str) -> dict[str, Any]:
    return {name: getattr(request, name) for name in names}


def _asked(request: StatusRequest) -> list[dict[str, Any]]:
    return [
        {
            "request": request.id,
            "position": position,
            "action": action,
            "answered": action in request.answered,
        }
        for position, action in enumerate(request.actions)
    ]
