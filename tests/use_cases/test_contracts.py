"""A contract in the course of a story: each party asked of its own, its state in the digest."""

from datetime import date

import pytest

from domain.model.contract import ContractLine, PartyLine, ProgrammeContract, Signatory
from domain.use_cases.asking import ask_status
from domain.use_cases.digesting import BodyRef, issue_now
from domain.use_cases.planning import apply_plan
from tests.stories import COMMITTEE, NADIA, PROGRAMME, SALMA, a_plan, an_action
from tests.use_cases.office import Office, text_of

CONTRACT = ProgrammeContract(
    ref="CP1",
    title="Contrat du port",
    signatories=(Signatory("Port de Tanger", ("1.1", "1.2")), Signatory("Ville", ("1.3",))),
    signed_on=date(2026, 1, 12),
)


@pytest.fixture
def signed(office: Office) -> Office:
    """Follow a plan with a contract between Salma's port and Nadia's town."""
    plan = a_plan(
        an_action("1.1", deadline=date(2026, 3, 2)),
        an_action("1.2"),
        an_action("1.3", owner=NADIA.id),
        contracts=(CONTRACT,),
    )
    apply_plan(office.open_unit, plan, office.moment)
    return office


def test_each_party_is_asked_of_its_own_and_the_digest_says_how_it_keeps_its_word(
    signed: Office,
) -> None:
    ask_status(signed.open_unit, signed.rules, PROGRAMME, signed.moment)
    asked = {one.recipient: one for one in signed.post()}
    assert set(asked) == {SALMA.address, NADIA.address}
    signed.reply(asked[NADIA.address], "1.3 : terminé")
    signed.post()

    signed.day = date(2026, 3, 3)
    issue_now(signed.open_unit, signed.rules, BodyRef(PROGRAMME, COMMITTEE.id), signed.moment)
    (digest,) = signed.post()

    with signed.open_unit(read_only=True) as unit:
        issued = unit.reviews.last_digest(PROGRAMME, COMMITTEE.id)
    assert issued is not None
    parties = (
        PartyLine("Port de Tanger", total=2, late=1),
        PartyLine("Ville", total=1, kept=1),
    )
    assert issued.contracts == (ContractLine("CP1", "Contrat du port", parties, date(2026, 1, 12)),)
    said = text_of(digest).replace("\N{NO-BREAK SPACE}", " ")
    assert "CP1 Contrat du port" in said
    assert "Port de Tanger · Engagements tenus : 0 sur 2 · en retard : 1" in said
    assert "Ville · Engagements tenus : 1 sur 1" in said


def test_a_commitment_that_left_the_plan_stays_visible(signed: Office) -> None:
    plan = a_plan(an_action("1.1"), an_action("1.2"), contracts=(CONTRACT,))
    apply_plan(signed.open_unit, plan, signed.moment)

    issue_now(signed.open_unit, signed.rules, BodyRef(PROGRAMME, COMMITTEE.id), signed.moment)
    with signed.open_unit(read_only=True) as unit:
        issued = unit.reviews.last_digest(PROGRAMME, COMMITTEE.id)

    assert issued is not None
    assert issued.contracts[0].parties[1] == PartyLine("Ville", total=1, abandoned=1)
