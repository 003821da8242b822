"""What mails that ask for figures speak of: the requests, what was measured, axes described."""

from collections.abc import Sequence
from dataclasses import replace

from domain.model.mail import PlannedMail
from domain.ports.unit_of_work import UnitOfWork
from domain.rules.known import Known
from domain.use_cases.asked_figures import ABOUT_FIGURES


def with_figures(unit: UnitOfWork, due: Sequence[PlannedMail], known: Known) -> Known:
    """Return what is known with the requests for figures that mails are about, if any is."""
    mails = [one for one in due if one.kind in ABOUT_FIGURES]
    if not mails:
        return known
    touched = sorted({one.programme for one in mails})
    requests = unit.figures.many({one.subject for one in mails})
    measured = {name: unit.figures.measurements(name) for name in touched}
    named = {one.person for said in measured.values() for one in said}
    named |= {one.person for one in requests.values()}
    missing = named - known.people.keys() - {""}
    return replace(
        known,
        figure_requests=requests,
        measurements=measured,
        axes={**known.axes, **{name: unit.programmes.axes(name) for name in touched}},
        people={**known.people, **unit.people.many(missing)} if missing else known.people,
    )
