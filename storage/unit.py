"""One transaction on the store: the repositories, all on one session."""

from sqlalchemy.orm import Session

from storage.repositories.actions import SqlActions
from storage.repositories.cadences import SqlCadences
from storage.repositories.consultations import SqlConsultations
from storage.repositories.desk import SqlDesk
from storage.repositories.evidence import SqlEvidence
from storage.repositories.figures import SqlFigures
from storage.repositories.holidays import SqlHolidays
from storage.repositories.inbox import SqlInbox
from storage.repositories.journal import SqlJournal
from storage.repositories.mandates import SqlMandates
from storage.repositories.meetings import SqlMeetings
from storage.repositories.outbox import SqlOutbox
from storage.repositories.people import SqlPeople
from storage.repositories.phases import SqlPhases
from storage.repositories.programmes import SqlProgrammes
from storage.repositories.requests import SqlRequests
from storage.repositories.reviews import SqlReviews
from storage.repositories.rulings import SqlRulings


class SqlUnit:
    """All repositories, seen in one transaction that is not theirs to end.

    `session` is for the store itself and its tests; the port does not have it.
    """

    def __init__(self, session: Session, worker: str, *, writing: bool) -> None:
        self.session = session
        self.programmes = SqlProgrammes(session)
        self.actions = SqlActions(session)
        self.requests = SqlRequests(session)
        self.reviews = SqlReviews(session)
        self.consultations = SqlConsultations(session)
        self.meetings = SqlMeetings(session)
        self.phases = SqlPhases(session)
        self.rulings = SqlRulings(session)
        self.figures = SqlFigures(session)
        self.holidays = SqlHolidays(session)
        self.people = SqlPeople(session)
        self.mandates = SqlMandates(session)
        self.outbox = SqlOutbox(session, worker, writing=writing)
        self.inbox = SqlInbox(session)
        self.desk = SqlDesk(session)
        self.evidence = SqlEvidence(session)
        self.journal = SqlJournal(session)
        self.cadences = SqlCadences(session)
