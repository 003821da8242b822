"""Applying the rules of a programme: mails, points on an agenda, each event once for ever."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from domain.model.event import Event, EventName
from domain.model.follow_up import Action, Facts
from domain.model.mail import MailKind, PlannedMail
from domain.model.meeting import AgendaPoint, PointKind
from domain.model.moment import Moment
from domain.model.standing_rule import ApplyRule, Firing, RuleDeed, RuleStage
from domain.ports.unit_of_work import OpenUnit, UnitOfWork
from domain.rules import keys
from domain.rules.deciding import decide
from domain.rules.rulebook import Rulebook
from domain.rules.ruling import concerned, firing_key
from domain.use_cases.governing import plan_governed


def apply_rules(open_unit: OpenUnit, rulebook: Rulebook, programme: str, moment: Moment) -> int:
    """Do what rules demand of a programme; return how many events they were applied to.

    One mail a person and day, but one a request where evidence is asked for: its reply is read as
    an answer to that request. What is announced leaves apart: it may come too late to be said.
    """
    with open_unit() as unit:
        facts = unit.programmes.facts(programme, moment.day)
        owed = [one for one in decide(facts, rulebook, moment.day) if isinstance(one, ApplyRule)]
        if not owed:
            return 0
        actions = {one.id: one for one in facts.actions}
        mails = _mails(unit, facts, owed, moment)
        told = {key: keys.mail_id(mail.key) for mail in mails for key in mail.facts["firings"]}
        unit.rulings.fire(
            [
                Firing(one.firing, programme, one.rule.id, moment.day, told.get(one.firing, ""))
                for one in owed
            ]
        )
        points = [_point(programme, one, actions[one.action]) for one in owed if one.review]
        unit.meetings.add_points(points)
        unit.journal.append([_event(programme, one, moment) for one in owed])
        plan_governed(unit, (rulebook, facts), mails, moment)
        return len(owed)


def pass_over(unit: UnitOfWork, programme: str, rules: Sequence[str], moment: Moment) -> None:
    """Count what happened before these rules were there as dealt with, in a unit of work."""
    facts = unit.programmes.facts(programme, moment.day)
    known = concerned(facts, moment.day)
    unit.rulings.fire(
        [
            Firing(
                firing_key(programme, rule, action.id, happened.occasion),
                programme,
                rule.id,
                moment.day,
            )
            for rule, action, happened in known
            if rule.id in rules and rule.when.is_past
        ]
    )


def _mails(
    unit: UnitOfWork, facts: Facts, owed: Sequence[ApplyRule], moment: Moment
) -> list[PlannedMail]:
    programme = facts.programme.id
    actions = {one.id: one for one in facts.actions}
    proving = {one.action for one in owed if one.rule.then is RuleDeed.EVIDENCE}
    requests = _last_requests(unit, programme, proving, actions)
    lots: dict[tuple[str, str, RuleStage], list[ApplyRule]] = defaultdict(list)
    for one in owed:
        asks = one.rule.then is RuleDeed.EVIDENCE
        subject = requests.get(one.action, programme) if asks else programme
        for person in one.to:
            lots[person, subject, one.stage].append(one)
    mails = []
    for (person, subject, _), lot in sorted(lots.items()):
        firings = [one.firing for one in lot]
        said = {"lines": [_line(one, actions[one.action]) for one in lot], "firings": firings}
        key, kind = keys.ruled(firings, person), MailKind.RULE
        mails.append(PlannedMail(key, kind, programme, person, subject, moment.day, said))
    return mails


def _last_requests(
    unit: UnitOfWork, programme: str, proving: set[str], actions: Mapping[str, Action]
) -> Mapping[str, str]:
    """Return, by action, the last request to its owner that asked about it."""
    if not proving:
        return {}
    return {
        action: request.id
        for request in unit.requests.of(programme)
        for action in request.actions
        if action in proving and actions[action].owner == request.person
    }


def _line(one: ApplyRule, action: Action) -> dict[str, object]:
    announces = one.stage is RuleStage.ANNOUNCE
    line = {
        "action": one.action,
        "owner": action.owner,
        "rule": one.rule.id,
        "event": one.rule.when.value,
        "deed": RuleStage.ANNOUNCE.value if announces else one.rule.then.value,
        "since": one.since.isoformat() if one.since else "",
        "on": one.on.isoformat() if one.on else "",
        "told": one.told,
        "times": one.times,
    }
    return {name: value for name, value in line.items() if value}


def _point(programme: str, one: ApplyRule, action: Action) -> AgendaPoint:
    return AgendaPoint(
        id=keys.opaque(programme, "point", one.firing),
        review=one.review,
        kind=PointKind.RAISED,
        title=action.title,
        about=action.id,
        by=f"rule:{one.rule.id}",
        facts={"ref": action.ref, "rule": one.rule.id},
    )


def _event(programme: str, one: ApplyRule, moment: Moment) -> Event:
    data = {"rule": one.rule.id, "deed": one.rule.then.value, "stage": one.stage.value}
    return Event(EventName.RULE_APPLIED, programme, one.action, moment.day, moment.at, data)
