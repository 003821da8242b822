"""The keys that describe a body: its members with their mandates, its reviews, its digest."""

from dataclasses import replace

from domain.errors import InvalidValueError
from domain.model.people import BodyKind, DigestTerms, MemberRole
from domain.model.policy import Cadence
from storage.programme_files.days import Day
from storage.programme_files.meeting_shape import REVIEWS
from storage.programme_files.policy_shape import CADENCE_KEYS
from storage.programme_files.scalars import Flag, Name, Ref, Text, Word
from storage.programme_files.shape import Key, Record, Shape

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


TERMS = ("proofread", "unless_empty", "pdf")
WHEN_EMPTY = Word({"envoyer": False, "taire": True}, {"send": "envoyer", "skip": "taire"})


def _digest(found: Record) -> tuple[Cadence | None, DigestTerms]:
    period, rank = found.get("period"), found.get("working_day")
    if (period is None) != (rank is None):
        raise InvalidValueError("digest.half")
    said = {name: found.get(name) for name in TERMS if name in found.values}
    terms = DigestTerms(**said)
    return (None if period is None else Cadence(period, rank)), terms


# Without a rhythm of its own, a body keeps the programme's.
DIGEST = Shape(
    (
        *(replace(one, required=False) for one in CADENCE_KEYS),
        Key("relire", "proofread", Flag(), "relire: true"),
        Key("si_rien", "unless_empty", WHEN_EMPTY, "si_rien: taire"),
        Key("pdf", "pdf", Flag(), "pdf: true"),
    ),
    make=_digest,
)
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
        Key("recapitulatif", "digest", DIGEST, "recapitulatif: {chaque: mois, jour_ouvre: 1}"),
        ILLUSTRATIVE,
    ),
    identifier="id",
)
