from dataclasses import replace
from datetime import date

import pytest

from domain.errors import RefusedError
from domain.model.past_issue import PastIssue
from domain.model.status import Health, Language, Status
from notifications.composing.papers.action import ActionSheet, MovedLine, SaidLine, action_paper
from notifications.composing.papers.printing import FONTS, SQUARE, printable, printed
from notifications.composing.words import Words
from tests.composing.contents import the_digest
from tests.composing.letters import COMPOSER, LETTERS, parsed, part

HOSTILE = 'x" #panic() $ \\ *_`<b>`_* @a //é 漢🎉 \u202e\u0000\u2028 فتح http://a.b #include "/x"'
SHEET = ActionSheet(
    programme=HOSTILE,
    day=date(2026, 3, 10),
    ref="1.3",
    title=HOSTILE * 5,
    axis=HOSTILE,
    owner=HOSTILE,
    status=Status.BLOCKED,
    health=Health.LATE,
    progress=40,
    deadline=date(2026, 3, 1),
    first_deadline=date(2026, 1, 15),
    slipped=45,
    blocker=HOSTILE,
    said=(SaidLine(date(2026, 3, 9), HOSTILE, HOSTILE, Status.BLOCKED, 40),) * 30,
    moves=(MovedLine(date(2026, 2, 1), date(2026, 1, 15), date(2026, 3, 1), HOSTILE),),
    waits_for=("1.1",),
    blocks=("1.4", "1.5"),
)


@pytest.mark.parametrize(("name", "language"), [("digest", Language.FR), ("minutes", Language.AR)])
def test_a_digest_and_minutes_go_with_their_paper(name: str, language: Language) -> None:
    letter = replace(LETTERS[name](language), pdf=True)
    mail = COMPOSER.compose(letter)
    read = parsed(mail)
    (file,) = read.iter_attachments()
    octets = file.get_payload(decode=True)

    assert not read.defects
    assert read.get_content_type() == "multipart/mixed"
    assert (file.get_content_type(), str(file.get_filename())[-4:]) == ("application/pdf", ".pdf")
    assert isinstance(octets, bytes)
    assert octets.startswith(b"%PDF-")
    assert b"pdfuaid" in octets
    assert "PDF" in part(mail, "plain")
    assert COMPOSER.compose(letter).raw == mail.raw


@pytest.mark.parametrize("language", Language)
def test_what_people_wrote_is_printed_as_text_whatever_it_is(language: Language) -> None:
    octets = action_paper(Words(language), SHEET)

    assert octets.startswith(b"%PDF-")
    assert len(octets) < 200_000


def test_every_character_that_is_said_to_be_covered_is() -> None:
    spans = (one.partition("-") for one in (FONTS / "covered.txt").read_text().split())
    every = [
        chr(code)
        for first, _, last in spans
        for code in range(int(first, 16), int(last or first, 16) + 1)
    ]
    sheet = replace(SHEET, blocker=" ".join(every), title="".join(map(str.strip, every)))

    assert printable("".join(every)).count(SQUARE) == 1
    assert action_paper(Words("fr"), sheet).startswith(b"%PDF-")
    assert printable("漢é\u202e🎉") == f"{SQUARE}é{SQUARE}"


def test_the_licence_of_the_letters_stands_beside_them() -> None:
    assert "SIL OPEN FONT LICENSE Version 1.1" in (FONTS / "OFL.txt").read_text()
    assert sum(one.stat().st_size for one in FONTS.glob("*.ttf")) < 500_000


def test_a_paper_that_cannot_be_printed_says_why() -> None:
    with pytest.raises(RefusedError, match=r"pdf\.failed"):
        printed("paper", Words("fr"), {}, date(2026, 3, 10))


@pytest.mark.parametrize("language", [Language.FR, Language.AR])
def test_a_dashboard_shows_how_far_things_have_come_from_issue_to_issue(language: Language) -> None:
    letter = LETTERS["digest"](language)
    past = tuple(PastIssue(date(2026, month, 10), month, month + 3, 12) for month in (1, 2))
    flat = replace(letter, pdf=True)
    curved = replace(flat, content=replace(the_digest(), past=past))

    sizes = [len(COMPOSER.compose(one).raw) for one in (flat, curved)]
    assert sizes[1] > sizes[0]
