"""The keys that describe a programme contract: its signatories and what each commits to."""

from storage.programme_files.body_shape import ILLUSTRATIVE
from storage.programme_files.days import Day
from storage.programme_files.scalars import Name, Ref, Text
from storage.programme_files.shape import Key, Shape

SIGNATORY = Shape(
    (
        Key(
            "organisation",
            "organisation",
            Text(120),
            "organisation: Filière du tapis rural",
            required=True,
        ),
        Key(
            "represente_par",
            "represented_by",
            Name(),
            "represente_par: tapis",
            to="people",
            synonyms=("represented_by", "signataire"),
        ),
        Key(
            "engagements",
            "commitments",
            Ref(),
            'engagements: ["1.3", "2.2"]',
            many=True,
            to="actions",
            synonyms=("commitments",),
        ),
    ),
)
CONTRACT = Shape(
    (
        Key("ref", "ref", Ref(), "ref: CP1", required=True),
        Key("titre", "title", Text(), "titre: Plan de relance du tapis rural", required=True),
        Key(
            "signe_le",
            "signed_on",
            Day(),
            "signe_le: 2021-07-26",
            synonyms=("signature", "signed_on"),
        ),
        Key(
            "signataires",
            "signatories",
            SIGNATORY,
            "signataires: [{organisation: AMLT}]",
            many=True,
            synonyms=("parties", "signatories"),
        ),
        Key("actions", "actions", Ref(), 'actions: ["3.1"]', many=True, to="actions"),
        ILLUSTRATIVE,
    ),
    identifier="ref",
)
