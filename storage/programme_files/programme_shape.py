"""The keys of a programme file: the one place that says what may be written in it."""

from storage.programme_files.abandoning import ABANDONED
from storage.programme_files.body_shape import BODY, ILLUSTRATIVE, START
from storage.programme_files.citation_shape import CITATION
from storage.programme_files.consultation_shape import CONSULTING
from storage.programme_files.contract_shape import CONTRACT
from storage.programme_files.days import Day
from storage.programme_files.indicator_shape import INDICATOR
from storage.programme_files.mandate_shape import MANDATE_KEYS
from storage.programme_files.meeting_shape import DATED_REVIEW
from storage.programme_files.person_shape import LANGUAGES, PERSON
from storage.programme_files.phase_shape import HOURS, ORDER, PHASE
from storage.programme_files.policy_shape import CADENCE, FOLLOW_UP
from storage.programme_files.rule_shape import RULES
from storage.programme_files.scalars import Name, Number, Ref, Text, Zone
from storage.programme_files.shape import Key, Shape

AXIS = Shape(
    (
        Key("ref", "ref", Ref(), 'ref: "1"', required=True),
        Key("titre", "title", Text(), "titre: Gouvernance et coopération", required=True),
        Key("axe_parent", "parent", Ref(), 'axe_parent: "1"', to="axes"),
        Key("coordinateur", "coordinator", Name(), "coordinateur: formation", to="people"),
        FOLLOW_UP,
        ILLUSTRATIVE,
    ),
    identifier="ref",
)
OBJECTIVE = Shape(
    (
        Key("ref", "ref", Ref(), "ref: O1.1", required=True),
        Key("titre", "title", Text(), "titre: Stimuler l’innovation", required=True),
        Key("axe", "axis", Ref(), 'axe: "1"', required=True, to="axes"),
    ),
    identifier="ref",
)
ACTION = Shape(
    (
        Key("ref", "ref", Ref(), 'ref: "1.1"', required=True),
        Key("titre", "title", Text(), "titre: Créer des chaires de recherche", required=True),
        Key("axe", "axis", Ref(), 'axe: "1"', required=True, to="axes"),
        Key("objectif", "objective", Ref(), "objectif: O1.1", to="objectives"),
        *ORDER,
        Key(
            "porteur",
            "owner",
            Name(),
            "porteur: formation",
            required=True,
            to="people",
            also=("roles", "organisations"),
            synonyms=("responsable", "pilote", "porteuse", "assignee"),
        ),
        START,
        Key(
            "echeance",
            "deadline",
            Day(),
            "echeance: 2026-12-31",
            required=True,
            synonyms=("date", "delai", "due"),
        ),
        ABANDONED,
        FOLLOW_UP,
        ILLUSTRATIVE,
        Key("decision", "decision", Ref(), "decision: D-3"),
    ),
    identifier="ref",
)
PROGRAMME = Shape(
    (
        Key("programme", "id", Name(), "programme: amlt", required=True),
        Key("nom", "name", Text(), "nom: Feuille de route de l’AMLT", required=True),
        Key("langue", "language", LANGUAGES, "langue: fr", required=True),
        Key(
            "fuseau",
            "timezone",
            Zone(),
            "fuseau: Africa/Casablanca",
            required=True,
            synonyms=("fuseau_horaire",),
        ),
        Key("mot_axe", "axis_label", Text(40), "mot_axe: pilier"),
        Key("axes_annonces", "declared_axes", Number(1, 1000), "axes_annonces: 37"),
        Key("axes_demandes", "ask_axes", CADENCE, "axes_demandes: {chaque: mois, jour_ouvre: 3}"),
        Key("debut_demo", "demo_from", Day(), "debut_demo: 2026-09-30"),
        Key(
            "coordinateurs",
            "coordinators",
            Name(),
            "coordinateurs: [coordination]",
            required=True,
            many=True,
            to="people",
            synonyms=("coordinateur",),
        ),
        FOLLOW_UP,
        HOURS,
        Key(
            "personnes",
            "people",
            PERSON,
            "personnes: [{id: formation, …}]",
            required=True,
            many=True,
            synonyms=("porteurs", "owners", "persons"),
        ),
        *MANDATE_KEYS,
        Key(
            "axes",
            "axes",
            AXIS,
            'axes: [{ref: "1", …}]',
            required=True,
            many=True,
            synonyms=("piliers",),
        ),
        Key("objectifs", "objectives", OBJECTIVE, "objectifs: [{ref: O1.1, …}]", many=True),
        Key("phases", "phases", PHASE, "phases: [{id: lancement, …}]", many=True),
        Key(
            "actions",
            "actions",
            ACTION,
            'actions: [{ref: "1.1", …}]',
            required=True,
            many=True,
        ),
        Key(
            "instances",
            "bodies",
            BODY,
            "instances: [{id: comite-wilaya, …}]",
            many=True,
            synonyms=("comites", "committees", "bureaux", "assemblees"),
        ),
        Key(
            "revues",
            "reviews",
            DATED_REVIEW,
            "revues: [{id: lancement, instance: comite-wilaya, date: 2026-11-16}]",
            many=True,
            synonyms=("reunions", "reviews"),
        ),
        Key(
            "indicateurs",
            "indicators",
            INDICATOR,
            "indicateurs: [{ref: I1, …}]",
            many=True,
            synonyms=("indicators", "cibles"),
        ),
        Key(
            "contrats",
            "contracts",
            CONTRACT,
            "contrats: [{ref: CP1, …}]",
            many=True,
            synonyms=("contrats_programmes", "contracts"),
        ),
        Key(
            "citations",
            "citations",
            CITATION,
            "citations: [{sujet: Bureau exécutif, …}]",
            many=True,
            synonyms=("faits", "quotations"),
        ),
        *CONSULTING,
        RULES,
    ),
)
