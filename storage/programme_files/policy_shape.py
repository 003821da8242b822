"""The keys that say how follow-up is paced, at any level of a programme."""

from domain.model.policy import Cadence, EscalationLevel, Ladder, Period, Policy, Rung
from storage.programme_files.scalars import Number, Word
from storage.programme_files.shape import Key, Located, Record, Shape

MOST_DAYS = 60
PERIODS = Word(
    {"semaine": Period.WEEK, "mois": Period.MONTH, "trimestre": Period.QUARTER},
    {"week": "semaine", "hebdomadaire": "semaine", "month": "mois", "mensuel": "mois"}
    | {"quarter": "trimestre", "trimestriel": "trimestre"},
)
TARGETS = Word(
    {"coordinateur": "coordinator", "axe": "axis", "president": "chair"},
    {"coordinator": "coordinateur", "axis": "axe", "chair": "president"},
)


def _cadence(found: Record) -> Cadence:
    return Cadence(found.get("period"), found.get("working_day"))


def _level(found: Record) -> EscalationLevel:
    return EscalationLevel(found.get("after"), found.get("to"))


def _policy(found: Record) -> Policy:
    escalation = found.get("escalation")
    return Policy(
        ask=found.get("ask"),
        answer_within=found.get("answer_within"),
        ladder=_rungs(found.get("ladder")),
        escalation=None if escalation is None else tuple(one.value for one in escalation),
        digest=found.get("digest"),
        grace=found.get("grace"),
        deadlines=_rungs(found.get("deadlines")),
    )


def _rungs(found: tuple[Located, ...] | None) -> Ladder | None:
    return None if found is None else tuple(Rung(one.value) for one in found)


CADENCE_KEYS = (
    Key("chaque", "period", PERIODS, "chaque: mois", required=True, synonyms=("every", "each")),
    Key(
        "jour_ouvre",
        "working_day",
        Number(-92, 92),
        "jour_ouvre: 1",
        required=True,
        synonyms=("jour", "day"),
    ),
)
CADENCE = Shape(CADENCE_KEYS, make=_cadence)
LEVEL = Shape(
    (
        Key("apres", "after", Number(1, MOST_DAYS), "apres: 5", required=True),
        Key("vers", "to", TARGETS, "vers: coordinateur", required=True),
    ),
    make=_level,
)
POLICY = Shape(
    (
        Key(
            "demande",
            "ask",
            CADENCE,
            "demande: {chaque: mois, jour_ouvre: 1}",
            synonyms=("cadence", "demander"),
        ),
        Key(
            "repondre_sous",
            "answer_within",
            Number(1, MOST_DAYS),
            "repondre_sous: 3",
            synonyms=("delai", "delai_reponse"),
        ),
        Key(
            "relances",
            "ladder",
            Number(-MOST_DAYS, MOST_DAYS),
            "relances: [1, 3]",
            many=True,
            synonyms=("reminders", "relancer"),
        ),
        Key(
            "tolerance",
            "grace",
            Number(0, MOST_DAYS),
            "tolerance: 1",
            synonyms=("grace", "delai_de_grace"),
        ),
        Key(
            "echeances",
            "deadlines",
            Number(-MOST_DAYS, MOST_DAYS),
            "echeances: [-5, 0, 5]",
            many=True,
            synonyms=("deadlines", "rappels_echeance"),
        ),
        Key(
            "escalade",
            "escalation",
            LEVEL,
            "escalade: [{apres: 5, vers: coordinateur}]",
            many=True,
        ),
        Key(
            "recapitulatif",
            "digest",
            CADENCE,
            "recapitulatif: {chaque: mois, jour_ouvre: 1}",
            synonyms=("bulletin",),
        ),
    ),
    make=_policy,
    apart=True,
)
FOLLOW_UP = Key("suivi", "policy", POLICY, "suivi: {repondre_sous: 5}", synonyms=("politique",))
