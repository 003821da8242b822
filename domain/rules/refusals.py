"""What a refusal by a mail server means for the mail, the address and the channel.

Sources: RFC 5321 §4.2, RFC 3463, RFC 4954 §6, and the limits that Microsoft 365, Gmail and common
hosts document. Where servers differ, the reading that loses no mail and blames nobody wins.
"""

import re

from domain.model.delivery import Fate, Refusal, Stage, Step, Verdict

# Seconds. Fifteen minutes keeps wrong credentials from locking the account.
CREDENTIALS_PAUSE = 900
LIMIT_PAUSE = 3_600
CONNECTIONS_PAUSE = 60
CONNECT_RETRY = 300

_FIRST_BACKOFF = 300
_LONGEST_BACKOFF = 14_400

_CREDENTIAL_CODES = frozenset({530, 534, 535, 538})
_TOO_MANY_CONNECTIONS = 432
_SENDING_LIMITS = frozenset({(554, "5.2.0"), (550, "5.4.5"), (421, "4.7.28"), (550, "5.7.28")})
_BASIC_AUTH_OFF = (550, "5.7.30")
# All our mails share a sender's domain and account: one refused is all refused.
_SENDER_REFUSED = frozenset({"5.1.7", "5.1.8", "5.2.252", "5.7.60"})
_LIMIT_WORDS = re.compile(
    r"emails? per hour|messages? per hour|daily (user )?sending|sending (limit|quota|rate)"
    r"|daily message quota|too many messages|outgoing (mail|message)s? limit",
    re.IGNORECASE,
)

_PERMANENT = 500
_STORAGE_EXCEEDED = 552
_MAIL_TOO_BIG = "5.3.4"
# The dialogue went wrong: proof against neither mail nor address.
_DIALOGUE_CODES = frozenset({500, 502, 503, 504})

_ADDRESS_CODES = frozenset({501, 550, 551, 553})
_ADDRESS_STATUSES = frozenset({"5.2.1", "5.4.1", "5.4.4", "5.6.7"})
_POLICY_WORDS = re.compile(
    r"relay|spam|block|black ?list|policy|reputation|dmarc|\bspf\b|\bdkim\b|sender", re.IGNORECASE
)


def judge(refusal: Refusal) -> Verdict:
    """Tell what became of a mail whose attempt ended with this refusal."""
    if refusal.unsafe:
        return Verdict(Fate.CHANNEL, retry_after=CREDENTIALS_PAUSE)
    if refusal.code is None:
        return _unanswered(refusal.step)
    pause = _pause(refusal, refusal.code)
    if pause:
        return Verdict(Fate.CHANNEL, retry_after=pause)
    if refusal.step.stage is Stage.CONNECT:
        return Verdict(Fate.NOT_SENT, retry_after=CONNECT_RETRY)
    full = _says_mailbox_full(refusal)
    if full or refusal.code < _PERMANENT or _says_dialogue_failed(refusal):
        return Verdict(Fate.DEFERRED, address_at_fault=full)
    return Verdict(Fate.FAILED, address_at_fault=_blames_address(refusal))


def backoff(attempt: int) -> int:
    """Return the seconds to wait after the `attempt`-th failure, counted from 1.

    Five minutes, doubled each time, at most four hours: greylisting passes at the second attempt,
    a mailbox full for a night doesn't cost a hundred.
    """
    doublings = min(max(attempt, 1) - 1, 10)
    return int(min(_FIRST_BACKOFF * 2**doublings, _LONGEST_BACKOFF))


def _unanswered(step: Step) -> Verdict:
    if step is Step.DOT:
        return Verdict(Fate.UNKNOWN)
    early = step.stage is Stage.CONNECT
    return Verdict(Fate.NOT_SENT, retry_after=CONNECT_RETRY if early else None)


def _pause(refusal: Refusal, code: int) -> int:
    """Return for how many seconds nothing at all can be sent, 0 when other mails may."""
    status = (code, refusal.enhanced)
    if refusal.step is Step.AUTH or code in _CREDENTIAL_CODES or status == _BASIC_AUTH_OFF:
        return CREDENTIALS_PAUSE
    if status in _SENDING_LIMITS or _LIMIT_WORDS.search(refusal.text):
        return LIMIT_PAUSE
    if code == _TOO_MANY_CONNECTIONS:
        return CONNECTIONS_PAUSE
    if code < _PERMANENT:
        return 0
    if refusal.enhanced in _SENDER_REFUSED or refusal.step.stage is Stage.CONNECT:
        return CREDENTIALS_PAUSE
    return CREDENTIALS_PAUSE if _refuses_sender(refusal, code) else 0


def _refuses_sender(refusal: Refusal, code: int) -> bool:
    """Tell whether MAIL was refused for the sender and not for the size of this mail."""
    if refusal.step is not Step.MAIL or code in _DIALOGUE_CODES:
        return False
    return code != _STORAGE_EXCEEDED and refusal.enhanced != _MAIL_TOO_BIG


def _says_mailbox_full(refusal: Refusal) -> bool:
    """Tell whether the recipient's mailbox is full: it may be emptied, so this is never final."""
    if refusal.enhanced in ("4.2.2", "5.2.2"):
        return True
    at_recipient = refusal.step is Step.RCPT and refusal.code == _STORAGE_EXCEEDED
    return at_recipient and refusal.enhanced != _MAIL_TOO_BIG


def _says_dialogue_failed(refusal: Refusal) -> bool:
    """Tell whether a command, not what it carried, was refused."""
    return refusal.step is not Step.DOT and refusal.code in _DIALOGUE_CODES


def _blames_address(refusal: Refusal) -> bool:
    """Tell whether the recipient's address doesn't work; a policy is no proof of that."""
    if refusal.enhanced:
        return refusal.enhanced.startswith("5.1.") or refusal.enhanced in _ADDRESS_STATUSES
    if refusal.step is not Step.RCPT or refusal.code not in _ADDRESS_CODES:
        return False
    return not _POLICY_WORDS.search(refusal.text)
