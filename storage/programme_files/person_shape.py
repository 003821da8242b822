"""The keys that describe a person: who they are, where and in which language they read mail."""

from domain.model.status import Language
from storage.programme_files.body_shape import ILLUSTRATIVE
from storage.programme_files.scalars import Address, Name, Text, Word
from storage.programme_files.shape import Key, Shape

LANGUAGES = Word(
    {one.value: one for one in Language},
    {"francais": "fr", "french": "fr", "arabe": "ar", "arabic": "ar", "العربية": "ar"}
    | {"anglais": "en", "english": "en"},
)
PERSON = Shape(
    (
        Key("id", "id", Name(), "id: formation", required=True),
        Key("nom", "name", Text(120), "nom: Responsable formation", required=True),
        # Whether it may be missing depends on what is asked of the person: checked with the rest.
        Key(
            "adresse",
            "address",
            Address(),
            "adresse: formation@amlt.example",
            synonyms=("courriel", "email", "mail"),
        ),
        Key("langue", "language", LANGUAGES, "langue: fr"),
        Key("fonction", "role", Text(120), "fonction: Directrice de la formation"),
        Key("organisation", "organisation", Text(120), "organisation: AMLT"),
        Key(
            "autres_adresses",
            "aliases",
            Address(),
            "autres_adresses: [secretariat.formation@amlt.example]",
            many=True,
        ),
        ILLUSTRATIVE,
    ),
    identifier="id",
)
