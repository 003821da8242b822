from dataclasses import replace
from datetime import date

import pytest

from domain.errors import RefusedError
from domain.model.delivery import ReadyMail
from domain.model.desk import DeskChoice, DeskKind, Verdict
from domain.model.meeting import PlannedReview
from domain.model.people import DigestTerms
from domain.model.policy import Cadence, Period
from domain.rules.proofreading import words_of
from domain.use_cases.asking import ask_status
from domain.use_cases.deciding import accept, refuse
from domain.use_cases.desk_mail import tell_desk
from domain.use_cases.digesting import BodyRef, Issued, issue_digests, issue_now
from domain.use_cases.planning import apply_plan
from domain.use_cases.proofreading import edit_digest, held_digest, send_digest
from tests.stories import COMMITTEE, PROGRAMME, a_plan, an_action
from tests.use_cases.office import Office, text_of

WHOSE = (PROGRAMME, COMMITTEE.id)
READ_FIRST = DigestTerms(proofread=True)
QUIET = DigestTerms(unless_empty=True)
MONDAY, TUESDAY = date(2026, 3, 9), date(2026, 3, 10)


def wanting(office: Office, terms: DigestTerms, deadline: date) -> Office:
    """Let the committee have a digest each Monday, on those terms, of one action."""
    body = replace(COMMITTEE, digest=Cadence(Period.WEEK, 1), terms=terms)
    plan = a_plan(an_action("1.1", deadline=deadline), bodies=(body,))
    apply_plan(office.open_unit, plan, office.moment)
    return office


def issue(office: Office, day: date) -> Issued:
    office.day = day
    return issue_digests(office.open_unit, office.rules, PROGRAMME, office.moment)


def digests(office: Office) -> list[ReadyMail]:
    return [one for one in office.post() if "récapitulatif" in text_of(one).lower()]


@pytest.fixture
def held(office: Office) -> Office:
    """Return the office with a digest that waits, in which Salma is quoted."""
    wanting(office, READ_FIRST, date(2026, 3, 4))
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
    (request,) = office.post()
    office.reply(request, "1.1 : bloqué, le budget n'est pas signé")
    office.post()
    assert issue(office, MONDAY) == Issued(held=1)
    return office


def test_a_digest_that_is_read_first_waits_on_the_desk_and_goes_when_it_may(held: Office) -> None:
    (item,) = held.desk()
    assert (item.kind, item.sentence, item.facts["late"]) == (DeskKind.DRAFT, COMMITTEE.name, 1)
    assert digests(held) == []
    assert issue(held, TUESDAY) == Issued()

    assert send_digest(held.open_unit, WHOSE, "shell", held.moment) == (1, 1)

    (mail,) = digests(held)
    assert "Récapitulatif n° 1" in text_of(mail).replace("\u00a0", " ")
    assert held.desk() == ()
    with pytest.raises(RefusedError, match=r"digest\.none_held"):
        send_digest(held.open_unit, WHOSE, "shell", held.moment)


def test_its_words_can_be_edited_and_the_journal_tells_who_and_what(held: Office) -> None:
    words = words_of(held_digest(held.open_unit, *WHOSE))
    assert "budget" in words.said["1.1"]
    changed = replace(words, foreword="Séance brève.", said={"1.1": ""}, blockers={"1.1": ""})

    parts = edit_digest(held.open_unit, WHOSE, (changed, "shell:nadia"), held.moment)
    send_digest(held.open_unit, WHOSE, "shell", held.moment)

    text = text_of(digests(held)[0])
    assert "Séance brève." in text
    assert "budget" not in text
    assert parts == ("foreword", "said 1.1", "blockers 1.1")
    with held.open_unit(read_only=True) as unit:
        (told,) = [e for _, e in unit.journal.of(PROGRAMME) if e.name == "digest.edited"]
    assert (told.data["by"], tuple(told.data["parts"])) == ("shell:nadia", parts)
    assert told.data["before"] != told.data["after"]


def test_somebody_s_words_are_never_rewritten(held: Office) -> None:
    words = words_of(held_digest(held.open_unit, *WHOSE))
    for changed, code in (
        (replace(words, said={"1.1": "tout va bien"}), "digest.words"),
        (replace(words, said={"9.9": ""}), "digest.label"),
    ):
        with pytest.raises(RefusedError) as refused:
            edit_digest(held.open_unit, WHOSE, (changed, "shell"), held.moment)
        assert refused.value.code == code
    assert edit_digest(held.open_unit, WHOSE, (words, "shell"), held.moment) == ()


def test_a_coordinator_lets_it_go_by_mail(held: Office) -> None:
    (item,) = held.desk()
    tell_desk(held.open_unit, held.rules, PROGRAMME, held.moment)
    (told,) = [one for one in held.post() if "valider" in text_of(one)]
    assert "suivi digest edit" in text_of(told)

    held.reply(told, f"valider {item.number}")

    assert len(digests(held)) == 1


def test_what_was_given_up_is_news_for_the_next_issue(held: Office) -> None:
    (item,) = held.desk()
    refuse(held.open_unit, DeskChoice(item.number, "shell"), held.moment)
    assert issue(held, date(2026, 3, 16)) == Issued(held=1)

    content = held_digest(held.open_unit, *WHOSE)
    (waiting,) = held.desk()
    accept(held.open_unit, DeskChoice(waiting.number, "shell"), held.moment)

    assert (content.number, content.since) == (2, None)
    assert len(digests(held)) == 1


def test_an_issue_nobody_let_go_is_overtaken_by_the_next(held: Office) -> None:
    (old,) = held.desk()
    ref = BodyRef(*WHOSE)
    with pytest.raises(RefusedError, match=r"digest\.held"):
        issue_now(held.open_unit, held.rules, ref, held.moment)
    held.day = TUESDAY
    assert issue_now(held.open_unit, held.rules, ref, held.moment) == Issued(held=1)

    (new,) = held.desk()
    with held.open_unit(read_only=True) as unit:
        before = unit.desk.get(old.number)
    assert before is not None
    assert (before.verdict, new.facts["number"]) == (Verdict.OVERTAKEN, 2)


def test_a_body_that_wants_none_without_news_gets_none_and_no_number_is_lost(
    office: Office,
) -> None:
    wanting(office, QUIET, date(2026, 3, 31))
    assert issue(office, MONDAY) == Issued(skipped=1)
    assert issue(office, TUESDAY) == Issued()

    assert issue(office, date(2026, 4, 6)) == Issued(digests=1, mails=1)

    (mail,) = digests(office)
    assert "Récapitulatif n° 1" in text_of(mail).replace("\u00a0", " ")


def test_the_pack_of_a_review_leaves_though_there_is_nothing_to_report(office: Office) -> None:
    quiet = replace(COMMITTEE, terms=QUIET)
    review = PlannedReview("a", COMMITTEE.id, TUESDAY, "Extraordinaire")
    done = replace(a_plan(bodies=(quiet,), reviews=(review,)), actions=())
    apply_plan(office.open_unit, done, office.moment)

    assert issue(office, MONDAY) == Issued(digests=1, mails=1)


def test_the_desk_s_mail_shows_what_a_digest_that_waits_tells(held: Office) -> None:
    assert tell_desk(held.open_unit, held.rules, PROGRAMME, held.moment)
    (mail,) = held.post()
    said = " ".join(text_of(mail).split())
    assert "Une action en retard" in said
    assert "n’est encore terminée" in said
