"""Makes the plan of the domain out of a programme file that has been read and found right."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from domain.model.mandates import Mandate, Organisation, Role, Substitute
from domain.model.people import Body, BodyKind, DigestTerms, MemberRole, Membership, Person
from domain.model.policy import Policy
from domain.model.programme import Axis, Objective, Plan, PlannedAction
from domain.model.status import Language
from domain.rules.keys import opaque
from storage.programme_files.abandoning import abandoned_in, given_up
from storage.programme_files.consultation_shape import planned_consultations
from storage.programme_files.contract_planning import contracts_of
from storage.programme_files.indicators import indicators_of
from storage.programme_files.mandates import roles_by_organisation
from storage.programme_files.meeting_shape import planned_reviews
from storage.programme_files.phase_shape import planned_phase
from storage.programme_files.rule_shape import planned_rules
from storage.programme_files.shape import Record

# What a programme says as it is written, or not at all.
MAY_LACK = ("demo_from", "hours", "declared_axes", "ask_axes")


def plan_of(root: Record) -> Plan:
    """Return the plan; people and bodies get opaque ids, made of the programme's and their own."""
    return _Planner(root).plan(root)


class _Planner:
    def __init__(self, root: Record) -> None:
        self._programme: str = root.get("id")
        self._language: Language = root.get("language")
        named = (one.value for one in root.each("organisations"))
        self._organisations: dict[str, str] = {one.get("id"): one.get("name") for one in named}
        self._roles = {one.value.get("id") for one in root.each("roles")}
        self._answering = roles_by_organisation(root)

    def plan(self, root: Record) -> Plan:
        lists: dict[str, Any] = {
            name: tuple(make(one.value) for one in root.each(name) if not given_up(one.value))
            for name, make in self._lists().items()
        }
        return Plan(
            id=self._programme,
            name=root.get("name"),
            language=self._language,
            timezone=root.get("timezone"),
            coordinators=tuple(self._id(one.value) for one in root.each("coordinators")),
            policy=_policy(root),
            axis_label=root.get("axis_label", ""),
            rules=planned_rules(self._programme, root),
            reviews=planned_reviews(self._programme, root),
            contracts=contracts_of(root, self._id),
            abandoned=abandoned_in(root),
            citations=root.listed("citations"),
            consultations=planned_consultations(self._programme, root),
            indicators=indicators_of(root, self._owner),
            **{name: root.get(name) for name in MAY_LACK},
            **lists,
        )

    def _lists(self) -> dict[str, Callable[[Record], Any]]:
        """Return the lists of a plan whose items are each made by themselves."""
        return {
            "people": self._person,
            "axes": self._axis,
            "actions": self._action,
            "objectives": self._objective,
            "phases": partial(planned_phase, self._programme),
            "bodies": self._body,
            "organisations": self._organisation,
            "roles": self._role,
            "substitutes": self._substitute,
        }

    def _id(self, person: str) -> str:
        """Return the opaque id of a person, empty for nobody."""
        return opaque(self._programme, "person", person) if person else ""

    def _owner(self, name: str) -> str:
        """Return the opaque id of a person, of a role, or of the one role of an organisation."""
        if name in self._organisations:
            name = self._answering[name][0]
        return self._role_id(name) if name in self._roles else self._id(name)

    def _role_id(self, role: str) -> str:
        return opaque(self._programme, "role", role) if role else ""

    def _in(self, found: Record) -> str:
        """Return the name of the organisation that somebody belongs to, in words."""
        named: str = found.get("organisation", "")
        return self._organisations.get(named, named)

    def _organisation(self, found: Record) -> Organisation:
        return Organisation(
            id=opaque(self._programme, "organisation", found.get("id")),
            name=found.get("name"),
            illustrative=found.get("illustrative", False),
        )

    def _role(self, found: Record) -> Role:
        return Role(
            id=self._role_id(found.get("id")),
            title=found.get("title"),
            organisation=self._in(found),
            mandates=tuple(
                Mandate(self._id(one.value.get("person")), *_window(one.value))
                for one in found.each("mandates")
            ),
            illustrative=found.get("illustrative", False),
        )

    def _substitute(self, found: Record) -> Substitute:
        owner, person = found.get("owner"), found.get("person")
        since, until = _window(found)
        known_by = f"{owner}:{person}:{since or ''}"
        return Substitute(
            id=opaque(self._programme, "substitute", known_by),
            owner=self._owner(owner),
            person=self._id(person),
            since=since,
            until=until,
        )

    def _person(self, found: Record) -> Person:
        return Person(
            id=self._id(found.get("id")),
            name=found.get("name"),
            address=found.get("address"),
            language=found.get("language", self._language),
            role=found.get("role", ""),
            organisation=self._in(found),
            aliases=found.listed("aliases"),
        )

    def _axis(self, found: Record) -> Axis:
        return Axis(
            ref=found.get("ref"),
            title=found.get("title"),
            parent=found.get("parent", ""),
            coordinator=self._id(found.get("coordinator", "")),
            policy=_policy(found),
        )

    def _objective(self, found: Record) -> Objective:
        return Objective(found.get("ref"), found.get("title"), found.get("axis"))

    def _action(self, found: Record) -> PlannedAction:
        return PlannedAction(
            ref=found.get("ref"),
            title=found.get("title"),
            axis=found.get("axis"),
            owner=self._owner(found.get("owner")),
            deadline=found.get("deadline"),
            starts_on=found.get("starts_on"),
            objective=found.get("objective", ""),
            illustrative=found.get("illustrative", False),
            policy=_policy(found),
            decision=found.get("decision", ""),
            phase=found.get("phase", ""),
            depends_on=found.listed("depends_on"),
        )

    def _body(self, found: Record) -> Body:
        digest, terms = found.get("digest", (None, DigestTerms()))
        return Body(
            id=opaque(self._programme, "body", found.get("id")),
            name=found.get("name"),
            members=tuple(self._membership(one.value) for one in found.each("members")),
            reviews=found.get("reviews"),
            digest=digest,
            axes=found.listed("axes"),
            kind=found.get("kind", BodyKind.COMMITTEE),
            terms=terms,
        )

    def _membership(self, found: Record) -> Membership:
        since, until = _window(found)
        return Membership(
            person=self._id(found.get("person", "")),
            role=found.get("role", MemberRole.MEMBER),
            since=since,
            until=until,
            seat=self._role_id(found.get("seat", "")),
        )


def _window(found: Record) -> tuple[date | None, date | None]:
    return found.get("starts_on"), found.get("ends_on")


def _policy(found: Record) -> Policy:
    policy: Policy = found.get("policy", Policy())
    return policy
