from dataclasses import replace
from datetime import UTC, date, datetime

from domain.model.almanac import Almanac
from domain.model.letters import Content, Letter
from domain.model.mail import MailKind
from notifications.composing.deadlines import deadlines
from notifications.composing.words import Words
from tests.composing.contents import CHARTER, PORT, SALMA, TODAY, TUTORS, the_digest, the_request
from tests.composing.letters import COMPOSER, LETTERS, a_letter, part, spaced
from tests.looks.sights import an_owner_page

# Eid would fall on that Wednesday, Thursday or Friday: it is not declared yet.
EID = date(2026, 3, 11)
RESERVED = "(sous réserve : jour férié estimé)"


def said(letter: Letter) -> str:
    """Return what a letter says under an estimated Eid; its HTML has a preheader besides."""
    mail = COMPOSER.compose(replace(letter, estimated=frozenset({EID})))
    text = spaced(mail.text)
    assert spaced(part(mail, "html")).count(RESERVED) >= text.count(RESERVED)
    return text


def about(kind: MailKind, content: Content) -> str:
    """Return what a letter of these stories says."""
    return said(a_letter(kind, content))


def test_a_request_says_which_of_its_dates_a_holiday_may_still_take() -> None:
    lines = (PORT, replace(TUTORS, deadline=date(2026, 3, 13)), CHARTER)
    text = about(MailKind.REQUEST, replace(the_request(), lines=lines))

    assert f"d’ici jeudi 12 mars {RESERVED}" in text
    assert f"échéance 13 mars {RESERVED}" in text
    assert "échéance 20 févr. ·" in text
    assert text.count(RESERVED) == 2


def test_a_day_counted_over_an_estimated_holiday_may_move_a_day_that_was_set_may_not() -> None:
    reminder = LETTERS["reminder"]
    assert f"en recevra copie jeudi 19 mars {RESERVED}" in said(reminder(SALMA.language))
    assert "réunion du jeudi 19 mars : Comité" in about(MailKind.REQUEST, the_request())
    assert RESERVED not in spaced(COMPOSER.compose(reminder(SALMA.language)).text)


def test_a_digest_says_so_of_deadlines_and_of_its_meeting() -> None:
    digest = the_digest()
    soon = replace(digest.soon[0], deadline=date(2026, 3, 12))
    text = COMPOSER.compose(
        replace(
            a_letter(MailKind.DIGEST, replace(digest, soon=(soon,), review_on=EID)),
            estimated=frozenset({EID}),
        )
    )
    assert f"Prochaine réunion : mercredi 11 mars {RESERVED}." in spaced(text.text)
    assert f"12 mars {RESERVED}" in spaced(text.text)
    assert "sous réserve : jour férié estimé</p>" in spaced(part(text, "html"))


def test_a_feed_says_so_of_the_deadlines_that_it_holds() -> None:
    page = an_owner_page(("Ouvrir le guichet", "Former les tuteurs"))
    firm, doubted = page.lines
    page = replace(page, lines=(firm, replace(doubted, deadline=date(2026, 3, 12))))
    words = Words("fr", Almanac(TODAY, frozenset({EID})))
    feed = deadlines(page, "Essai", words, datetime(2026, 3, 10, 8, tzinfo=UTC)).decode()

    _, settled, open_still = feed.replace("\r\n ", "").split("BEGIN:VEVENT")
    assert "STATUS:CONFIRMED" in settled
    assert "STATUS:TENTATIVE" in open_still
    assert "sous réserve" in open_still


def test_a_past_day_is_what_it_was_and_so_is_one_long_before() -> None:
    almanac = Almanac(date(2026, 3, 13), frozenset({EID, date(2026, 6, 16)}))

    assert [almanac.is_provisional(date(2026, 3, day)) for day in (11, 12, 13, 14)] == [
        False,
        False,
        True,
        False,
    ]
    assert not Almanac(date(2026, 3, 14), almanac.estimated).may_move(date(2026, 6, 15))
    assert Almanac(date(2026, 3, 14), almanac.estimated).may_move(date(2026, 6, 30))


def test_a_date_of_another_year_has_its_year_in_every_mail() -> None:
    later = replace(
        TUTORS, deadline=date(2027, 5, 29), last_words="…", last_words_on=date(2025, 9, 4)
    )
    request = replace(the_request(), lines=(later,), answer_by=date(2027, 1, 4))
    text = about(MailKind.REQUEST, request)

    assert "échéance 29 mai 2027" in text
    assert "le 4 sept. 2025" in text
    assert "d’ici lundi 4 janvier 2027" in text
