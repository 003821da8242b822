"""Who may have a word in what somebody was asked, with the addresses that they write from."""

from collections.abc import Iterable
from dataclasses import replace

from domain.model.mandates import Role
from domain.model.moment import Moment
from domain.ports.unit_of_work import UnitOfWork
from domain.rules.speaking import Parties
from domain.rules.standing_in import StandIns


def voices_of(
    unit: UnitOfWork,
    programme: str,
    asked: tuple[str, frozenset[str], Iterable[Role]],
    moment: Moment,
) -> Parties:
    """Return who may have a word on the day.

    `asked` are the person of the request, who answers now for what it is about, and the roles of
    the programme.
    """
    person, owners, roles = asked
    held = tuple(replace(one, holder=one.holder_on(moment.day)) for one in roles)
    substitutes = unit.mandates.substitutes(programme)
    named = {person, *owners, *(one.holder for one in held)}
    named |= {one for each in substitutes for one in (each.owner, each.person)}
    followed = unit.programmes.get(programme)
    parties = Parties(
        asked=person,
        owners=owners,
        people={},
        stand_ins=StandIns(substitutes, held, unit.people.absences(named - {""})),
        coordinators=followed.coordinators if followed else (),
        day=moment.day,
    )
    return replace(parties, people=unit.people.many(parties.concerned()))
