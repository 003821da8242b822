"""The codes of why a member's reply is asked about or left alone; the catalogues hold the words."""

from enum import StrEnum


class Unheard(StrEnum):
    """What a member's reply lacks, or says twice."""

    NO_POSITION = "no_position"
    UNSURE_POSITION = "unsure_position"
    TWO_POSITIONS = "two_positions"
    UNSURE_CLOSING = "unsure_closing"
    TWO_PRESENCES = "two_presences"
    UNSURE_PRESENCE = "unsure_presence"
    NO_PROXY = "no_proxy"
    EMPTY_DECISION = "empty_decision"
    NO_OWNER = "no_owner"
    NO_DEADLINE = "no_deadline"
    OWNER_UNKNOWN = "owner_unknown"
    OWNER_AMBIGUOUS = "owner_ambiguous"
    UNCLEAR_DEADLINE = "unclear_deadline"
    PAST_DEADLINE = "past_deadline"
    UNKNOWN_POINT = "unknown_point"
    NOTHING_SAID = "nothing_said"
    NO_FIGURE = "no_figure"
    NO_INDICATOR = "no_indicator"
    UNKNOWN_INDICATOR = "unknown_indicator"
    SEVERAL_FIGURES = "several_figures"
    FIGURE_AMBIGUOUS = "figure_ambiguous"
    FIGURE_IMPRECISE = "figure_imprecise"
    UNIT_MISMATCH = "unit_mismatch"
    OUT_OF_RANGE = "out_of_range"
    FUTURE_FIGURE = "future_figure"
    UNCLEAR_DAY = "unclear_day"
