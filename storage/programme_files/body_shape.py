"""The keys that describe a body: its members with their mandates, its reviews, its digest."""

from domain.model.people import BodyKind, MemberRole
from storage.programme_files.days import Day
from storage.programme_files.meeting_shape import REVIEWS
from storage.programme_files.policy_shape import CADENCE
from storage.programme_files.scalars import Flag, Name, Ref, Text, Word
from storage.programme_files.shape import Key, Shape

ROLES = Word(
    {
        "president": MemberRole.CHAIR,
        "secretaire": MemberRole.SECRETARY,
        "membre": MemberRole.MEMBER,
    },
    {"chair": "president", "secretary": "secretaire", "member": "membre"},
)
KINDS = Word(
    {
        "comite": BodyKind.COMMITTEE,
        "bureau": BodyKind.BUREAU,
        "assemblee": BodyKind.ASSEMBLY,
    },
    {"committee": "comite", "board": "bureau", "assembly": "assemblee"},
)


ILLUSTRATIVE = Key("illustratif", "illustrative", Flag(), "illustratif: true")
START = Key("debut", "starts_on", Day(), "debut: 2026-01-05", synonyms=("since", "start"))
END = Key("fin", "ends_on", Day(), "fin: 2026-12-31", synonyms=("until", "end"))


MEMBER = Shape(
    (
        # One of the two: checked with the rest.
        Key("personne", "person", Name(), "personne: wilaya", to="people"),
        Key("fonction", "seat", Name(), "fonction: presidence-reseau", to="roles"),
        Key("role", "role", ROLES, "role: president"),
        START,
        END,
    ),
)
BODY = Shape(
    (
        Key("id", "id", Name(), "id: comite-wilaya", required=True),
        Key("nom", "name", Text(120), "nom: Comité de suivi avec la Wilaya", required=True),
        Key(
            "membres", "members", MEMBER, "membres: [{personne: wilaya}]", required=True, many=True
        ),
        Key("genre", "kind", KINDS, "genre: bureau"),
        Key("axes", "axes", Ref(), 'axes: ["1", "3"]', many=True, to="axes"),
        Key("revues", "reviews", REVIEWS, "revues: {chaque: trimestre, jour_ouvre: 10}"),
        Key("recapitulatif", "digest", CADENCE, "recapitulatif: {chaque: mois, jour_ouvre: 1}"),
        ILLUSTRATIVE,
    ),
    identifier="id",
)
