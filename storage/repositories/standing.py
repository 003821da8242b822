"""How actions stand: what follows from all that was reported of each, in whatever order it came."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from domain.model.report import Effect
from domain.model.status import Status
from storage.repositories.rows import rows_among
from storage.tables.actions import StatusReportRow
from storage.tables.requests import StatusRequestRow
from storage.tables.row import table_of

REPORT = table_of(StatusReportRow)
REQUEST = table_of(StatusRequestRow)
TAKES_EFFECT = frozenset({Effect.APPLIED, Effect.ACCEPTED})
# The desk repeats, on a later day, a sentence that was reported when it was said.
ECHOES = frozenset({Effect.ACCEPTED, Effect.REFUSED})


def standings(session: Session, actions: Collection[str]) -> list[dict[str, Any]]:
    """Return how these actions stand now, as columns of their rows."""
    said = select(REPORT, REQUEST.c.occasion).outerjoin(REQUEST, REQUEST.c.id == REPORT.c.request)
    by_action = defaultdict(list)
    for row in rows_among(session, said, REPORT.c.action, sorted(actions)):
        by_action[row["action"]].append(row)
    return [{"id": action, **standing(made)} for action, made in sorted(by_action.items())]


def last_heard(session: Session, actions: Collection[str]) -> dict[str, date]:
    """Return, by action, the latest occasion to which a report that took effect answers."""
    latest = select(REPORT.c.action, func.max(REQUEST.c.occasion).label("occasion"))
    latest = latest.join(REQUEST, REQUEST.c.id == REPORT.c.request)
    latest = latest.where(REPORT.c.effect.in_(TAKES_EFFECT)).group_by(REPORT.c.action)
    found = rows_among(session, latest, REPORT.c.action, actions)
    return {row["action"]: row["occasion"] for row in found}


def standing(reports: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Return how one action stands after these reports.

    Later means: answering a later request, then arrived later; so all orders of arrival end alike.
    What the desk accepts is later than all that had taken effect by then, whatever it answers.
    Only what takes effect counts, but an owner's last words are shown whatever became of them.
    """
    found: dict[str, Any] = {
        "status": Status.NOT_STARTED,
        "progress": 0,
        "blocker": "",
        "forecast": None,
        "done_on": None,
        "last_words": "",
        "last_words_on": None,
        "last_words_by": None,
    }
    for report in _in_order(reports):
        if report["sentence"] and report["effect"] not in ECHOES:
            found |= {
                "last_words": report["sentence"],
                "last_words_on": report["day"],
                "last_words_by": report["person"],
            }
        if report["effect"] in TAKES_EFFECT:
            found |= _effect(found, report)
    return found


def _in_order(reports: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    reached = date.min
    placed: list[tuple[tuple[date, datetime, int], Mapping[str, Any]]] = []
    for report in sorted(reports, key=lambda one: (one["at"], one["seq"])):
        occasion = report["occasion"] or report["day"]
        if report["effect"] in TAKES_EFFECT:
            reached = max(reached, occasion)
        if report["effect"] is Effect.ACCEPTED:
            occasion = reached
        placed.append(((occasion, report["at"], report["seq"]), report))
    return [report for _, report in sorted(placed, key=lambda one: one[0])]


def _effect(before: Mapping[str, Any], report: Mapping[str, Any]) -> dict[str, Any]:
    """Return what one report changes: what it leaves unsaid stays.

    But a status other than blocked, with no blocker named, lifts the one before.
    """
    changes = {
        name: report[name]
        for name in ("status", "progress", "forecast")
        if report[name] is not None
    }
    status = changes.get("status")
    if report["blocker"]:
        changes["blocker"] = report["blocker"]
    elif status not in (None, Status.BLOCKED):
        changes["blocker"] = ""
    if status is not None:
        done_on = before["done_on"] or report["day"]
        changes["done_on"] = done_on if status is Status.DONE else None
    return changes
