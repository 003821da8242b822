"""The keys that describe a phase: its window, the gate at its end, its own pace."""

from storage.programme_files.body_shape import END, ILLUSTRATIVE, START
from storage.programme_files.meeting_shape import DAYS_AHEAD
from storage.programme_files.policy_shape import FOLLOW_UP
from storage.programme_files.scalars import Name, Text
from storage.programme_files.shape import Key, Shape

GATE = Shape(
    (
        Key(
            "instance",
            "body",
            Name(),
            "instance: comite-pilotage",
            required=True,
            to="bodies",
            synonyms=("comite", "body"),
        ),
        Key("preparer_avant", "prepare_before", DAYS_AHEAD, "preparer_avant: 5"),
    ),
)
PHASE = Shape(
    (
        Key("id", "name", Name(), "id: lancement", required=True, synonyms=("nom",)),
        Key("titre", "title", Text(), "titre: Lancement", required=True),
        START,
        END,
        Key(
            "passage",
            "gate",
            GATE,
            "passage: {instance: comite-pilotage}",
            synonyms=("gate", "porte", "revue_de_passage"),
        ),
        FOLLOW_UP,
        ILLUSTRATIVE,
    ),
    identifier="name",
)
