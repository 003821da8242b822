"""What Prefect's interface is given to show: tables and summaries in words."""

from flows.reports.coming import coming
from flows.reports.consultations import consulted
from flows.reports.figures import measured
from flows.reports.office import digests, mail, waiting
from flows.reports.requests import asked
from flows.reports.subject import Subject, Table
from flows.reports.summary import summary

__all__ = [
    "Subject",
    "Table",
    "asked",
    "coming",
    "consulted",
    "digests",
    "mail",
    "measured",
    "summary",
    "waiting",
]
