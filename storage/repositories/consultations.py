"""Consultations: questions, who was asked, every answer."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from domain.model.consultation import (
    Answer,
    Consultation,
    ConsultationState,
    Consulted,
    OpenConsultation,
)
from domain.model.desk import DeskKind
from storage.bulk import insert, insert_new, update_rows, upsert
from storage.repositories.desk import ITEM, WAITS
from storage.repositories.rows import Fields, built_once, rows, rows_among
from storage.repositories.turns import take_turn
from storage.tables.consultations import AnswerRow, ConsultationRow, ConsultedRow
from storage.tables.row import table_of

CONSULTATION = table_of(ConsultationRow)
CONSULTED = table_of(ConsultedRow)
ANSWER = table_of(AnswerRow)
FOLLOWED = (
    "id", "planned", "state", "closed_on", "closing", "closed_by", "closing_words", "carried",
)  # fmt: skip
TO_FOLLOW = (ConsultationState.PLANNED, ConsultationState.OPEN)
ASKED = ("consultation", "person", "asked_on", "reminded", "reminded_on")
ANSWERED = ("consultation", "person", "at", "position", "words", "inbox", "sentence")


class SqlConsultations:
    """Implements `domain.ports.consultations.Consultations`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, programme: str, consultations: Sequence[Consultation]) -> None:
        """Keep new consultations; one already known by its id is left as it is."""
        added = [{**_row(one), "programme": programme} for one in consultations]
        insert_new(self._session, CONSULTATION, added, "id")

    def change(self, consultations: Sequence[Consultation]) -> None:
        """Store what became of consultations, by id."""
        update_rows(self._session, CONSULTATION, [_row(one) for one in consultations], ["id"])

    def of(self, programme: str) -> tuple[Consultation, ...]:
        """Return the consultations of a programme by opening day then id."""
        take_turn(self._session)
        found = (_consultation(row) for row in rows(self._session, _in_programme(programme)))
        return tuple(sorted(found, key=lambda one: (one.planned.opens_on, one.id)))

    def many(self, ids: Collection[str]) -> dict[str, Consultation]:
        """Return consultations by id."""
        wanted = select(CONSULTATION)
        found = rows_among(self._session, wanted, CONSULTATION.c.id, ids)
        return {row["id"]: _consultation(row) for row in found}

    def standing(self, consultations: Sequence[Consultation]) -> tuple[OpenConsultation, ...]:
        """Return each with who was asked and the last answer of each person, in order."""
        ids = [one.id for one in consultations]
        asked: dict[str, dict[str, Consulted]] = defaultdict(dict)
        answers: dict[str, dict[str, Answer]] = defaultdict(dict)
        for row in rows_among(self._session, select(CONSULTED), CONSULTED.c.consultation, ids):
            one = Consulted(**{name: row[name] for name in ASKED})
            asked[one.consultation][one.person] = one
        said = select(ANSWER).order_by(ANSWER.c.seq)
        for row in rows_among(self._session, said, ANSWER.c.consultation, ids):
            answers[row["consultation"]][row["person"]] = _answer(row)
        unclear = self._unclear(ids)
        return tuple(
            OpenConsultation(one, asked[one.id], answers[one.id], frozenset(unclear[one.id]))
            for one in consultations
        )

    def _unclear(self, ids: Sequence[str]) -> Mapping[str, set[str]]:
        """Return by consultation whose words wait on the desk: a later vote takes them off it."""
        found: dict[str, set[str]] = defaultdict(set)
        for row in rows_among(self._session, _waiting_words(), ITEM.c.subject, ids):
            found[row["subject"]].add(str(row["facts"].get("member", row["person"])))
        return found

    def note_asked(self, consulted: Sequence[Consulted]) -> None:
        """Keep who was asked, and who was reminded how often."""
        told = [{name: getattr(one, name) for name in ASKED} for one in consulted]
        upsert(self._session, CONSULTED, told, ("asked_on",))

    def add_answers(self, answers: Sequence[Answer]) -> None:
        """Keep answers, in order."""
        added = [
            {
                "day": one.on,
                "by_whom": one.by,
                **{name: getattr(one, name) for name in ANSWERED},
            }
            for one in answers
        ]
        insert(self._session, ANSWER, added)

    def history(self, consultation: str) -> tuple[Answer, ...]:
        """Return every answer to a consultation, oldest first."""
        mine = select(ANSWER).where(ANSWER.c.consultation == consultation)
        return tuple(_answer(row) for row in rows(self._session, mine.order_by(ANSWER.c.seq)))


def consultations_to_follow(session: Session, programme: str) -> tuple[OpenConsultation, ...]:
    """Return the consultations of a programme that are not over, by opening day then id."""
    known = SqlConsultations(session)
    return known.standing([one for one in known.of(programme) if one.state in TO_FOLLOW])


def _waiting_words() -> Select[Any]:
    said = select(ITEM.c.subject, ITEM.c.person, ITEM.c.facts)
    return said.where(WAITS, ITEM.c.kind == DeskKind.AMBIGUOUS)


@built_once
def _in_programme(programme: str) -> Select[Any]:
    return select(CONSULTATION).where(CONSULTATION.c.programme == programme)


def _row(one: Consultation) -> Fields:
    return {"body": one.planned.body, **{name: getattr(one, name) for name in FOLLOWED}}


def _consultation(row: Fields) -> Consultation:
    return Consultation(**{name: row[name] for name in FOLLOWED})


def _answer(row: Fields) -> Answer:
    return Answer(on=row["day"], by=row["by_whom"], **{name: row[name] for name in ANSWERED})
