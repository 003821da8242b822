"""A silence has one ladder, whatever the requests that go on falling in it."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.model.policy import Cadence, EscalationLevel, Period, Policy, Rung
from domain.model.programme import Axis
from tests.rules.facts import MONDAY, RULES, a_followed_action, facts
from tests.rules.silences import Happening, Lived, silences
from tests.stories import NADIA, YOUSSEF, action_id

FIRST, SECOND = action_id("1.1"), action_id("1.2")
WEEKLY = Cadence(Period.WEEK, 1)
LAST = date(2026, 4, 20)
AXES = (Axis("1", "Formation", coordinator=NADIA.id), Axis("2", "Port"))

days = st.integers(0, 40).map(lambda n: MONDAY + timedelta(days=n))
after = st.lists(st.integers(1, 12), max_size=3, unique=True).map(sorted)
policies = st.builds(
    Policy,
    ask=st.builds(Cadence, st.sampled_from([Period.WEEK, Period.MONTH]), st.integers(1, 3)),
    answer_within=st.integers(1, 4),
    ladder=after.map(lambda found: tuple(Rung(one) for one in found)),
    escalation=after.map(
        lambda found: tuple(
            EscalationLevel(one, to)
            for one, to in zip(found, ("axis", "chair", "coordinator"), strict=False)
        )
    ),
    grace=st.integers(0, 2),
    deadlines=st.sampled_from([(), (Rung(-2), Rung(0), Rung(3))]),
)
happenings = st.sampled_from(
    [
        lambda lived: lived.answer(FIRST),
        lambda lived: lived.change(FIRST, deadline=lived.day + timedelta(days=30)),
        lambda lived: lived.change(SECOND, owner=NADIA.id),
    ]
)


def lived(first: Policy, second: Policy, on: dict[date, Happening] | None = None) -> Lived:
    near = date(2026, 3, 20)
    known = facts(
        a_followed_action("1.1", policy=first, deadline=near),
        a_followed_action("1.2", policy=second, axis="2"),
        axes=AXES,
    )
    return Lived(known, MONDAY).until(LAST, on or {})


def test_a_weekly_request_does_not_begin_the_ladder_anew() -> None:
    weekly = Policy(ask=WEEKLY)

    found = lived(weekly, weekly)

    told = [(date(2026, 3, 12), one, 1, YOUSSEF.id) for one in (FIRST, SECOND)]
    assert found.escalations == told
    assert [(day, kind) for day, _, kind in found.mails][:5] == [
        (MONDAY, "request"),
        (date(2026, 3, 6), "reminder"),
        (date(2026, 3, 9), "request"),
        (date(2026, 3, 10), "reminder"),
        (date(2026, 3, 12), "reminder"),
    ]


def test_a_request_takes_the_place_of_the_reminder_of_its_day_and_announces() -> None:
    weekly = Policy(ask=WEEKLY, ladder=(Rung(1), Rung(2)))

    found = lived(weekly, weekly)

    announced = {(day, one.on, one.to) for day, one in found.announced}
    assert announced == {(date(2026, 3, 9), date(2026, 3, 12), YOUSSEF.id)}
    assert [day for day, _, kind in found.mails if kind == "reminder"] == [
        date(2026, 3, 6),
        date(2026, 3, 12),
    ]


def test_what_was_announced_for_the_day_of_a_request_happens_beside_it() -> None:
    weekly = Policy(ask=WEEKLY, escalation=(EscalationLevel(7, "axis"),))

    found = lived(weekly, weekly)

    assert [(day, to) for day, _, _, to in found.escalations] == [
        (date(2026, 3, 16), NADIA.id),
        (date(2026, 3, 16), YOUSSEF.id),
    ]
    assert [(day, kind) for day, _, kind in found.mails if day == date(2026, 3, 16)] == [
        (date(2026, 3, 16), "request")
    ]


def test_each_action_climbs_its_own_ladder_in_one_mail_a_day() -> None:
    own = Policy(ladder=(Rung(2), Rung(4)), escalation=(EscalationLevel(2, "coordinator"),))
    axis = Policy(escalation=(EscalationLevel(5, "axis"),))

    found = lived(axis, own)

    assert found.escalations == [
        (date(2026, 3, 10), SECOND, 1, YOUSSEF.id),
        (date(2026, 3, 12), FIRST, 1, NADIA.id),
    ]


def test_one_person_is_not_told_of_one_silence_by_two_levels() -> None:
    twice = Policy(escalation=(EscalationLevel(3, "axis"), EscalationLevel(6, "coordinator")))

    found = lived(twice, twice)

    assert [one[1:] for one in found.escalations if one[1] == FIRST] == [
        (FIRST, 1, NADIA.id),
        (FIRST, 2, YOUSSEF.id),
    ]
    assert [one[1:] for one in found.escalations if one[1] == SECOND] == [(SECOND, 1, YOUSSEF.id)]


@settings(max_examples=60)
@given(policies, policies, st.dictionaries(days, happenings, max_size=4))
def test_whatever_the_cadences_an_announced_escalation_happens_once_or_the_silence_ended(
    first: Policy, second: Policy, on: dict[date, Happening]
) -> None:
    found = lived(first, second, on)

    written = [(day, person) for day, person, _ in found.mails]
    assert len(written) == len(set(written)), "one mail a person and day"
    for action in (FIRST, SECOND):
        for told in silences(found, action):
            assert [level for _, level, _ in told] == sorted({level for _, level, _ in told})
            assert len({to for _, _, to in told}) == len(told)
    happened = {(day, action, level) for day, action, level, _ in found.escalations}
    for told_on, one in found.announced:
        over = any(told_on <= end < one.on for end, action in found.ended if action == one.action)
        assert over or one.on > LAST or (one.on, one.action, one.level) in happened
    for day, action, level in happened:
        warned = [on for on, one in found.announced if (one.action, one.level) == (action, level)]
        assert any(on < day for on in warned)


@settings(max_examples=60)
@given(policies, policies)
def test_a_silent_owner_is_always_escalated_in_time(first: Policy, second: Policy) -> None:
    found = lived(first, second)

    for action, policy in ((FIRST, first), (SECOND, second)):
        if not policy.escalation or action not in found.first_asked:
            continue
        within = max(one.answer_within or 0 for one in (first, second))
        after_asked = within + (policy.grace or 0) + policy.escalation[0].after
        # One working day more where no mail came in time to announce it.
        latest = RULES.calendar.add(found.first_asked[action], after_asked + 1)
        told = [day for day, one, _, _ in found.escalations if one == action]
        assert (told and told[0] <= latest) or latest > LAST
