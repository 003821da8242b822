"""The keys under which things are owed once and for ever, and the opaque ids made from them.

Keys are made of ids and ISO dates only: never of an address, a title or a translated word.
"""

import hashlib
from base64 import b32encode
from collections.abc import Iterable
from datetime import date

MAIL_ID_BYTES = 5
OPAQUE_BYTES = 10


def mail_id(key: str) -> str:
    """Return the first 40 bits of the SHA-256 of a key as 8 characters of base32, lower case.

    Derived, never a sequence: after a restore, old reply tokens still name the same mail.
    """
    return _base32(key, MAIL_ID_BYTES)


def opaque(programme: str, kind: str, name: str) -> str:
    """Return the id, 16 characters of base32, of what a programme file calls `name`."""
    return _base32(f"{kind}:{programme}:{name}", OPAQUE_BYTES)


def status_request(programme: str, occasion: date, person: str) -> str:
    """Return the key of the one request that a person gets for an occasion."""
    return f"status-request:{programme}:{occasion.isoformat()}:{person}"


def figure_request(programme: str, occasion: date, person: str) -> str:
    """Return the key of the one request for figures that a person gets for an occasion."""
    return f"figure-request:{programme}:{occasion.isoformat()}:{person}"


def figure_reminder(request: str, rank: int, person: str) -> str:
    """Return the key of the reminder of one rank of a request for figures."""
    return f"figure-reminder:{request}:{rank}:{person}"


def asked_instead(request: str, person: str) -> str:
    """Return the key of an open request given to somebody who answers in its owner's place."""
    return f"asked-instead:{request}:{person}"


def reminder(request: str, number: int, person: str) -> str:
    """Return the key of the nth reminder about a request."""
    return f"reminder:{request}:{number}:{person}"


def escalation(programme: str, day: date, person: str) -> str:
    """Return the key of the one mail that tells a person of a day's escalations."""
    return f"escalation:{programme}:{day.isoformat()}:{person}"


def escalation_notice(request: str, day: date, person: str) -> str:
    """Return the key of the one mail that tells an owner of a day's escalations of a request."""
    return f"escalation-notice:{request}:{day.isoformat()}:{person}"


def review(programme: str, body: str, on: date) -> str:
    """Return the key of a body's review on a day."""
    return f"review:{programme}:{body}:{on.isoformat()}"


def dated_review(programme: str, ref: str) -> str:
    """Return the key of a review that the programme file dates, whatever its date becomes."""
    return f"review:{programme}:{ref}"


def invitation(review_id: str, person: str) -> str:
    """Return the key of an invitation to a review."""
    return f"invitation:{review_id}:{person}"


def release(programme: str, day: date, person: str) -> str:
    """Return the key of the day's mail that tells an owner what is done of what they waited for."""
    return f"release:{programme}:{day.isoformat()}:{person}"


def rule_firing(programme: str, rule: str, action: str, occasion: str, stage: str) -> str:
    """Return the key of a rule applied to an event of an action; `rule` names its event too."""
    return f"rule:{programme}:{rule}:{action}:{occasion}:{stage}"


def ruled(firings: Iterable[str], person: str) -> str:
    """Return the key of the mail that tells a person what rules were applied to."""
    return f"ruled:{_base32('|'.join(sorted(firings)), OPAQUE_BYTES)}:{person}"


def batch(programme: str, day: date) -> str:
    """Return the key of a programme's mails of a day that wait for a person's go."""
    return f"batch:{programme}:{day.isoformat()}"


def restored(programme: str) -> str:
    """Return what the desk calls all that a programme owes since a backup that was restored."""
    return f"restored:{programme}"


def gate(programme: str, phase: str, rank: int) -> str:
    """Return the key of the nth round of a phase's gate."""
    return f"gate:{programme}:{phase}:{rank}"


def gate_mail(gate_id: str, rank: int, person: str) -> str:
    """Return the key of the mail that puts a gate to a member, or the nth that reminds of it."""
    return f"gate:{gate_id}:{rank}:{person}"


def gate_decided(gate_id: str, person: str) -> str:
    """Return the key of the mail that tells a person what was decided at a gate."""
    return f"gate-decided:{gate_id}:{person}"


def moved(review_id: str, sequence: int, person: str) -> str:
    """Return the key of the mail that tells of a review moved or called off, once a change."""
    return f"review-moved:{review_id}:{sequence}:{person}"


def axis_word(review_id: str, axis: str, person: str) -> str:
    """Return the key of the mail that asks for the word of an axis before a review."""
    return f"axis-word:{review_id}:{axis}:{person}"


def minutes(review_id: str, number: int, person: str) -> str:
    """Return the key of the minutes of a review, as they were let go for the nth time."""
    return f"minutes:{review_id}:{number}:{person}"


def consultation(programme: str, ref: str) -> str:
    """Return the key of a consultation."""
    return f"consultation:{programme}:{ref}"


def question(consultation_id: str, person: str) -> str:
    """Return the key of the mail that puts a consultation to a member."""
    return f"question:{consultation_id}:{person}"


def question_reminder(consultation_id: str, rank: int, person: str) -> str:
    """Return the key of the reminder of one rank to a member."""
    return f"question-reminder:{consultation_id}:{rank}:{person}"


def result(consultation_id: str, person: str) -> str:
    """Return the key of the mail that tells a member how a consultation ended."""
    return f"result:{consultation_id}:{person}"


def acknowledgement(inbox: str, person: str) -> str:
    """Return the key of the mail that says what was understood of a member's reply."""
    return f"acknowledgement:{inbox}:{person}"


def digest(body: str, number: int, person: str) -> str:
    """Return the key of a numbered digest for one member."""
    return f"digest:{body}:{number}:{person}"


def body_of_digest(key: str) -> str:
    """Return the body id in the key of a digest."""
    return key.split(":")[1]


def receipt(inbox: str, person: str) -> str:
    """Return the key of the receipt for one incoming mail."""
    return f"receipt:{inbox}:{person}"


def actions_list(programme: str, day: date, person: str) -> str:
    """Return the key of the list of their actions that a person gets on a day, asked for by mail.

    No more than one: who writes anew proves nothing of who they are.
    """
    return f"actions-list:{programme}:{day.isoformat()}:{person}"


def correction(number: int, person: str) -> str:
    """Return the key of the mail that tells an owner what the desk decided."""
    return f"decided:{number}:{person}"


def desk_mail(programme: str, day: date, person: str) -> str:
    """Return the key of the day's summary of what waits."""
    return f"desk:{programme}:{day.isoformat()}:{person}"


def alert(code: str, subject: str, person: str) -> str:
    """Return the key of an alert about one subject: told once."""
    return f"alert:{code}:{subject}:{person}"


def _base32(text: str, size: int) -> str:
    return b32encode(hashlib.sha256(text.encode()).digest()[:size]).decode().lower()
