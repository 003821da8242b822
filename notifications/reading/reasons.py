"""The codes of why a reading was not simply applied; the catalogues hold a sentence for each."""

from enum import StrEnum


class Why(StrEnum):
    """Every reason for asking, for leaving a mail aside, or for having nothing to do."""

    # Nothing usable was said.
    NO_STATUS_WORD = "no_status_word"
    NOT_DONE = "not_done"
    UNANSWERED_QUESTION = "unanswered_question"
    # Which action is meant is unknown.
    SEVERAL_ACTIONS_NONE_NAMED = "several_actions_none_named"
    ACTION_NOT_IN_REQUEST = "action_not_in_request"
    THE_REST = "the_rest"
    # The value is impossible or open.
    IMPOSSIBLE_DATE = "impossible_date"
    IMPOSSIBLE_PERCENTAGE = "impossible_percentage"
    TWO_VALUES = "two_values"
    UNSURE_COMPLETION = "unsure_completion"
    UNSURE_PROGRESS = "unsure_progress"
    UNSURE_DEADLINE = "unsure_deadline"
    IMPRECISE_VALUE = "imprecise_value"
    IMPRECISE_DATE = "imprecise_date"
    DATE_IN_THE_PAST = "date_in_the_past"
    DONE_IN_THE_FUTURE = "done_in_the_future"
    YEAR_ROLLED_OVER = "year_rolled_over"
    TWO_DAYS_FIT = "two_days_fit"
    POSTPONED_WITHOUT_DATE = "postponed_without_date"
    MORE_TIME = "more_time"
    FORECAST_PAST_DEADLINE = "forecast_past_deadline"
    PROGRESS_DECREASED = "progress_decreased"
    # A person must decide.
    UNSURE_ORDER = "unsure_order"
    DELEGATION = "delegation"
    NOT_THE_OWNER = "not_the_owner"
    REPLACED_UNTIL_WHEN = "replaced_until_when"
    INSTRUCTION_TO_MACHINE = "instruction_to_machine"
    EXECUTABLE_ATTACHMENT = "executable_attachment"
    NO_REPLY_TOKEN = "no_reply_token"  # noqa: S105 -- a code, not a secret
    TOO_LONG = "too_long"
    # Nothing to do.
    EMPTY_REPLY = "empty_reply"
    THANKS = "thanks"
    AUTOMATIC_MAIL = "automatic_mail"
    # Not who was asked, or not to be trusted.
    SENDER_NOT_ASKED = "sender_not_asked"
    AUTHENTICATION_FAILED = "authentication_failed"
    OTHER_REPLY_TOKEN = "other_reply_token"  # noqa: S105 -- a code, not a secret
    UNKNOWN_REQUEST = "unknown_request"
    MALFORMED_MAIL = "malformed_mail"
