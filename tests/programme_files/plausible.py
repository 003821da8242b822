"""Twelve plans as people keep them: six here in French, three in each other language.

`None` is an empty cell.
"""

from datetime import date

from tests.programme_files.kept import DECEMBER, HASSAN, JUNE, KARIMA, Kept
from tests.programme_files.plausible_elsewhere import (
    COMMUNE,
    FOLLOW_UP,
    MEETING,
    MINISTRY,
    PLANNER,
    WORKSTREAMS,
)

DIRECTION = Kept(
    {
        "Plan d’action": [
            ["Direction régionale — Plan d’action 2026"],
            ["Mis à jour le 12/01/2026"],
            [],
            [
                "N°",
                "Axe stratégique",
                "Intitulé de l'action",
                "Responsable / Porteur",
                "Adresse e-mail",
                "Date limite de réalisation",
                "Taux de réalisation (%)",
                "Observations",
            ],
            ["1.1", "Axe 1 : Formation", "Ouvrir", "K. Idrissi", KARIMA, JUNE, 20, "RAS"],
            ["1.2", None, "Recruter", "K. Idrissi", None, "31/12/2026", 0, None],
            ["2.1", "Axe 2 : Qualité", "Certifier", "H. Ouali", HASSAN, DECEMBER, 0, None],
        ]
    },
    ("1.1", "1.2", "2.1"),
    ("A1:H1", "B5:B6"),
)
BLANK_COLUMN = Kept(
    {
        "Feuil1": [
            [None, "PLAN D’ACTIONS"],
            [],
            [
                *(None, "Réf.", "Actions", "Chargé(e) de l’action", "Courriel\ndu responsable"),
                *(
                    "Échéance\n(jj/mm/aaaa)",
                    "Budget\n(MAD)",
                ),
            ],
            [None, "A", "Ouvrir", "Hassan Ouali", None, "30/06/2026", 1000],
            [None, "B", "Certifier", "Hassan Ouali", HASSAN, "31.12.2026", 2000],
        ]
    },
    ("A", "B"),
)
SHEET_AN_AXIS = Kept(
    {
        "Axe 1 Formation": [
            [
                *("Code", "Description de l’action", "Pilote de l’action", "E-mail du pilote"),
                *(
                    "Date butoir",
                    "État",
                ),
            ],
            ["F1", "Ouvrir", "Karima Idrissi", KARIMA, JUNE, "En cours"],
        ],
        "Axe 2 Qualité": [
            [
                *("Code", "Description de l’action", "Pilote de l’action", "E-mail du pilote"),
                *(
                    "Date butoir",
                    "État",
                ),
            ],
            ["Q1", "Certifier", "Hassan Ouali", HASSAN, DECEMBER, "À faire"],
        ],
        "Listes": [["À faire"], ["En cours"], ["Fait"]],
    },
    ("F1", "Q1"),
)
DATES_IN_WORDS = Kept(
    {
        "Suivi": [
            [
                *("N° action", "Libellé", "Responsable(s)", "Adresse mail", "Échéance prévue"),
                *("Priorité",),
            ],
            ["1", "Ouvrir", "Karima Idrissi et Hassan Ouali", f"{KARIMA}; {HASSAN}", JUNE, 1],
            ["2", "Recruter", "Karima Idrissi", KARIMA, "fin juin 2026", 1],
            ["3", "Certifier", "Karima Idrissi", KARIMA, "T3 2026", 2],
            ["4", "Auditer", "Karima Idrissi", KARIMA, "30-06-26", 2],
            ["5", "Publier", "Karima Idrissi", KARIMA, "30 juin 2026", 2],
        ]
    },
    ("1", "2", "3", "4", "5"),
    told=(
        ("C2", "cell.people"),
        ("E3", "cell.day"),
        ("E4", "cell.day"),
        ("E5", "cell.day"),
    ),
)
WHO_DOES_WHAT = Kept(
    {
        "CR": [
            ["Relevé des actions du comité"],
            ["Quoi ?", "Qui ?", "Mail", "Pour quand ?", "Fait ?"],
            ["Ouvrir", "Karima Idrissi", KARIMA, JUNE, "non"],
            ["Certifier", "Hassan Ouali", HASSAN, DECEMBER, "oui"],
        ]
    },
    ("1.1", "1.2"),
)
TWO_ROWS_OF_HEADERS = Kept(
    {
        "Tableau de bord": [
            ["N°", "Objectif", "Mesure", "Point focal", None, "Calendrier", None],
            [None, None, None, "Nom", "Email", "Date de début", "Date de fin"],
            ["1.1", None, "Ouvrir", "Karima Idrissi", KARIMA, date(2026, 1, 5), JUNE],
            ["1.2", None, "Certifier", "Hassan Ouali", HASSAN, date(2026, 1, 5), DECEMBER],
        ],
        "Contacts": [["Nom", "Email"], ["Karima Idrissi", KARIMA]],
    },
    ("1.1", "1.2"),
    ("A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:G1"),
)
PLAUSIBLE = {
    "direction": DIRECTION,
    "blank_column": BLANK_COLUMN,
    "sheet_an_axis": SHEET_AN_AXIS,
    "dates_in_words": DATES_IN_WORDS,
    "who_does_what": WHO_DOES_WHAT,
    "two_rows_of_headers": TWO_ROWS_OF_HEADERS,
    "meeting": MEETING,
    "planner": PLANNER,
    "workstreams": WORKSTREAMS,
    "ministry": MINISTRY,
    "commune": COMMUNE,
    "follow_up": FOLLOW_UP,
}
