"""The keys of what is put to every member of a body: a question, or a collection of needs."""

from domain.model.consultation import ConsultationKind, PlannedConsultation, VotingRule
from domain.rules.keys import opaque
from storage.programme_files.days import Day
from storage.programme_files.problem import Findings
from storage.programme_files.scalars import Flag, Name, Number, Text, Word
from storage.programme_files.shape import Key, Record, Shape

MOST_DAYS = 60
RULES = Word(
    {
        "consensus": VotingRule.CONSENSUS,
        "majorite": VotingRule.MAJORITY,
        "quorum": VotingRule.QUORUM,
    },
    {"unanimite": "consensus", "majority": "majorite", "majorité": "majorite"},
)
ASKED = (
    Key("id", "id", Name(), "id: statut", required=True),
    Key("instance", "body", Name(), "instance: assemblee", required=True, to="bodies"),
    Key("question", "question", Text(), "question: Adopter le statut ?", required=True),
    Key("precisions", "detail", Text(2000), "precisions: Le projet est sur la plateforme."),
    Key("ouverture", "opens_on", Day(), "ouverture: 2026-11-02", required=True),
    Key("repondre_avant", "answer_by", Day(), "repondre_avant: 2026-11-13", required=True),
    Key(
        "relances",
        "reminders",
        Number(-MOST_DAYS, MOST_DAYS),
        "relances: [-2, 1, 3]",
        many=True,
    ),
    Key("illustratif", "illustrative", Flag(), "illustratif: true"),
)
CONSULTATION = Shape(
    (
        *ASKED,
        Key("regle", "rule", RULES, "regle: consensus"),
        Key("quorum", "quorum", Number(1, 500), "quorum: 9"),
    ),
    identifier="id",
)
COLLECTION = Shape(ASKED, identifier="id")

CONSULTING = (
    Key(
        "consultations",
        "consultations",
        CONSULTATION,
        "consultations: [{id: statut, …}]",
        many=True,
    ),
    Key(
        "recueils",
        "collections",
        COLLECTION,
        "recueils: [{id: besoins, …}]",
        many=True,
        synonyms=("doleances", "besoins", "needs"),
    ),
)


def planned_consultations(programme: str, root: Record) -> tuple[PlannedConsultation, ...]:
    """Return the questions of a file, then its collections of needs, each in its order."""
    kinds = {"consultations": ConsultationKind.VOTE, "collections": ConsultationKind.NEEDS}
    return tuple(
        _planned(programme, one.value, kind)
        for name, kind in kinds.items()
        for one in root.each(name)
    )


def check_consultations(root: Record, findings: Findings) -> None:
    """Note each that ends before it opens, whose reminders go back, or that has another's name."""
    lines: dict[str, int] = {}
    for name in ("consultations", "collections"):
        for found in (one.value for one in root.each(name)):
            _check_days(found, findings)
            ref = found.get("id")
            if name == "collections" and ref in lines:
                line = str(lines[ref])
                findings.add(found.at("id"), "id.twice", key="id", value=ref, line=line)
            lines.setdefault(ref, found.place.line)


def _check_days(found: Record, findings: Findings) -> None:
    first, last = found.get("opens_on"), found.get("answer_by")
    if first is not None and last is not None and last < first:
        place = found.at("answer_by")
        findings.add(place, "window.ends_first", start=first.isoformat(), end=last.isoformat())
    days = [one.value for one in found.each("reminders")]
    if days != sorted(set(days)):
        said = ", ".join(map(str, days))
        findings.add(found.at("reminders"), "policy.ladder", key="relances", value=said)


def _planned(programme: str, found: Record, kind: ConsultationKind) -> PlannedConsultation:
    given = {
        name: found.get(name)
        for name in ("rule", "quorum", "detail", "illustrative")
        if name in found.values
    }
    if "reminders" in found.values:
        given["reminders"] = tuple(one.value for one in found.each("reminders"))
    return PlannedConsultation(
        ref=found.get("id"),
        body=opaque(programme, "body", found.get("body")),
        question=found.get("question"),
        opens_on=found.get("opens_on"),
        answer_by=found.get("answer_by"),
        kind=kind,
        **given,
    )
