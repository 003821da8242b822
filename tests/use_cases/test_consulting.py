from dataclasses import replace
from datetime import date

import pytest

from domain.errors import RefusedError
from domain.model.consultation import Closing, ConsultationState, Position, VotingRule
from domain.model.delivery import ReadyMail
from domain.model.desk import DeskKind
from domain.use_cases.concluding import Word, close_consultation
from domain.use_cases.consulting import Canvass
from domain.use_cases.digesting import BodyRef, issue_now
from domain.use_cases.planning import apply_plan
from tests.stories import PROGRAMME, SALMA
from tests.use_cases.assembly import ASSEMBLY, QUESTION, assembled, consult, standing, to
from tests.use_cases.office import Office, text_of

OPENING, REMINDED, AFTER = date(2026, 3, 3), date(2026, 3, 6), date(2026, 3, 11)


@pytest.fixture
def asked(office: Office) -> list[ReadyMail]:
    """Return the four questions that left on the opening day."""
    apply_plan(office.open_unit, assembled(QUESTION), office.moment)
    _, mails = consult(office, OPENING)
    return mails


def test_every_member_is_asked_once(office: Office, asked: list[ReadyMail]) -> None:
    assert len({one.recipient for one in asked}) == len(asked) == 4
    assert "Adopter le statut" in text_of(asked[0])
    assert consult(office, OPENING) == (Canvass(), [])


def test_the_body_s_digest_says_who_has_yet_to_answer(
    office: Office, asked: list[ReadyMail]
) -> None:
    office.reply(to(asked, "Salma"), "Pour, avec une réserve : la cotisation doit rester modeste.")
    office.post()

    issue_now(office.open_unit, office.rules, BodyRef(PROGRAMME, ASSEMBLY.id), office.moment)
    digest = " ".join(text_of(office.post()[0]).split())

    assert "Rien à décider" not in digest
    assert "Une réponse sur 4, attendues jusqu’au 10 mars · une réserve" in digest
    assert "Sans réponse : Youssef, Nadia, Karim" in digest


def test_only_the_silent_are_reminded(office: Office, asked: list[ReadyMail]) -> None:
    office.reply(to(asked, "Salma"), "Pour")
    office.post()

    done, mails = consult(office, date(2026, 3, 6))

    assert done == Canvass(reminded=3)
    assert SALMA.address not in {one.recipient for one in mails}
    assert consult(office, REMINDED)[0] == Canvass()


def test_a_consensus_needs_everybody_and_keeps_each_reserve(
    office: Office, asked: list[ReadyMail]
) -> None:
    office.reply(to(asked, "Youssef"), "Pour")
    office.reply(to(asked, "Salma"), "Pour, avec une réserve : la cotisation doit rester modeste.")
    office.reply(to(asked, "Nadia"), "Abstention")
    before = standing(office.open_unit, office)
    assert (before.carried, len(before.missing)) == (False, 1)

    office.reply(to(asked, "Karim"), "Nous sommes favorables")
    after = standing(office.open_unit, office)

    assert after.carried
    assert [one.person for one in after.reserves] == [SALMA.id]
    assert "cotisation" in after.reserves[0].sentence
    assert after.votes[Position.FOR] == 2


def test_one_vote_against_stops_a_consensus_until_it_is_changed(
    office: Office, asked: list[ReadyMail]
) -> None:
    for name in ("Youssef", "Salma", "Nadia"):
        office.reply(to(asked, name), f"Pour\n\n{name}")
    office.reply(to(asked, "Karim"), "Contre")
    assert not standing(office.open_unit, office).carried

    office.reply(to(asked, "Karim"), "Après réflexion, je vote pour.")

    assert standing(office.open_unit, office).carried
    with office.open_unit(read_only=True) as unit:
        (one,) = unit.consultations.of(PROGRAMME)
        said = [each.position for each in unit.consultations.history(one.id)][-2:]
    assert said == [Position.AGAINST, Position.FOR]


def test_it_closes_by_itself_once_its_rule_is_met_and_its_day_is_over(
    office: Office, asked: list[ReadyMail]
) -> None:
    for name in ("Youssef", "Salma", "Nadia", "Karim"):
        office.reply(to(asked, name), f"Pour\n\n{name}")
    office.post()

    assert consult(office, date(2026, 3, 10))[0].closed == 0
    done, mails = consult(office, AFTER)

    assert done == Canvass(closed=1)
    assert len(mails) == 4
    assert "Question adoptée" in text_of(mails[0])
    assert "consultation.closed" in office.happened()


def test_it_stays_open_while_a_later_word_waits_on_the_desk(
    office: Office, asked: list[ReadyMail]
) -> None:
    for name in ("Youssef", "Salma", "Nadia", "Karim"):
        office.reply(to(asked, name), f"Pour\n\n{name}")
    office.reply(to(asked, "Karim"), "Réflexion faite, je ne peux pas voter pour.")

    assert consult(office, AFTER)[0].closed == 0

    office.reply(to(asked, "Karim"), "Je vote pour.")

    assert consult(office, AFTER)[0].closed == 1


def test_without_consensus_it_waits_for_the_chair(office: Office, asked: list[ReadyMail]) -> None:
    office.reply(to(asked, "Salma"), "Pour")
    consult(office, AFTER)
    with office.open_unit(read_only=True) as unit:
        (one,) = unit.consultations.of(PROGRAMME)
    with pytest.raises(RefusedError, match=r"consultation\.not_carried"):
        close_consultation(office.open_unit, PROGRAMME, one.id, Word("shell"), office.moment)

    office.reply(to(asked, "Salma"), "Je clos la consultation.")
    office.reply(to(asked, "Youssef"), "Je clos la consultation.")

    with office.open_unit(read_only=True) as unit:
        (one,) = unit.consultations.of(PROGRAMME)
    assert (one.state, one.closing) == (ConsultationState.CLOSED, Closing.CHAIR)
    assert (one.carried, one.closing_words) == (False, "Je clos la consultation.")
    assert [item.kind for item in office.desk()] == [DeskKind.INSTRUCTION]


def test_an_unclear_answer_is_asked_again_and_counts_for_nothing(
    office: Office, asked: list[ReadyMail]
) -> None:
    taken = office.reply(to(asked, "Salma"), "Nous ne sommes pas contre")
    (told,) = office.post()

    assert taken is not None
    assert (taken.outcome, taken.why) == ("ask", "unsure_position")
    assert "rien n’est enregistré" in text_of(told)
    assert SALMA.id in standing(office.open_unit, office).missing
    assert office.desk()[0].kind is DeskKind.AMBIGUOUS


def test_a_stranger_s_vote_is_set_aside(office: Office, asked: list[ReadyMail]) -> None:
    stranger = replace(SALMA, address="autre@ailleurs.example")

    taken = office.reply(to(asked, "Salma"), "Pour", stranger)

    assert taken is not None
    assert (taken.outcome, taken.why) == ("quarantine", "sender_not_asked")
    assert not standing(office.open_unit, office).answers


def test_an_answer_to_what_we_understood_changes_the_vote(
    office: Office, asked: list[ReadyMail]
) -> None:
    office.reply(to(asked, "Salma"), "Pour")
    (told,) = office.post()

    office.reply(told, "Non, contre.")

    assert standing(office.open_unit, office).votes == {Position.AGAINST: 1}


@pytest.mark.parametrize(
    ("rule", "quorum", "votes", "carried"),
    [
        (VotingRule.MAJORITY, 0, ("Pour", "Pour", "Pour", ""), True),
        (VotingRule.MAJORITY, 0, ("Pour", "Pour", "", ""), False),
        (VotingRule.QUORUM, 0, ("Pour", "Pour", "Contre", ""), True),
        (VotingRule.QUORUM, 4, ("Pour", "Pour", "Contre", ""), False),
        (VotingRule.QUORUM, 0, ("Pour", "Contre", "", ""), False),
        (VotingRule.CONSENSUS, 0, ("Abstention",) * 4, False),
    ],
)
def test_each_rule_has_its_own_count(
    office: Office, rule: VotingRule, quorum: int, votes: tuple[str, ...], *, carried: bool
) -> None:
    planned = replace(QUESTION, rule=rule, quorum=quorum)
    apply_plan(office.open_unit, assembled(planned), office.moment)
    _, mails = consult(office, OPENING)
    for name, vote in zip(("Youssef", "Salma", "Nadia", "Karim"), votes, strict=True):
        if vote:
            office.reply(to(mails, name), f"{vote}\n\n{name}")

    assert standing(office.open_unit, office).carried is carried
