"""What would leave in the days to come: the steps of production, lived on a copy of the store."""

from flows.rehearsal.amending import ForeseenAmendment, foresee_amendment
from flows.rehearsal.beginning import foresee_beginning
from flows.rehearsal.foretelling import Foreseen, ForeseenBatch, ForeseenMail, Rehearsal, rehearse

__all__ = [
    "Foreseen",
    "ForeseenAmendment",
    "ForeseenBatch",
    "ForeseenMail",
    "Rehearsal",
    "foresee_amendment",
    "foresee_beginning",
    "rehearse",
]
