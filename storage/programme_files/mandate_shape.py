"""The keys that tell organisations and people apart: roles, their mandates, substitutes."""

from storage.programme_files.body_shape import ILLUSTRATIVE
from storage.programme_files.days import Day
from storage.programme_files.scalars import Name, Text
from storage.programme_files.shape import Key, Shape

ORGANISATION = Shape(
    (
        Key("id", "id", Name(), "id: ministere", required=True),
        Key("nom", "name", Text(120), "nom: Ministère du commerce", required=True),
        ILLUSTRATIVE,
    ),
    identifier="id",
)
MANDATE = Shape(
    (
        Key("personne", "person", Name(), "personne: nadia", required=True, to="people"),
        Key("depuis", "starts_on", Day(), "depuis: 2026-01-05", synonyms=("debut", "since")),
        Key("jusqu_au", "ends_on", Day(), "jusqu_au: 2026-12-31", synonyms=("fin", "until")),
    ),
)
ROLE = Shape(
    (
        Key("id", "id", Name(), "id: presidence-reseau", required=True),
        Key("titre", "title", Text(120), "titre: Présidence du réseau", required=True),
        # The id of an organisation, or its name in words.
        Key("organisation", "organisation", Text(120), "organisation: ministere"),
        Key(
            "titulaires",
            "mandates",
            MANDATE,
            "titulaires: [{personne: nadia, depuis: 2026-01-05}]",
            many=True,
        ),
        ILLUSTRATIVE,
    ),
    identifier="id",
)
SUBSTITUTE = Shape(
    (
        Key("pour", "owner", Name(), "pour: nadia", required=True, to="people", also=("roles",)),
        Key("par", "person", Name(), "par: karim", required=True, to="people"),
        Key("du", "starts_on", Day(), "du: 2026-08-01", synonyms=("debut", "depuis")),
        Key("au", "ends_on", Day(), "au: 2026-08-21", synonyms=("fin", "jusqu_au")),
    ),
)
MANDATE_KEYS = (
    Key(
        "organisations",
        "organisations",
        ORGANISATION,
        "organisations: [{id: ministere, …}]",
        many=True,
        synonyms=("organismes",),
    ),
    Key(
        "fonctions",
        "roles",
        ROLE,
        "fonctions: [{id: presidence-reseau, …}]",
        many=True,
        synonyms=("mandats", "postes"),
    ),
    Key(
        "suppleants",
        "substitutes",
        SUBSTITUTE,
        "suppleants: [{pour: nadia, …}]",
        many=True,
        synonyms=("interims", "remplacants"),
    ),
)
