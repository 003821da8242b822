from datetime import date
from decimal import Decimal

import pytest

from domain.model.delivery import ReadyMail
from domain.model.desk import DeskChoice, DeskKind
from domain.use_cases.deciding import accept, refuse
from domain.use_cases.measuring import Measured
from domain.use_cases.planning import apply_plan
from tests.stories import NADIA, SALMA
from tests.use_cases.measured import STRANGER, ask, asked, given, measured
from tests.use_cases.office import Office
from tests.use_cases.office import text_of as written

SPACES = str.maketrans("\xa0\u202f", "  ")
FIRST, REMINDED, AGAIN = date(2026, 3, 2), date(2026, 3, 6), date(2026, 4, 1)


def text_of(mail: ReadyMail) -> str:
    """Return the text part of a mail, with plain spaces."""
    return written(mail).translate(SPACES)


@pytest.fixture
def mails(office: Office) -> list[ReadyMail]:
    """Return the requests for figures that left on the first day."""
    apply_plan(office.open_unit, measured(), office.moment)
    return ask(office, FIRST)[1]


def test_each_person_is_asked_once_for_all_that_is_due_of_them(
    office: Office, mails: list[ReadyMail]
) -> None:
    assert [one.recipient for one in mails] == [SALMA.address]
    text = text_of(mails[0])
    assert "1. I1 Emplois directs" in text
    assert "2. I2 Taux d’insertion" in text
    assert "300 emplois au 31 décembre 2025" in text
    assert "Cible : 1 000 emplois" in text
    assert "I4" not in text
    assert ask(office, FIRST) == (Measured(), [])


def test_a_reply_gives_several_figures_and_is_told_what_was_understood(
    office: Office, mails: list[ReadyMail]
) -> None:
    taken = office.reply(mails[0], "1 : 420 au 28 février\n2 : 61,5 %")
    (told,) = office.post()

    assert taken is not None
    assert (taken.outcome, taken.reports) == ("apply", 2)
    assert [(one.indicator, one.value, one.on) for one in given(office)] == [
        ("I1", Decimal(420), date(2026, 2, 28)),
        ("I2", Decimal("61.5"), FIRST),
    ]
    assert "1 : 420 au 28 février" in text_of(told)
    assert asked(office)[0].closed
    assert ask(office, REMINDED)[0] == Measured()


def test_a_correction_replaces_and_both_are_kept(office: Office, mails: list[ReadyMail]) -> None:
    office.reply(mails[0], "I1 : 420\nI2 : 60")
    (told,) = office.post()

    office.reply(told, "Correction : I1 : 402 et non 420")
    (again,) = office.post()

    assert [one.value for one in given(office) if one.indicator == "I1"] == [420, 402]
    assert "Remplace : 420 emplois" in text_of(again)
    assert office.happened().count("figure.corrected") == 1


def test_only_what_is_still_awaited_is_reminded_of(office: Office, mails: list[ReadyMail]) -> None:
    office.reply(mails[0], "2 : 60")
    office.post()

    done, (reminder,) = ask(office, REMINDED)

    assert done == Measured(figure_reminders=1)
    text = text_of(reminder)
    assert "1. I1 Emplois directs" in text
    assert "I2" not in text
    assert ask(office, REMINDED)[0] == Measured()
    assert ask(office, date(2026, 3, 10))[0] == Measured(figure_reminders=1)
    assert ask(office, date(2026, 3, 20))[0] == Measured()


def test_the_next_occasion_takes_over_what_is_still_awaited(
    office: Office, mails: list[ReadyMail]
) -> None:
    office.reply(mails[0], "2 : 60")
    office.post()

    done, sent = ask(office, AGAIN)

    assert done.figure_requests == 1
    assert [one.closed for one in asked(office)] == [True, False]
    assert len(sent) == 1
    office.reply(mails[0], "1 : 420")
    assert asked(office)[-1].answered == ("I1",)


def test_a_figure_that_falls_waits_on_the_desk_until_somebody_says(
    office: Office, mails: list[ReadyMail]
) -> None:
    office.reply(mails[0], "1 : 120\n2 : 60")
    (told,) = office.post()
    (item,) = office.desk()

    assert item.kind is DeskKind.FIGURE
    assert "recule" in text_of(told)
    assert [one.indicator for one in given(office)] == ["I2"]
    assert ask(office, REMINDED)[0] == Measured()

    accept(office.open_unit, DeskChoice(item.number, "Youssef"), office.moment)
    (decided,) = office.post()
    assert given(office)[-1].value == Decimal(120)
    assert "confirmé par la coordination" in text_of(decided)
    assert asked(office)[0].closed


def test_a_figure_that_is_refused_is_awaited_again(office: Office, mails: list[ReadyMail]) -> None:
    office.reply(mails[0], "1 : 42000\n2 : 60")
    office.post()
    (item,) = office.desk()

    refuse(office.open_unit, DeskChoice(item.number, "Youssef"), office.moment)

    assert "non retenu" in text_of(office.post()[0])
    assert ask(office, REMINDED)[0] == Measured(figure_reminders=1)


def test_whoever_confirms_has_looked(office: Office, mails: list[ReadyMail]) -> None:
    office.reply(mails[0], "1 : 120")
    (told,) = office.post()

    office.reply(told, "Je confirme : 1 : 120")

    assert [one.value for one in given(office)] == [120]
    assert office.desk() == ()


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("1 : 69.900", "figure_ambiguous"),
        ("1 : 45 %", "unit_mismatch"),
        ("2 : 140 %", "out_of_range"),
        ("Nous en sommes à 420", "no_indicator"),
        ("7 : 420", "unknown_indicator"),
        ("Les chiffres suivront la semaine prochaine.", "no_figure"),
    ],
)
def test_what_is_unsure_is_asked_and_kept_for_nothing(
    office: Office, mails: list[ReadyMail], text: str, why: str
) -> None:
    taken = office.reply(mails[0], text)
    (told,) = office.post()

    assert taken is not None
    assert (taken.outcome, taken.why) == ("ask", why)
    assert given(office) == []
    assert text in text_of(told)


def test_a_stranger_s_figure_is_set_aside(office: Office, mails: list[ReadyMail]) -> None:
    taken = office.reply(mails[0], "1 : 420", STRANGER)

    assert taken is not None
    assert (taken.outcome, taken.why) == ("quarantine", "sender_not_asked")
    assert given(office) == []


def test_each_is_asked_at_their_own_cadence(office: Office) -> None:
    apply_plan(office.open_unit, measured(), office.moment)

    assert {one.recipient for one in ask(office, FIRST)[1]} == {SALMA.address}
    assert not {NADIA.address} & {one.recipient for one in ask(office, date(2026, 3, 31))[1]}
    april = [one for day in (1, 2, 3) for one in ask(office, date(2026, 4, day))[1]]
    assert {one.recipient for one in april} == {SALMA.address, NADIA.address}
