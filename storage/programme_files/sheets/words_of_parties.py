"""The sheets of roles and who holds them, of what is measured, of contracts and their parties."""

from storage.programme_files.sheets.columns import MARKED, REF, SEVERAL, Column, Sheet, cadence

SINCE = Column("depuis", "Depuis", ("debut", "since", "du"))
UNTIL = Column("jusqu_au", "Jusqu’au", ("fin", "until", "au", "jusqu au"))
TITLE = Column("titre", "Titre", ("intitule", "libelle", "title", "العنوان"), width=60)
ROLES = Sheet(
    "fonctions",
    "Fonctions",
    (
        Column("id", "Identifiant", ("id", "code")),
        Column(
            "titre",
            "Titre",
            ("fonction", "intitule", "title", "المنصب"),
            "Qui la tient répond de ce qu’elle porte : feuille « Mandats ».",
            width=40,
        ),
        Column("organisation", "Organisation", ("organisme", "entite", "المؤسسة"), width=30),
        MARKED,
    ),
    ("postes", "roles", "المناصب"),
)
MANDATES = Sheet(
    "mandats",
    "Mandats",
    (
        Column("fonction", "Fonction", ("titre", "poste", "role"), width=40),
        Column("personne", "Personne", ("titulaire", "nom", "person"), width=34),
        SINCE,
        UNTIL,
    ),
    ("mandates", "titulaires"),
)
SUBSTITUTES = Sheet(
    "suppleants",
    "Suppléances",
    (
        Column("pour", "Pour", ("porteur", "titulaire", "for"), width=34),
        Column("par", "Par", ("suppleant", "remplacant", "by"), width=34),
        Column("du", "Du", ("debut", "depuis"), "Sans date : à chaque absence."),
        Column("au", "Au", ("fin", "jusqu au")),
    ),
    ("suppleants", "interims", "substitutes"),
)
INDICATORS = Sheet(
    "indicateurs",
    "Indicateurs",
    (
        REF,
        Column("titre", "Indicateur", ("titre", "intitule", "title", "المؤشر"), width=60),
        Column("unite", "Unité", ("unit", "الوحدة")),
        Column("axe", "Axe", ("pilier", "axis", "المحور")),
        Column("mesure_par", "Mesuré par", ("responsable", "porteur", "mesure par"), width=30),
        Column("source", "Source", width=30),
        Column("depart", "Départ", ("valeur de depart", "baseline")),
        Column("depart_le", "Départ au", ("depart le",)),
        Column("cible", "Cible", ("target", "الهدف"), field="target.value"),
        Column("horizon", "Horizon", ("echeance de la cible",), field="target.horizon"),
        Column("cible_dite", "Cible dite", ("cible en mots",), width=40, field="target.words"),
        *cadence("mesurer", "Mesure", "ask"),
        Column("poids", "Poids", ("weight",)),
        Column(
            "observe",
            "Actions observées",
            ("observe",),
            "Les références des actions dont il montre l’avancement.",
            separators=SEVERAL,
        ),
        MARKED,
    ),
    ("indicators", "المؤشرات"),
)
CONTRACTS = Sheet(
    "contrats",
    "Contrats",
    (
        REF,
        TITLE,
        Column("signe_le", "Signé le", ("signature", "date de signature")),
        Column(
            "actions",
            "Actions communes",
            ("actions",),
            "Celles qu’aucune partie ne porte seule.",
            separators=SEVERAL,
        ),
    ),
    ("contrats programmes", "contracts", "العقود"),
)
PARTIES = Sheet(
    "signataires",
    "Parties",
    (
        Column("contrat", "Contrat", ("contract",), "La référence du contrat."),
        Column("organisation", "Organisation", ("partie", "signataire", "party"), width=40),
        Column("represente_par", "Représentée par", ("represente par",), width=34),
        Column(
            "engagements",
            "Engagements",
            ("actions",),
            "Les références des actions auxquelles elle s’engage.",
            separators=SEVERAL,
            width=30,
        ),
    ),
    ("signataires", "parties", "الأطراف"),
)
