"""The sheets of a workbook, their columns, and every other name that people give them."""

from storage.programme_files.sheets.columns import (
    AXIS,
    END,
    MARKED,
    NAMED,
    OTHER_DUE,
    REF,
    SEVERAL,
    START,
    Column,
    Sheet,
    cadence,
)
from storage.programme_files.sheets.words_of_bodies import BODIES, CONSULTATIONS, MEMBERS, REVIEWS
from storage.programme_files.sheets.words_of_pace import PACE
from storage.programme_files.sheets.words_of_parties import (
    CONTRACTS,
    INDICATORS,
    MANDATES,
    PARTIES,
    ROLES,
    SUBSTITUTES,
)

ACTIONS, AXES, PEOPLE = "actions", "axes", "personnes"


# Not read in a plain table, where people call by these names what they like.
ORDER = (
    Column("phase", "Phase", ("attend la phase",), "L’identifiant d’une phase.", width=14),
    Column(
        "depend_de",
        "Attend",
        ("depend de", "apres", "depends on"),
        "Les références des actions qu’elle attend.",
        separators=SEVERAL,
        width=14,
    ),
)
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
        *cadence("axes_demandes", "Axes demandés", "ask_axes"),
        Column("coordinateurs", "Coordinateurs", ("coordinateur", "coordination", "المنسق")),
        *PACE,
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
            Column(
                "autres_adresses",
                "Autres adresses",
                ("alias",),
                "D’où cette personne écrit aussi ; un point-virgule entre deux.",
                width=34,
                separators=SEVERAL,
            ),
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
            *PACE,
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
            *ORDER,
            MARKED,
        ),
        ("plan d action", "plan d actions", "action plan", "الإجراءات"),
    ),
    ROLES,
    MANDATES,
    SUBSTITUTES,
    BODIES,
    MEMBERS,
    REVIEWS,
    CONSULTATIONS,
    INDICATORS,
    CONTRACTS,
    PARTIES,
)
