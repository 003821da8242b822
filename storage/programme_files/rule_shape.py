"""The keys by which a programme says what is done by itself when something comes to pass."""

from collections.abc import Iterator

from domain.model.standing_rule import RuleDeed, RuleEvent, StandingRule
from domain.rules.keys import opaque
from storage.programme_files.policy_shape import MOST_DAYS
from storage.programme_files.problem import Findings
from storage.programme_files.scalars import Name, Number, Ref, Word
from storage.programme_files.shape import Key, Record, Shape

EVENTS = Word(
    {
        "action_en_retard": RuleEvent.LATE,
        "action_bloquee": RuleEvent.BLOCKED,
        "action_terminee": RuleEvent.DONE,
        "echeance_reportee": RuleEvent.SLIPPED,
        "porteur_silencieux": RuleEvent.SILENT,
    },
    {"retard": "action_en_retard", "late": "action_en_retard", "blocage": "action_bloquee"}
    | {"blocked": "action_bloquee", "done": "action_terminee", "report": "echeance_reportee"}
    | {"silence": "porteur_silencieux", "silent": "porteur_silencieux"},
)
DEEDS = Word(
    {
        "prevenir": RuleDeed.NOTIFY,
        "escalader": RuleDeed.ESCALATE,
        "demander_preuve": RuleDeed.EVIDENCE,
        "point_de_revue": RuleDeed.POINT,
    },
    {"notifier": "prevenir", "notify": "prevenir", "escalate": "escalader"}
    | {"preuve": "demander_preuve", "evidence": "demander_preuve", "point": "point_de_revue"},
)
TOLD = Word(
    {"porteur": "owner", "coordinateur": "coordinator", "axe": "axis", "president": "chair"},
    {"owner": "porteur", "coordinator": "coordinateur", "axis": "axe", "chair": "president"},
)
RULE = Shape(
    (
        Key("id", "id", Name(), "id: retard-signale", required=True),
        Key("quand", "when", EVENTS, "quand: action_en_retard", required=True, synonyms=("si",)),
        Key("alors", "then", DEEDS, "alors: prevenir", required=True, synonyms=("faire",)),
        Key("vers", "to", TOLD, "vers: coordinateur", synonyms=("a", "qui")),
        Key("instance", "body", Name(), "instance: comite", to="bodies", synonyms=("comite",)),
        Key("axe", "axis", Ref(), 'axe: "1"', to="axes"),
        Key("phase", "phase", Name(), "phase: relance", to="phases"),
        Key("jours", "after", Number(0, MOST_DAYS), "jours: 5", synonyms=("apres", "delai")),
        Key("fois", "times", Number(1, 20), "fois: 2", synonyms=("nombre",)),
        Key("preavis", "notice", Number(1, MOST_DAYS), "preavis: 2", synonyms=("annonce",)),
    ),
    identifier="id",
)
RULES = Key(
    "regles",
    "rules",
    RULE,
    "regles: [{id: retard-signale, quand: action_en_retard, alors: prevenir}]",
    many=True,
    synonyms=("rules", "automatismes"),
)


def planned_rules(programme: str, root: Record) -> tuple[StandingRule, ...]:
    """Return the rules of a programme's file, in its order."""
    return tuple(_rule(programme, one.value) for one in root.each("rules"))


def check_rules(root: Record, findings: Findings) -> None:
    """Note what a rule says that its event or deed can do nothing with, and what it lacks."""
    for rule in (one.value for one in root.each("rules")):
        when, then = rule.get("when"), rule.get("then")
        if then is RuleDeed.POINT and not {"body"} & {*rule.values, *rule.refused}:
            findings.add(rule.at("then"), "rule.no_body")
        if then is RuleDeed.ESCALATE and rule.get("to") == "owner":
            findings.add(rule.at("to"), "rule.to_owner")
        if then in (RuleDeed.ESCALATE, RuleDeed.POINT) and when is RuleEvent.DONE:
            findings.add(rule.at("then"), "rule.over")
        for name, beside in _idle(when, then):
            if name in rule.values:
                said = {"key": _word(name), "beside": _word_of(beside)}
                findings.add(rule.at(name), "rule.idle", **said)


def _idle(when: RuleEvent | None, then: RuleDeed | None) -> Iterator[tuple[str, object]]:
    """Yield the keys that mean nothing beside this event or this deed, each with which."""
    if when is not None and not when.is_dated:
        yield "after", when
    if when is not None and not when.is_counted:
        yield "times", when
    if then in (RuleDeed.EVIDENCE, RuleDeed.POINT):
        yield "to", then
    if then is not None and then is not RuleDeed.ESCALATE:
        yield "notice", then
    if then is not None and then is not RuleDeed.POINT:
        yield "body", then


def _word(name: str) -> str:
    return next(key.word for key in RULE.keys if key.name == name)


def _word_of(value: object) -> str:
    """Return an event or a deed as the file writes it."""
    return next(word for one in (EVENTS, DEEDS) for word, it in one.words.items() if it is value)


def _rule(programme: str, found: Record) -> StandingRule:
    body = found.get("body", "")
    said = {name: found.get(name) for name in ("axis", "phase", "after", "times", "to", "notice")}
    return StandingRule(
        id=found.get("id"),
        when=found.get("when"),
        then=found.get("then"),
        body=opaque(programme, "body", body) if body else "",
        **{name: value for name, value in said.items() if value is not None},
    )
