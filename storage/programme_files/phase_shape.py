"""The keys that give work its order: phases with their gates, what an action waits for."""

from dataclasses import replace

from domain.model.gate import PhaseGate
from domain.model.policy import Policy
from domain.model.programme import Phase
from domain.rules.keys import opaque
from storage.programme_files.body_shape import END, ILLUSTRATIVE, START
from storage.programme_files.hours_shape import HOURS
from storage.programme_files.meeting_shape import DAYS_AHEAD
from storage.programme_files.policy_shape import FOLLOW_UP
from storage.programme_files.scalars import Name, Ref, Text
from storage.programme_files.shape import Key, Record, Shape

__all__ = ["HOURS", "ORDER", "PHASE", "planned_phase"]

# What an action says of its place in the order of things.
ORDER = (
    Key("phase", "phase", Name(), "phase: relance", to="phases"),
    Key(
        "depend_de",
        "depends_on",
        Ref(),
        'depend_de: ["1.4"]',
        many=True,
        to="actions",
        synonyms=("depends_on", "attend", "apres"),
    ),
)
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


def planned_phase(programme: str, found: Record) -> Phase:
    """Return the phase that a group of a programme's file describes."""
    return Phase(
        name=found.get("name"),
        title=found.get("title"),
        starts_on=found.get("starts_on"),
        ends_on=found.get("ends_on"),
        policy=found.get("policy", Policy()),
        gate=_gate(programme, found.get("gate")),
    )


def _gate(programme: str, found: Record | None) -> PhaseGate | None:
    if found is None:
        return None
    gate = PhaseGate(opaque(programme, "body", found.get("body")))
    return replace(gate, prepare_before=found.get("prepare_before", gate.prepare_before))
