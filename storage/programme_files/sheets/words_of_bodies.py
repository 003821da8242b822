"""The sheets of bodies: who sits in them, when they meet, what is asked of their members."""

from storage.programme_files.sheets.columns import (
    END,
    MARKED,
    NAMED,
    SEVERAL,
    START,
    Column,
    Sheet,
    cadence,
)

AGENDA_MARK = "|"
AN_HOUR = "Une heure, comme 10:00."
BODY = Column("instance", "Instance", ("comite", "body", "اللجنة"), width=34)
QUORUM = Column("quorum", "Quorum")
HOURS = (
    Column("heures.de", "De", ("heure de debut",), AN_HOUR, field="hours"),
    Column("heures.a", "À", ("heure de fin",), field="hours"),
)
BODIES = Sheet(
    "instances",
    "Instances",
    (
        Column("id", "Identifiant", ("id", "code")),
        NAMED,
        Column("genre", "Genre", ("type",), choices=("comite", "bureau", "assemblee")),
        Column(
            "axes",
            "Axes suivis",
            ("axes",),
            "Les références des axes ; vide : tout le programme.",
            separators=SEVERAL,
        ),
        *cadence("revues", "Réunion", "reviews.cadence"),
        Column(
            "revues.heures.de",
            "Réunion : de",
            note="Une heure, comme 10:00.",
            field="reviews.hours",
        ),
        Column("revues.heures.a", "Réunion : à", field="reviews.hours"),
        Column("revues.quorum", "Réunion : quorum", ("quorum",), field="reviews.quorum"),
        *cadence("recapitulatif", "Récapitulatif", "digest"),
        MARKED,
    ),
    ("comites", "bodies", "اللجان"),
)
MEMBERS = Sheet(
    "membres",
    "Membres",
    (
        BODY,
        Column(
            "personne",
            "Personne",
            ("membre", "nom", "person", "العضو"),
            "Une personne, ou le titre d’une fonction.",
            width=34,
        ),
        Column("role", "Rôle", ("qualite", "الصفة"), choices=("president", "secretaire", "membre")),
        START,
        END,
    ),
    ("members", "الأعضاء"),
)
REVIEWS = Sheet(
    "revues",
    "Réunions",
    (
        Column("id", "Identifiant", ("id", "code")),
        BODY,
        Column("date", "Date", ("jour", "le", "التاريخ")),
        *HOURS,
        Column("titre", "Titre", ("intitule", "objet", "title", "العنوان"), width=40),
        Column("lieu", "Lieu", ("endroit", "place", "المكان"), width=26),
        Column(
            "ordre_du_jour",
            "Ordre du jour",
            ("agenda", "points"),
            f"Une barre « {AGENDA_MARK} » entre deux points.",
            width=60,
            separators=AGENDA_MARK,
        ),
        MARKED,
    ),
    ("revues", "reunions", "reviews", "الاجتماعات"),
)
CONSULTATIONS = Sheet(
    "consultations",
    "Consultations",
    (
        Column("id", "Identifiant", ("id", "code")),
        Column(
            "nature",
            "Nature",
            ("type",),
            "Une question à trancher, ou un recueil de besoins.",
            choices=("question", "recueil"),
        ),
        BODY,
        Column("question", "Question", ("intitule", "السؤال"), width=60),
        Column("precisions", "Précisions", ("detail",), width=40),
        Column("ouverture", "Ouverture", ("debut", "ouverte le")),
        Column("repondre_avant", "Répondre avant", ("fin", "cloture", "repondre avant le")),
        Column("regle", "Règle", ("rule",), choices=("consensus", "majorite", "quorum")),
        QUORUM,
        Column(
            "relances",
            "Relances (jours ouvrés)",
            ("relances",),
            "Autour de la date de réponse : -2 ; 1 ; 3.",
            separators=SEVERAL,
        ),
        MARKED,
    ),
    ("questions", "الاستشارات"),
)
