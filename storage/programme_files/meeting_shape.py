"""The keys that say when a body meets: its series with the countdown, and dates of their own."""

from dataclasses import replace

from domain.errors import InvalidValueError
from domain.model.meeting import PlannedReview
from domain.model.people import ReviewSeries
from domain.model.policy import Cadence
from domain.rules.keys import opaque
from storage.programme_files.days import Day
from storage.programme_files.hours_shape import MEETING_HOURS
from storage.programme_files.policy_shape import CADENCE_KEYS
from storage.programme_files.scalars import Flag, Name, Number, Text
from storage.programme_files.shape import Key, Record, Shape

DAYS_AHEAD = Number(0, 40)
COUNTDOWN = (
    Key("annoncer_avant", "announce_before", DAYS_AHEAD, "annoncer_avant: 5"),
    Key("demander_avant", "ask_owners_before", DAYS_AHEAD, "demander_avant: 10"),
    Key("axes_avant", "ask_axes_before", DAYS_AHEAD, "axes_avant: 6"),
    Key("preparer_avant", "prepare_before", DAYS_AHEAD, "preparer_avant: 2"),
    Key("quorum", "quorum", Number(1, 500), "quorum: 7"),
    Key("compte_rendu_apres", "minutes_after", Number(1, 40), "compte_rendu_apres: 2"),
    Key("relire", "proofread", Flag(), "relire: true"),
    MEETING_HOURS,
)


def _series(found: Record) -> ReviewSeries:
    said = {key.name: found.get(key.name) for key in COUNTDOWN if key.name in found.values}
    period, rank = found.get("period"), found.get("working_day")
    if (period is None) != (rank is None):
        raise InvalidValueError("reviews.half")
    return ReviewSeries(None if period is None else Cadence(period, rank), **said)


REVIEWS = Shape((*(replace(one, required=False) for one in CADENCE_KEYS), *COUNTDOWN), make=_series)
DATED_REVIEW = Shape(
    (
        Key("id", "id", Name(), "id: lancement", required=True),
        Key(
            "instance",
            "body",
            Name(),
            "instance: comite-wilaya",
            required=True,
            to="bodies",
            synonyms=("comite", "body"),
        ),
        Key("date", "on", Day(), "date: 2026-11-16", required=True, synonyms=("jour", "le")),
        MEETING_HOURS,
        Key("titre", "title", Text(120), "titre: Réunion de lancement"),
        Key("lieu", "place", Text(200), "lieu: Casablanca", synonyms=("endroit", "place")),
        Key(
            "ordre_du_jour",
            "agenda",
            Text(),
            "ordre_du_jour: [Adopter le plan d’action]",
            many=True,
            synonyms=("agenda", "points"),
        ),
        Key("illustratif", "illustrative", Flag(), "illustratif: true"),
    ),
    identifier="id",
)


def planned_reviews(programme: str, root: Record) -> tuple[PlannedReview, ...]:
    """Return the reviews that a file dates, each called by its title or else by its body's name."""
    names = {one.value.get("id"): one.value.get("name") for one in root.each("bodies")}
    return tuple(_planned(programme, one.value, names) for one in root.each("reviews"))


def _planned(programme: str, found: Record, names: dict[str, str]) -> PlannedReview:
    return PlannedReview(
        ref=found.get("id"),
        body=opaque(programme, "body", found.get("body")),
        on=found.get("on"),
        title=found.get("title", names.get(found.get("body"), "")),
        place=found.get("place", ""),
        agenda=tuple(one.value for one in found.each("agenda")),
        illustrative=found.get("illustrative", False),
        hours=found.get("hours"),
    )
