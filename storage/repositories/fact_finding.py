"""What deciding needs to know of one programme, in a dozen queries whatever its size."""

from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Select, false, func, select
from sqlalchemy.orm import Session

from domain.model.digest import IssuedDigest
from domain.model.follow_up import Facts, Programme, StatusRequest
from domain.model.programme import Axis
from domain.rules.rescheduling import slot_of
from storage.repositories.actions import followed_in
from storage.repositories.bodies import bodies_of, unsubscribed_in
from storage.repositories.consultations import consultations_to_follow
from storage.repositories.figure_mails import with_figure_mails
from storage.repositories.figures import SqlFigures
from storage.repositories.mail_facts import mailed, released, with_mails
from storage.repositories.mandates import roles_of, substitutes_of
from storage.repositories.people import absences_in, people_of, suspended_in
from storage.repositories.phases import last_gates, phases_of
from storage.repositories.request_history import occasions, unanswered, unsettled
from storage.repositories.requests import open_requests
from storage.repositories.review_facts import axes_asked, reviews_to_come, series_since, unwritten
from storage.repositories.reviews import DIGEST
from storage.repositories.rows import built_once, rows
from storage.repositories.rulings import rule_facts
from storage.tables.programmes import AxisRow
from storage.tables.row import table_of

AXIS = table_of(AxisRow)
# An occasion is used once; none that is asked today lies further back.
OCCASIONS_KNOWN = timedelta(days=100)
# Minutes written later than that are written on demand.
HELD_LATELY = timedelta(days=60)
# An indicator that was asked for longer ago than this is due again, whatever its cadence.
FIGURES_ASKED = timedelta(days=550)


class FactFinder:
    """Reads the facts of one programme."""

    def __init__(self, session: Session, programme: Programme) -> None:
        self._session = session
        self._programme = programme
        self._id = programme.id

    def facts(self, day: date) -> Facts:
        """Return them as they are known now, `day` being the one to decide."""
        session, mine = self._session, self._id
        return replace(
            self._followed(day),
            consultations=consultations_to_follow(session, mine),
            axes_asked=axes_asked(session, mine),
            unwritten=unwritten(session, mine, day - HELD_LATELY),
        )

    def _followed(self, day: date) -> Facts:
        session, mine = self._session, self._id
        return Facts(
            programme=self._programme,
            people=people_of(session, mine),
            axes=axes_of(session, mine),
            phases=phases_of(session, mine),
            actions=followed_in(session, mine),
            bodies=bodies_of(session, mine),
            requests=self._requests(),
            reviews=reviews_to_come(session, mine),
            digests=self._digests(),
            mailed=mailed(session, mine, day),
            absences={row["person"]: row["until"] for row in rows(session, absences_in(mine))},
            suspended=frozenset(row["person"] for row in rows(session, suspended_in(mine))),
            unsubscribed=unsubscribed_in(session, mine),
            placed=self._placed(day),
            occasions=occasions(session, mine, day - OCCASIONS_KNOWN),
            unsettled=unsettled(session, mine),
            unanswered=unanswered(session, mine),
            roles=roles_of(session, mine),
            substitutes=substitutes_of(session, mine),
            **self._figures(day),
            **self._order(),
        )

    def _order(self) -> dict[str, Any]:
        return {
            "gates": last_gates(self._session, self._id),
            "released": released(self._session, self._id),
            "ruled": rule_facts(self._session, self._programme),
        }

    def _figures(self, day: date) -> dict[str, Any]:
        figures = SqlFigures(self._session)
        return {
            "measurements": figures.measurements(self._id),
            "figure_requests": with_figure_mails(
                self._session, self._programme, figures.requests(self._id, day - FIGURES_ASKED)
            ),
        }

    def _requests(self) -> tuple[StatusRequest, ...]:
        mine = open_requests(self._session, self._id)
        return with_mails(self._session, self._programme, mine)

    def _digests(self) -> tuple[IssuedDigest, ...]:
        """Return the last digest made for each body, by body."""
        return tuple(
            IssuedDigest(row["body"], row["number"], row["day"], row["slot"], row["state"])
            for row in rows(self._session, _last_digests(self._id))
        )

    def _placed(self, day: date) -> dict[str, frozenset[date]]:
        """Return the slots placed of each body's series, from a quarter ago."""
        slots = defaultdict(set)
        for one in series_since(self._session, self._id, day - OCCASIONS_KNOWN):
            slots[one.body].add(slot_of(self._id, one))
        return {body: frozenset(found) for body, found in slots.items()}


def axes_of(session: Session, programme: str) -> tuple[Axis, ...]:
    """Return the axes of the plan in force, in its order."""
    return tuple(
        Axis(row["ref"], row["title"], row["parent"], row["coordinator"] or "", row["policy"])
        for row in rows(session, _axes_in(programme))
    )


@built_once
def _axes_in(programme: str) -> Select[Any]:
    mine = select(AXIS).where(AXIS.c.programme == programme, AXIS.c.dropped == false())
    return mine.order_by(AXIS.c.position)


@built_once
def _last_digests(programme: str) -> Select[Any]:
    last: Any = select(DIGEST.c.body, func.max(DIGEST.c.number).label("number"))
    last = last.where(DIGEST.c.programme == programme).group_by(DIGEST.c.body).subquery()
    same = (last.c.body == DIGEST.c.body) & (last.c.number == DIGEST.c.number)
    wanted = select(DIGEST.c.body, DIGEST.c.number, DIGEST.c.day, DIGEST.c.slot, DIGEST.c.state)
    return wanted.join(last, same).order_by(DIGEST.c.body)
