from dataclasses import replace
from datetime import date

import pytest

from domain.errors import RefusedError
from domain.model.delivery import ReadyMail
from domain.model.desk import DeskChoice, DeskKind
from domain.model.meeting import Attendance, PointKind, PointState, Presence
from domain.model.minutes import MinutesState
from domain.use_cases.deciding import accept
from domain.use_cases.drafting import draft_minutes
from domain.use_cases.minuting import adopt_minutes, note_attendance, send_minutes
from domain.use_cases.planning import apply_plan
from domain.use_cases.resolving import Resolution
from tests.stories import NADIA, PROGRAMME, SALMA, YOUSSEF
from tests.use_cases.assembly import (
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
from tests.use_cases.office import Office, parsed, text_of


@pytest.fixture
def invited(office: Office) -> list[ReadyMail]:
    """Return the four invitations to the launch."""
    return invite(office)


@pytest.fixture
def pack(office: Office, invited: list[ReadyMail]) -> list[ReadyMail]:
    """Return the four packs."""
    assert invited
    return [one for one in live(office, PACKED) if "ordre du jour" in text_of(one).lower()]


def test_the_invitation_says_where_and_what_and_takes_answers(
    office: Office, invited: list[ReadyMail]
) -> None:
    said = text_of(invited[0])
    assert len(invited) == 4
    assert "Casablanca" in said
    assert "Le statut" in said

    office.reply(to(invited, "Salma"), "Présente. Point à l'ordre du jour : la cotisation")
    office.reply(to(invited, "Nadia"), "Absente, représentée par Mme Idrissi")

    with office.open_unit(read_only=True) as unit:
        words = unit.meetings.attendance([REVIEW])
        points = unit.meetings.points([REVIEW])
    assert [(one.person, one.presence, one.proxy) for one in words] == [
        (SALMA.id, Presence.PRESENT, ""),
        (NADIA.id, Presence.REPRESENTED, "Mme Idrissi"),
    ]
    assert "la cotisation" in [one.title for one in points if one.kind is PointKind.RAISED]


def test_the_chair_s_reply_to_the_pack_decides_and_creates_an_action(
    office: Office, pack: list[ReadyMail]
) -> None:
    assert len(pack) == 4
    taken = office.reply(
        to(pack, "Youssef"),
        "Décision 1 : recruter un permanent, porteur Salma, pour le 30 avril 2026.\n"
        "Décision 2 : le statut d'association est retenu.",
    )
    (told,) = office.post()

    assert taken is not None
    assert taken.outcome == "apply"
    assert office.action("D-1").title == "recruter un permanent"
    assert (office.action("D-1").owner, office.action("D-1").deadline) == (
        SALMA.id,
        date(2026, 4, 30),
    )
    assert "D-2" in text_of(told)
    with office.open_unit(read_only=True) as unit:
        decided = [one.state for one in unit.meetings.points([REVIEW]) if one.number in {1, 2}]
        (first, second) = unit.meetings.decisions(PROGRAMME)
    assert decided == [PointState.DECIDED, PointState.DECIDED]
    assert (first.by, second.owner) == (YOUSSEF.id, "")
    assert "permanent" in first.sentence


def test_a_member_s_decision_is_proposed_and_the_desk_grants_it(
    office: Office, pack: list[ReadyMail]
) -> None:
    office.reply(
        to(pack, "Nadia"), "Décision : demander un devis, porteur Salma, pour le 30/04/2026"
    )
    (item,) = office.desk()
    assert item.kind is DeskKind.DECISION

    accept(office.open_unit, DeskChoice(item.number, "shell"), office.moment)

    assert office.action("D-1").title == "demander un devis"


def test_a_decision_in_doubt_is_asked_and_the_others_stand(
    office: Office, pack: list[ReadyMail]
) -> None:
    taken = office.reply(
        to(pack, "Youssef"),
        "Décision 1 : le plan est adopté.\nDécision 2 : payer, porteur Ali, pour le 30/04/2026",
    )

    assert taken is not None
    assert (taken.outcome, taken.why) == ("ask", "owner_unknown")
    with office.open_unit(read_only=True) as unit:
        assert [one.text for one in unit.meetings.decisions(PROGRAMME)] == ["le plan est adopté"]
    (item,) = office.desk()
    with pytest.raises(RefusedError, match=r"desk\.no_candidate"):
        accept(office.open_unit, DeskChoice(item.number, "shell"), office.moment)


def test_what_was_not_decided_goes_on_to_the_next_review(
    office: Office, pack: list[ReadyMail]
) -> None:
    office.reply(to(pack, "Youssef"), "Décision 1 : le plan est adopté.")
    live(office, HELD)

    with office.open_unit(read_only=True) as unit:
        states = {one.title: one.state for one in unit.meetings.points([REVIEW])}
    assert states == {"Le plan": PointState.DECIDED, "Le statut": PointState.CARRIED}


@pytest.fixture
def held(office: Office, pack: list[ReadyMail]) -> Office:
    """Return the office the day after the meeting: three came, one thing was decided."""
    office.reply(to(pack, "Youssef"), "Décision 1 : recruter, porteur Salma, pour le 30/04/2026")
    for person in (YOUSSEF, SALMA, NADIA):
        said = Attendance(REVIEW, person.id, Presence.PRESENT, LAUNCH.on, "shell")
        note_attendance(office.open_unit, PROGRAMME, said, office.moment)
    live(office, HELD)
    return office


def test_minutes_say_who_came_and_what_was_decided(held: Office) -> None:
    office = held
    content = draft_minutes(office.open_unit, PROGRAMME, REVIEW)
    sent = send_minutes(office.open_unit, PROGRAMME, REVIEW, office.moment)
    mails = office.post()

    assert (content.counted, content.quorum, content.unknown) == (3, 3, ("Karim",))
    assert sent == 4
    assert "Compte rendu" in str(parsed(mails[0])["Subject"]) or "utf-8" in str(mails[0].raw)
    assert "D-1 · recruter" in text_of(mails[0])
    with pytest.raises(RefusedError, match=r"minutes\.sent"):
        send_minutes(office.open_unit, PROGRAMME, REVIEW, office.moment)
    adopted = Resolution("adopter", "shell", body=ASSEMBLY.id)
    adopt_minutes(office.open_unit, PROGRAMME, REVIEW, adopted, office.moment)
    with pytest.raises(RefusedError, match=r"minutes\.adopted"):
        adopt_minutes(office.open_unit, PROGRAMME, REVIEW, adopted, office.moment)


def test_the_next_review_adopts_the_minutes_of_the_one_before(held: Office) -> None:
    office = held
    send_minutes(office.open_unit, PROGRAMME, REVIEW, office.moment)
    office.post()
    second = replace(LAUNCH, ref="suite", on=date(2026, 4, 16), title="Suite", agenda=())
    plan = assembled(reviews=(LAUNCH, second))
    apply_plan(office.open_unit, plan, office.moment)
    live(office, date(2026, 4, 9))
    mails = live(office, date(2026, 4, 14))
    packs = [one for one in mails if "ordre du jour" in text_of(one).lower()]
    office.reply(to(packs, "Youssef"), "Décision 1 : le compte rendu est adopté.")

    with office.open_unit(read_only=True) as unit:
        minutes = unit.meetings.minutes([REVIEW])[REVIEW]
    assert (minutes.state, minutes.adopted_by) == (MinutesState.ADOPTED, "D-2")


def test_a_point_raised_on_minutes_goes_to_the_next_meeting_else_to_somebody(held: Office) -> None:
    office = held
    send_minutes(office.open_unit, PROGRAMME, REVIEW, office.moment)
    sent = office.post()

    office.reply(to(sent, "Salma"), "Point à l'ordre du jour : audit")
    (told,) = office.post()
    assert "aucune réunion n’étant prévue : audit" in " ".join(text_of(told).split())
    (item,) = office.desk()
    assert (item.kind, item.facts["why"]) == (DeskKind.AMBIGUOUS, "no_meeting")

    second = replace(LAUNCH, ref="suite", on=date(2026, 4, 16), title="Suite", agenda=())
    apply_plan(office.open_unit, assembled(reviews=(LAUNCH, second)), office.moment)
    office.reply(to(sent, "Nadia"), "Point à l'ordre du jour : le budget")
    with office.open_unit(read_only=True) as unit:
        (coming,) = (one for one in unit.reviews.of(PROGRAMME) if one.ref == "suite")
        assert [one.title for one in unit.meetings.points([coming.id])] == ["le budget"]
