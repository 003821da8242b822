"""A body that leaves the plan: its meetings, digests, questions and gates; and one that returns."""

from dataclasses import replace
from datetime import date

from domain.model.delivery import ReadyMail
from domain.model.desk import DeskKind
from domain.model.gate import GateState, PhaseGate
from domain.model.meeting import Review, ReviewState
from domain.model.people import DigestTerms, Membership, ReviewSeries
from domain.model.policy import Cadence, Period
from domain.model.programme import Plan
from domain.model.reading import Outcome
from domain.use_cases.convening import call_off
from domain.use_cases.digesting import issue_digests
from domain.use_cases.minuting import send_minutes
from domain.use_cases.planning import apply_plan
from domain.use_cases.reviewing import schedule_reviews
from tests.stories import COMMITTEE, NADIA, PROGRAMME, SALMA, a_plan
from tests.use_cases.assembly import ASSEMBLY, QUESTION, assembled, consult, invite, live, to
from tests.use_cases.calendars import event_of
from tests.use_cases.gated import END, gated, the_gate, turn
from tests.use_cases.office import Office, text_of

BUREAU = replace(
    COMMITTEE,
    id="bureau",
    name="Bureau",
    members=(Membership(SALMA.id),),
    reviews=ReviewSeries(Cadence(Period.WEEK, 3)),
)
WITH, WITHOUT = a_plan(bodies=(COMMITTEE, BUREAU)), a_plan()


def said(mail: ReadyMail) -> str:
    """Return the text of a mail as one line, whatever its spaces."""
    return " ".join(text_of(mail).split())


def apply(office: Office, plan: Plan) -> None:
    apply_plan(office.open_unit, plan, office.moment)


def schedule(office: Office) -> int:
    return schedule_reviews(office.open_unit, office.rules, PROGRAMME, office.moment).invitations


def first(office: Office) -> Review:
    with office.open_unit(read_only=True) as unit:
        return unit.reviews.of(PROGRAMME)[0]


def convened(office: Office, plan: Plan = WITH) -> ReadyMail:
    """Have the bureau invited to its meeting of 4 March; return the invitation."""
    apply(office, plan)
    schedule(office)
    assert schedule(office) == 1
    return office.post()[0]


def test_whoever_was_convened_is_told_and_the_body_meets_again_once_it_returns(
    office: Office,
) -> None:
    invited = convened(office)
    apply(office, WITHOUT)
    schedule(office)

    (told,) = office.post()
    assert told.recipient == SALMA.address
    assert "Bureau » ne figure plus au programme" in said(told)
    assert event_of(told)["STATUS"] == "CANCELLED"
    taken = office.reply(invited, "Présente.")
    assert taken is not None
    assert taken.outcome == Outcome.ASK
    assert "ne figure plus au programme" in said(office.post()[0])
    assert first(office).state is ReviewState.CANCELLED

    apply(office, WITH)
    assert schedule(office) == 1
    (again,) = office.post()
    assert "4 mars" in said(again)
    assert (first(office).state, first(office).sequence) == (ReviewState.ANNOUNCED, 2)


def test_a_meeting_that_a_person_called_off_stays_so_when_its_body_returns(office: Office) -> None:
    convened(office)
    call_off(office.open_unit, PROGRAMME, first(office).id, office.moment)
    for plan in (WITHOUT, WITH):
        apply(office, plan)
        schedule(office)
    assert first(office).state is ReviewState.CANCELLED


def test_a_digest_that_waits_for_a_go_is_given_up_with_its_body(office: Office) -> None:
    terms = DigestTerms(proofread=True)
    convened(office, a_plan(bodies=(COMMITTEE, replace(BUREAU, terms=terms))))
    issue_digests(office.open_unit, office.rules, PROGRAMME, office.moment)
    assert [one.kind for one in office.desk()] == [DeskKind.DRAFT]

    apply(office, WITHOUT)
    assert not office.desk()


def test_a_pack_does_not_leave_once_its_meeting_is_called_off(office: Office) -> None:
    convened(office)
    issue_digests(office.open_unit, office.rules, PROGRAMME, office.moment)
    apply(office, WITHOUT)
    (told,) = [one for one in office.post() if one.recipient == SALMA.address]
    assert "annulée" in said(told)


def test_minutes_of_a_meeting_held_are_sent_though_its_body_is_no_more(office: Office) -> None:
    convened(office)
    office.day = date(2026, 3, 5)
    schedule(office)
    apply(office, WITHOUT)

    assert first(office).state is ReviewState.HELD
    assert send_minutes(office.open_unit, PROGRAMME, first(office).id, office.moment) == 1


def test_whoever_was_asked_is_told_that_a_question_is_withdrawn(office: Office) -> None:
    apply(office, assembled(QUESTION))
    _, asked = consult(office, QUESTION.opens_on)
    office.reply(to(asked, "Salma"), "Pour.")
    office.post()
    without = replace(assembled(), bodies=(COMMITTEE,))
    apply(office, without)

    assert len(office.post()) == len(ASSEMBLY.members)
    office.reply(to(asked, "Nadia"), "Contre.")
    assert "ne figure plus au programme" in said(office.post()[0])
    (item,) = office.desk()
    assert item.facts["why"] == "body_gone"


def test_a_gate_goes_to_the_body_that_the_plan_names_now(office: Office) -> None:
    plan = gated()
    apply(office, plan)
    turn(office, date(2026, 3, 24))
    office.post()
    others = replace(BUREAU, members=(Membership(NADIA.id), Membership(SALMA.id)))
    phases = (replace(plan.phases[0], gate=PhaseGate(others.id)), *plan.phases[1:])
    apply(office, replace(plan, bodies=(others,), phases=phases))
    assert the_gate(office).state is GateState.ADJOURNED

    turn(office, date(2026, 3, 25))
    gate = the_gate(office)
    assert (gate.round, gate.body, gate.state) == (2, others.id, GateState.OPEN)
    assert {one.recipient for one in office.post()} == {NADIA.address, SALMA.address}
    assert office.day < END


def test_what_a_meeting_called_off_was_to_talk_about_is_left_to_the_next(office: Office) -> None:
    invited = convened(office)
    office.reply(invited, "Point à ajouter : le budget du port")
    call_off(office.open_unit, PROGRAMME, first(office).id, office.moment)
    mails = [one for day in (4, 5, 6, 9) for one in live(office, date(2026, 3, day))]
    assert any("le budget du port" in said(one) for one in mails)


def test_who_left_the_body_since_has_the_meeting_taken_out_of_their_calendar(
    office: Office,
) -> None:
    assert len(invite(office)) == 4
    fewer = replace(ASSEMBLY, members=ASSEMBLY.members[:3])
    with office.open_unit(read_only=True) as unit:
        plan = unit.programmes.plan(PROGRAMME)
        (review,) = [one for one in unit.reviews.of(PROGRAMME) if one.ref]
    assert plan is not None
    apply(office, replace(plan, bodies=(replace(fewer, reviews=plan.bodies[0].reviews),)))
    call_off(office.open_unit, PROGRAMME, review.id, office.moment)
    assert len(office.post()) == 4
