"""What the letters of these stories say: Salma's three actions, seen by each mail."""

from dataclasses import replace
from datetime import date
from typing import Any

from domain.model import digest as told
from domain.model.action_line import ActionLine
from domain.model.contract import ContractLine, PartyLine
from domain.model.decided import DecidedContent, DecidedLine
from domain.model.desk import DeskKind
from domain.model.digest import AxisLine, Counts, DigestContent, DigestLine
from domain.model.letters import (
    DeskContent,
    DeskLine,
    ReceiptContent,
    ReminderContent,
    RequestContent,
)
from domain.model.people import Person
from domain.model.report import Effect
from domain.model.silence_letters import (
    EscalationContent,
    EscalationNoticeContent,
    Silence,
    ToldOf,
    Warned,
)
from domain.model.status import Health, Language, Status
from domain.model.understood import UnderstoodLine

TODAY = date(2026, 3, 10)
SALMA = Person("p-salma", "Salma Bennani", "salma@port.example", Language.FR)
PORT = ActionLine(
    number=1,
    ref="1.3",
    title="Ouvrir le guichet unique du port",
    axis="1",
    deadline=date(2026, 2, 20),
    status=Status.IN_PROGRESS,
    progress=40,
    days_late=18,
    last_words="Convention chez le wali pour signature.",
    last_words_on=date(2026, 3, 1),
)
TUTORS = ActionLine(
    2, "2.4", "Former 40 tuteurs en entreprise", "2", date(2026, 5, 29), Status.BLOCKED, 20
)
CHARTER = ActionLine(
    3, "3.1", "Signer la charte de qualité", "3", date(2026, 6, 30), Status.NOT_STARTED, 0
)
LINES = (PORT, TUTORS, CHARTER)


def the_request() -> RequestContent:
    """Return the request about her three actions."""
    return RequestContent(LINES, date(2026, 3, 12), "Comité de suivi", date(2026, 3, 19))


def the_reminder() -> ReminderContent:
    """Return a reminder of two of them, which announces a copy to Youssef."""
    copied = (Warned(date(2026, 3, 19), "Youssef El Idrissi"),)
    return ReminderContent(LINES[1:], TODAY, date(2026, 3, 12), 1, copied)


def a_silence(**changes: Any) -> Silence:
    """Return Salma's silence on two actions, eight days and two reminders after she was asked."""
    silence = Silence(
        owner=SALMA,
        lines=LINES[1:],
        asked_on=date(2026, 3, 2),
        days=8,
        reminders=2,
        announces=(Warned(date(2026, 3, 26), "Hind Amrani"),),
    )
    return replace(silence, **changes)


def the_escalation() -> EscalationContent:
    """Return what tells Youssef of Salma."""
    return EscalationContent((a_silence(),))


def the_notice(**changes: Any) -> EscalationNoticeContent:
    """Return what tells Salma that Youssef was told."""
    return EscalationNoticeContent(a_silence(**changes), told=(ToldOf("Youssef El Idrissi"),))


def the_receipt() -> ReceiptContent:
    """Return a receipt with something of every kind."""
    return ReceiptContent(
        lines=(
            UnderstoodLine("1.3", PORT.title, Effect.APPLIED, Status.DONE, 100, sentence="1 fait"),
            UnderstoodLine(
                "2.4",
                TUTORS.title,
                Effect.APPLIED,
                Status.POSTPONED,
                sentence="2 en juillet",
                new_deadline=date(2026, 7, 1),
                old_deadline=date(2026, 5, 29),
            ),
            UnderstoodLine(
                "3.1", CHARTER.title, Effect.ASKED, sentence="RAS", why="no_status_word"
            ),
        ),
        pending=(CHARTER,),
        received_on=TODAY,
        why="the_rest",
        text="le reste avance",
    )


def a_line(ref: str, title: str, health: Health, **changes: Any) -> DigestLine:
    """Return a digest's line about an action due on 20 February."""
    line = DigestLine(
        ref=ref,
        title=title,
        owner=SALMA.name,
        deadline=date(2026, 2, 20),
        first_deadline=date(2026, 1, 30),
        status=Status.IN_PROGRESS,
        progress=40,
        health=health,
    )
    return replace(line, **changes)


COUNTS = Counts(12, 5, 7, 2, 1, 1, delta=2, heard=9, oldest=date(2026, 1, 12))
SAID = {"last_words": "Attente du distributeur.", "last_words_on": date(2026, 3, 1)}
LATE = (
    a_line(
        "1.3", PORT.title, Health.LATE, days_late=18, blocker="le réseau", blocks=("1.4",), **SAID
    ),
    a_line("1.4", "Publier le baromètre", Health.LATE, days_late=1, reminders=3, asked_on=TODAY),
)
POSTPONED = told.AwaitedDecision(
    7,
    "deadline",
    "1.3",
    PORT.title,
    SALMA.name,
    old_deadline=PORT.deadline,
    new_deadline=date(2026, 7, 1),
    sentence="Report.",
)

PARTIES = (PartyLine("Port de Tanger", 4, 1, 1, 1), PartyLine("", 2, abandoned=1))
SIGNED = ContractLine("CP1", "Plan de relance du port", PARTIES, date(2026, 1, 12))

NEWS = (
    told.News(told.NewsKind.LATE, "1.4", "Publier le baromètre"),
    told.News(told.NewsKind.MOVED, "2.4", TUTORS.title, date(2026, 4, 30), TUTORS.deadline),
    told.News(told.NewsKind.CAUGHT_UP, "3.1", CHARTER.title),
)


def the_digest() -> DigestContent:
    """Return a digest with every section."""
    return DigestContent(
        body="Comité de suivi",
        number=4,
        on=TODAY,
        since=date(2026, 2, 10),
        slot=TODAY,
        review_on=date(2026, 3, 19),
        counts=COUNTS,
        axes=(AxisLine("1", "Gouvernance", COUNTS, Health.LATE),),
        decisions=(POSTPONED,),
        late=LATE,
        at_risk=(a_line("2.4", TUTORS.title, Health.AT_RISK, **SAID),),
        silent=(a_line("3.1", CHARTER.title, Health.AT_RISK, reminders=2, asked_on=TODAY),),
        done=(a_line("4.1", "Ouvrir la licence", Health.ON_TRACK, done_on=date(2026, 3, 3)),),
        soon=(a_line("4.2", "Rendre le rapport", Health.ON_TRACK, deadline=date(2026, 3, 20)),),
        head="3fa9c17be22d0481",
        contracts=(SIGNED,),
        news=NEWS,
    )


def the_desk() -> DeskContent:
    """Return one thing of each kind that may wait."""
    facts = {"new_deadline": "2026-07-01", "old_deadline": "2026-05-29", "why": "the_rest"}
    return DeskContent(
        tuple(
            DeskLine(number, kind, TODAY, SALMA.name, "1.3", PORT.title, "en juillet", dict(facts))
            for number, kind in enumerate(DeskKind, start=7)
        )
    )


def the_decisions() -> DecidedContent:
    """Return what a coordinator's reply did: one thing done, one not understood."""
    return DecidedContent(
        lines=(
            DecidedLine(7, "accept", "deadline", "1.3", PORT.title, SALMA.name, "valider 7"),
            DecidedLine(8, sentence="8 : peut-être", refused="desk.unclear"),
        ),
        received_on=TODAY,
    )
