"""What minutes are written from: what is recorded before a draft, after it, without a pack."""

from dataclasses import replace
from datetime import date

import pytest

from domain.errors import RefusedError
from domain.model.delivery import ReadyMail
from domain.model.desk import DeskChoice
from domain.model.people import ReviewSeries
from domain.use_cases.agendas import add_point, note_point, number_agenda
from domain.use_cases.convening import call_off
from domain.use_cases.deciding import accept
from domain.use_cases.drafting import draft_minutes, edit_minutes
from domain.use_cases.planning import apply_plan
from domain.use_cases.resolving import Resolution, decide_in_review
from domain.use_cases.reviewing import schedule_reviews
from tests.stories import PROGRAMME
from tests.use_cases.assembly import (
    ANNOUNCED,
    ASSEMBLY,
    HELD,
    LAUNCH,
    PACKED,
    REVIEW,
    assembled,
    invite,
    live,
    to,
)
from tests.use_cases.office import Office, text_of


@pytest.fixture
def pack(office: Office) -> list[ReadyMail]:
    """Return the four packs of the launch."""
    assert invite(office)
    return [one for one in live(office, PACKED) if "ordre du jour" in text_of(one).lower()]


def test_what_is_recorded_after_a_draft_joins_the_minutes(
    office: Office, pack: list[ReadyMail]
) -> None:
    assert pack
    office.day = LAUNCH.on
    draft = draft_minutes(office.open_unit, PROGRAMME, REVIEW)
    said = replace(draft.points[1], title="Le statut juridique", note="Débattu.")
    edited = replace(draft, foreword="Relu.", points=(draft.points[0], said, *draft.points[2:]))
    edit_minutes(office.open_unit, PROGRAMME, (edited, "shell"), office.moment)
    add_point(office.open_unit, PROGRAMME, (REVIEW, "shell"), "La cotisation", office.moment)
    number_agenda(office.open_unit, office.rules, PROGRAMME, REVIEW, office.moment)
    last = len(draft.points) + 1
    note_point(office.open_unit, PROGRAMME, (REVIEW, last), "Reportée au budget.")
    decided = Resolution("adopter", "shell", body=ASSEMBLY.id, review=REVIEW, point=last)
    decide_in_review(office.open_unit, PROGRAMME, decided, office.moment)

    kept = draft_minutes(office.open_unit, PROGRAMME, REVIEW)
    assert kept.foreword == "Relu."
    assert (kept.points[1].title, kept.points[1].note) == ("Le statut juridique", "Débattu.")
    assert (kept.points[-1].title, kept.points[-1].note) == ("La cotisation", "Reportée au budget.")
    assert [one.text for one in kept.decisions] == ["adopter"]


def test_a_point_that_no_pack_numbered_is_in_the_minutes(office: Office) -> None:
    assert invite(office)
    office.day = HELD
    schedule_reviews(office.open_unit, office.rules, PROGRAMME, office.moment)
    points = draft_minutes(office.open_unit, PROGRAMME, REVIEW).points
    assert [(one.number, one.title) for one in points] == [(1, "Le plan"), (2, "Le statut")]


def test_a_meeting_called_off_takes_no_decision_but_what_its_chair_wrote_is_not_lost(
    office: Office, pack: list[ReadyMail]
) -> None:
    call_off(office.open_unit, PROGRAMME, REVIEW, office.moment)
    decided = Resolution("adopter", "shell", body=ASSEMBLY.id, review=REVIEW)
    with pytest.raises(RefusedError, match=r"review\.is_off"):
        decide_in_review(office.open_unit, PROGRAMME, decided, office.moment)

    office.reply(to(pack, "Youssef"), "Décision 1 : le plan est adopté.")
    (item,) = office.desk()
    accept(office.open_unit, DeskChoice(item.number, "shell"), office.moment)
    with office.open_unit(read_only=True) as unit:
        (made,) = unit.meetings.decisions(PROGRAMME)
    assert (made.review, made.text) == ("", "le plan est adopté")


@pytest.mark.parametrize("proofread", [False, True])
def test_minutes_that_a_secretary_wrote_early_leave_when_they_are_due(
    office: Office, *, proofread: bool
) -> None:
    series = ReviewSeries(minutes_after=2, proofread=proofread)
    plan = replace(assembled(reviews=(LAUNCH,)), bodies=(replace(ASSEMBLY, reviews=series),))
    apply_plan(office.open_unit, plan, office.moment)
    for day in (ANNOUNCED, PACKED, LAUNCH.on):
        live(office, day)
    draft = replace(draft_minutes(office.open_unit, PROGRAMME, REVIEW), foreword="Relu le soir.")
    edit_minutes(office.open_unit, PROGRAMME, (draft, "shell"), office.moment)

    assert live(office, HELD) == []
    due = live(office, date(2026, 3, 23))
    if proofread:
        (item,) = office.desk()
        accept(office.open_unit, DeskChoice(item.number, "shell"), office.moment)
        due = office.post()

    assert len(due) == 4
    assert "Relu le soir." in text_of(due[0])
    assert live(office, date(2026, 3, 24)) == []
    assert office.desk() == ()
