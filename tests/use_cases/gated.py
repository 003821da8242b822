"""A programme of two phases with a gate between them, and the days on which they turn."""

from dataclasses import replace
from datetime import date

from domain.model.gate import Gate, GateState, PhaseGate
from domain.model.people import MemberRole, Membership
from domain.model.policy import Cadence, Period, Policy
from domain.model.programme import Phase, Plan
from domain.rules.phases import running
from domain.use_cases.gating import turn_phases
from domain.use_cases.passing import GateChoice
from tests.stories import COMMITTEE, NADIA, PROGRAMME, YOUSSEF, a_plan, an_action
from tests.use_cases.office import Office

END = date(2026, 3, 31)
SEATED = replace(
    COMMITTEE, members=(Membership(YOUSSEF.id, MemberRole.CHAIR), Membership(NADIA.id))
)
WEEKLY = Policy(ask=Cadence(Period.WEEK, 1))
YES = GateChoice(GateState.GRANTED, "shell:amina")


def gated(*refs: str) -> Plan:
    """Return a plan of two phases: the first ends at a gate, the second follows every week."""
    phases = (
        Phase("relance", "Relance", date(2026, 1, 1), END, gate=PhaseGate(COMMITTEE.id)),
        Phase("essor", "Essor", policy=WEEKLY),
    )
    early = [an_action(ref, deadline=date(2026, 3, 20)) for ref in refs or ("1.1", "1.2")]
    later = an_action("2.1", phase="essor")
    return a_plan(*early, later, phases=phases, bodies=(SEATED,))


def turn(office: Office, day: date) -> None:
    """Go to a day, and turn phases."""
    office.day = day
    turn_phases(office.open_unit, office.rules, PROGRAMME, office.moment)


def the_gate(office: Office) -> Gate:
    """Return the last round of the gate."""
    with office.open_unit(read_only=True) as unit:
        return unit.phases.gates(PROGRAMME)[-1]


def phase_on(office: Office, day: date) -> str:
    """Return the name of the phase that runs on a day, empty when none does."""
    with office.open_unit(read_only=True) as unit:
        phase = running(unit.programmes.facts(PROGRAMME, day), day)
    return phase.name if phase else ""
