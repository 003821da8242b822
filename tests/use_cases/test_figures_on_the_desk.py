"""What a coordinator makes of a figure in doubt: accepts it, refuses it, puts it right, vouches."""

from datetime import date
from decimal import Decimal

import pytest

from domain.errors import RefusedError
from domain.model.delivery import ReadyMail
from domain.model.desk import Correction, DeskChoice, DeskKind
from domain.rules.observing import observed
from domain.use_cases.deciding import accept, refuse, vouch
from domain.use_cases.desk_mail import tell_desk
from domain.use_cases.measuring import Measured
from domain.use_cases.planning import apply_plan
from tests.stories import PROGRAMME, SALMA, YOUSSEF
from tests.use_cases.measured import JOBS, RATE, STRANGER, ask, asked, given, measured
from tests.use_cases.office import Office, text_of

FIRST, REMINDED = date(2026, 3, 2), date(2026, 3, 6)


def said(mail: ReadyMail) -> str:
    """Return the text of a mail on one line, its no-break spaces plain."""
    return " ".join(text_of(mail).split())


@pytest.fixture
def mail(office: Office) -> ReadyMail:
    """Return the request for two figures that Salma got."""
    apply_plan(office.open_unit, measured(JOBS, RATE), office.moment)
    (sent,) = ask(office, FIRST)[1]
    return sent


@pytest.mark.parametrize("text", ["1 : 45 %", "1 : 420\n1 : 402", "1 : 69.900", "1 : 120"])
def test_any_figure_in_doubt_is_put_right_on_the_desk(
    office: Office, mail: ReadyMail, text: str
) -> None:
    office.reply(mail, f"{text}\n2 : 60")
    office.post()
    (item,) = office.desk()
    assert (item.kind, item.subject) == (DeskKind.FIGURE, "I1")

    right = Correction(value=Decimal(402), on=date(2026, 2, 28))
    accept(office.open_unit, DeskChoice(item.number, "Youssef", correction=right), office.moment)
    (told,) = office.post()

    kept = given(office)[-1]
    assert (kept.value, kept.on, kept.person) == (Decimal(402), date(2026, 2, 28), SALMA.id)
    assert (kept.settled_by, kept.inbox) == ("Youssef", item.inbox)
    assert "Chiffre retenu par la coordination : I1 Emplois directs" in said(told)
    assert "402 emplois au 28 février 2026" in said(told)
    assert text.split("\n", maxsplit=1)[0] in said(told)
    assert asked(office)[0].closed
    with office.open_unit(read_only=True) as unit:
        lines = observed(unit.programmes.facts(PROGRAMME, office.day)).lines
    assert [one.settled for one in lines] == [True, False]


def test_what_leaves_no_figure_is_only_put_right_or_refused(
    office: Office, mail: ReadyMail
) -> None:
    office.reply(mail, "1 : 45 %\n2 : 60")
    office.post()
    (item,) = office.desk()

    with pytest.raises(RefusedError, match=r"desk\.is_figure"):
        accept(office.open_unit, DeskChoice(item.number, "Youssef"), office.moment)
    late = Correction(value=Decimal(1), on=date(2026, 3, 9))
    with pytest.raises(RefusedError, match=r"desk\.figure_to_come"):
        accept(office.open_unit, DeskChoice(item.number, "Youssef", correction=late), office.moment)
    refuse(office.open_unit, DeskChoice(item.number, "Youssef"), office.moment)
    assert "non retenu" in said(office.post()[0])
    assert ask(office, REMINDED)[0] == Measured(figure_reminders=1)


def test_a_reply_that_names_no_indicator_gets_its_figure_on_the_desk(
    office: Office, mail: ReadyMail
) -> None:
    office.reply(mail, "Nous en sommes à 420")
    (item,) = office.desk()
    value = Correction(value=Decimal(420))
    with pytest.raises(RefusedError, match=r"desk\.is_figure"):
        accept(office.open_unit, DeskChoice(item.number, "Y", correction=value), office.moment)
    unknown = Correction("I9", value=Decimal(420))
    with pytest.raises(RefusedError, match=r"desk\.indicator_unknown"):
        accept(office.open_unit, DeskChoice(item.number, "Y", correction=unknown), office.moment)

    named = Correction("I1", value=Decimal(420))
    accept(office.open_unit, DeskChoice(item.number, "Y", correction=named), office.moment)

    assert [(one.indicator, one.value, one.on) for one in given(office)] == [
        ("I1", Decimal(420), FIRST)
    ]


def test_a_stranger_s_figures_count_once_a_coordinator_vouches_for_them(
    office: Office, mail: ReadyMail
) -> None:
    office.reply(mail, "1 : 420\n2 : 60", STRANGER)
    (item,) = office.desk()
    assert item.kind is DeskKind.QUARANTINE

    vouched = vouch(office.open_unit, office.reader, item.number, office.moment_of)
    choice = DeskChoice(item.number, "Youssef", remember=True)
    accept(office.open_unit, choice, office.moment, vouched)
    (told,) = office.post()

    assert [one.value for one in given(office)] == [420, 60]
    assert {one.person for one in given(office)} == {SALMA.id}
    assert told.recipient == SALMA.address
    assert STRANGER.address in said(told)
    office.reply(told, "correction : 1 : 402", STRANGER)
    assert given(office)[-1].value == 402


def test_a_coordinator_settles_figures_by_answering_the_desk_s_mail(
    office: Office, mail: ReadyMail
) -> None:
    office.reply(mail, "1 : 120\n2 : 140 %")
    office.post()
    tell_desk(office.open_unit, office.rules, PROGRAMME, office.moment)
    (desk,) = office.post()
    first, second = office.desk()
    text = said(desk)
    assert "I1 Emplois directs" in text
    assert "Chiffre proposé : 120 emplois" in text
    assert "Dernier chiffre connu : 300 emplois au 31 décembre 2025" in text

    taken = office.reply(desk, f"{first.number} : 402 au 28/02\n{second.number} : 61,5 %", YOUSSEF)

    assert taken is not None
    assert taken.outcome == "apply"
    assert [(one.value, one.on, one.settled_by) for one in given(office)] == [
        (Decimal(402), date(2026, 2, 28), YOUSSEF.id),
        (Decimal("61.5"), FIRST, YOUSSEF.id),
    ]
