"""The cells that several sheets of a plan share: cadences, hours, lists, marks."""

from collections.abc import Iterable

from domain.model.hours import MeetingHours
from domain.model.policy import Cadence, Period, Policy
from interfaces.workbooks.writing import Row
from storage.programme_files.sheets.words_of_pace import NONE

PERIODS = {Period.WEEK: "semaine", Period.MONTH: "mois", Period.QUARTER: "trimestre"}


def pace(policy: Policy) -> Row:
    """Return the cells of the pace of follow-up; a ladder without a rung is a word."""
    ladder = policy.ladder
    return {
        **cadence("suivi.demande", policy.ask),
        "suivi.repondre_sous": policy.answer_within,
        "suivi.relances": None if ladder is None else days([one.after for one in ladder]) or NONE,
        **cadence("suivi.recapitulatif", policy.digest),
    }


def cadence(key: str, said: Cadence | None) -> Row:
    """Return the two cells of a cadence."""
    return {
        f"{key}.chaque": PERIODS[said.period] if said else None,
        f"{key}.jour_ouvre": said.working_day if said else None,
    }


def hours(key: str, said: MeetingHours | None) -> Row:
    """Return the two cells of the hours of a meeting."""
    return {
        f"{key}.de": f"{said.since:%H:%M}" if said else None,
        f"{key}.a": f"{said.until:%H:%M}" if said else None,
    }


def days(days: Iterable[int]) -> str:
    """Return working days, a sign between two."""
    return " ; ".join(map(str, days))


def listed(values: Iterable[str], between: str = " ; ") -> str | None:
    """Return the values of a list in one cell."""
    return between.join(values) or None


def yes(*, illustrative: bool) -> str | None:
    """Return the mark of what is illustrative."""
    return "oui" if illustrative else None
