"""The sheets of a workbook, their columns, and every other name that people give them."""

from collections.abc import Mapping
from dataclasses import dataclass

from storage.programme_files.suggesting import fold

ACTIONS, AXES, PEOPLE = "actions", "axes", "personnes"
MEMBERS = "membres"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: the `key` of the format that it fills, its header, what else it may be called.

    `note` tells how to fill it; `choices` are the words that it takes.
    """

    key: str
    header: str
    synonyms: tuple[str, ...] = ()
    note: str = ""
    choices: tuple[str, ...] = ()
    width: int = 18


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: the `key` of the list that it holds, its name, its columns."""

    key: str
    name: str
    columns: tuple[Column, ...]
    synonyms: tuple[str, ...] = ()


YES = ("oui", "non")
MARKED = Column("illustratif", "Illustratif", ("illustrative", "exemple"), choices=YES)
REF = Column(
    "ref",
    "Réf.",
    ("n", "no", "numero", "reference", "code", "id", "number", "الرقم", "المرجع"),
    "Colonne en texte : 1.10 n’est pas 1.1. Elle ne change plus.",
    width=9,
)
START = Column("debut", "Début", ("date de debut", "debut prevu", "start", "start date", "البداية"))
END = Column("fin", "Fin", ("date de fin", "end", "end date", "النهاية"))
AXIS = Column(
    "axe", "Axe", ("axe strategique", "pilier", "composante", "axis", "pillar", "المحور"), width=14
)
OTHER_DUE = ("deadline", "due date", "date", "الأجل")
NAMED = Column("nom", "Nom", ("nom et prenom", "nom complet", "name", "الاسم"), width=34)

PROGRAMME = Sheet(
    "",
    "Programme",
    (
        Column("programme", "Nom court", ("identifiant", "code", "id", "short name")),
        Column("nom", "Nom", ("intitule", "titre", "name", "title", "الاسم")),
        Column("langue", "Langue", ("language", "اللغة"), choices=("fr", "ar", "en")),
        Column("fuseau", "Fuseau horaire", ("fuseau", "timezone", "time zone")),
        Column("mot_axe", "Mot pour « axe »", ("mot axe", "label")),
        Column("axes_annonces", "Axes annoncés", ("nombre d axes",)),
        Column("coordinateurs", "Coordinateurs", ("coordinateur", "coordination", "المنسق")),
    ),
    ("program", "البرنامج"),
)
SHEETS = (
    Sheet(
        PEOPLE,
        "Personnes",
        (
            Column("id", "Identifiant", ("id", "code")),
            NAMED,
            Column(
                "adresse",
                "Adresse",
                ("email", "mail", "courriel", "adresse mail", "adresse electronique", "البريد"),
                "Adresse de courriel, une par personne.",
                width=34,
            ),
            Column("langue", "Langue", ("language", "اللغة"), choices=("fr", "ar", "en")),
            Column("fonction", "Fonction", ("poste", "role", "titre", "الصفة"), width=30),
            Column("organisation", "Organisation", ("organisme", "entite", "المؤسسة"), width=26),
            MARKED,
        ),
        ("people", "porteurs", "annuaire", "contacts", "الأشخاص"),
    ),
    Sheet(
        AXES,
        "Axes",
        (
            REF,
            Column("titre", "Titre", ("axe", "intitule", "title", "libelle", "العنوان"), width=60),
            Column("axe_parent", "Axe parent", ("pilier", "parent")),
            Column("coordinateur", "Coordinateur", ("coordinator", "المنسق"), width=30),
            MARKED,
        ),
        ("piliers", "pillars", "المحاور"),
    ),
    Sheet(
        "objectifs",
        "Objectifs",
        (
            REF,
            Column("titre", "Titre", ("objectif", "intitule", "title", "العنوان"), width=60),
            AXIS,
        ),
        ("objectives", "الأهداف"),
    ),
    Sheet(
        "phases",
        "Phases",
        (
            Column("id", "Identifiant", ("id", "code")),
            Column("titre", "Titre", ("phase", "intitule", "title", "العنوان"), width=40),
            START,
            END,
            MARKED,
        ),
        ("المراحل",),
    ),
    Sheet(
        ACTIONS,
        "Actions",
        (
            REF,
            Column(
                "titre",
                "Action",
                ("titre", "intitule", "libelle", "activite", "mesure", "tache", "title", "الإجراء"),
                width=60,
            ),
            AXIS,
            Column("objectif", "Objectif", ("objective", "الهدف"), width=12),
            Column(
                "porteur",
                "Porteur",
                ("responsable", "pilote", "porteuse", "chef de projet", "owner", "المسؤول"),
                "Le nom, l’adresse ou l’identifiant d’une personne.",
                width=34,
            ),
            START,
            Column(
                "echeance",
                "Échéance",
                ("date limite", "delai", "date de fin", "fin", "fin prevue", *OTHER_DUE),
                "Une date Excel, ou jj/mm/aaaa.",
            ),
            Column(
                "abandonnee",
                "Abandonnée (raison)",
                ("abandonnee", "abandon", "dropped"),
                "Pourquoi on y renonce ; vide pour une action suivie.",
                width=30,
            ),
            MARKED,
        ),
        ("plan d action", "plan d actions", "action plan", "الإجراءات"),
    ),
    Sheet(
        "instances",
        "Instances",
        (Column("id", "Identifiant", ("id", "code")), NAMED, MARKED),
        ("comites", "bodies", "اللجان"),
    ),
    Sheet(
        MEMBERS,
        "Membres",
        (
            Column("instance", "Instance", ("comite", "body", "اللجنة"), width=34),
            Column("personne", "Personne", ("membre", "nom", "person", "العضو"), width=34),
            Column(
                "role", "Rôle", ("qualite", "الصفة"), choices=("president", "secretaire", "membre")
            ),
            START,
            END,
        ),
        ("members", "الأعضاء"),
    ),
)
# Besides the owner's name, in a plain table.
EMAIL = Column(
    "email", "Email", ("mail", "courriel", "adresse mail", "adresse electronique", "البريد")
)


def named(text: str) -> str:
    """Return a header or the name of a sheet without what people vary: case, accents, signs."""
    return fold(text).replace(".", "").replace("°", "")


def headers(columns: tuple[Column, ...]) -> Mapping[str, Column]:
    """Return the column that each folded name stands for; the header itself comes first."""
    others = {named(word): one for one in reversed(columns) for word in one.synonyms}
    return others | {named(one.header): one for one in columns}
