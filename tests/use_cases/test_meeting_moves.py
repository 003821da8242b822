from datetime import date

from domain.model.desk import DeskKind
from domain.model.meeting import ReviewState
from domain.use_cases.convening import call_off, postpone
from domain.use_cases.planning import apply_plan
from tests.stories import PROGRAMME
from tests.use_cases.assembly import REVIEW, assembled, invite, live, to
from tests.use_cases.office import Office, text_of


def test_a_review_that_moves_tells_who_was_invited(office: Office) -> None:
    assert invite(office)
    postpone(office.open_unit, PROGRAMME, REVIEW, date(2026, 3, 26), office.moment)
    mails = office.post()
    assert len(mails) == 4
    assert "Réunion déplacée" in text_of(mails[0])

    call_off(office.open_unit, PROGRAMME, REVIEW, office.moment)
    assert "annulée" in text_of(office.post()[0])
    with office.open_unit(read_only=True) as unit:
        (one,) = [each for each in unit.reviews.of(PROGRAMME) if each.ref]
    assert (one.state, one.sequence) == (ReviewState.CANCELLED, 2)


def test_a_decision_in_reply_to_a_digest_between_reviews_is_a_proposal(
    office: Office,
) -> None:
    apply_plan(office.open_unit, assembled(), office.moment)
    mails = live(office, date(2026, 4, 1))
    digests = [one for one in mails if b"List-Unsubscribe" in one.raw]

    office.reply(to(digests, "Youssef"), "Décision : auditer, porteur Salma, pour le 30/06/2026")
    office.reply(to(digests, "Salma"), "Merci de convoquer le porteur de 1.2.")

    assert [one.kind for one in office.desk()] == [DeskKind.DECISION, DeskKind.INSTRUCTION]
