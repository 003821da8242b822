"""One attempt to hand a mail to a server: how far it came, what was answered, what follows."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class ReadyMail:
    """A mail frozen for its attempt: exact bytes and envelope, one recipient.

    `sender` is the envelope (VERP) address, empty for the null sender; `raw` holds headers and
    body without dot-stuffing.
    """

    mail_id: str
    sender: str
    recipient: str
    raw: bytes


class Stage(StrEnum):
    """How far an attempt came; only in DATA may the server have taken the mail."""

    CONNECT = "connect"
    ENVELOPE = "envelope"
    DATA = "data"


class Step(StrEnum):
    """The exchange in which an attempt ended, in the order of RFC 5321.

    DATA is the command before the body; DOT is the body and the final dot.
    """

    CONNECT = "connect"
    TLS = "tls"
    HELLO = "hello"
    AUTH = "auth"
    MAIL = "mail"
    RCPT = "rcpt"
    DATA = "data"
    DOT = "dot"

    @property
    def stage(self) -> Stage:
        """Return the stage that the ledger keeps for this step."""
        if self in (Step.DATA, Step.DOT):
            return Stage.DATA
        return Stage.ENVELOPE if self in (Step.MAIL, Step.RCPT) else Stage.CONNECT


class Fate(StrEnum):
    """What became of one attempt.

    SENT: the server took the mail. DEFERRED: it said "later". FAILED: it said "never".
    UNKNOWN: no answer after the dot. NOT_SENT: certainly not taken, nobody's refusal.
    CHANNEL: nothing can be sent for now whatever the mail: pause, the mail goes back untouched.
    """

    SENT = "sent"
    DEFERRED = "deferred"
    FAILED = "failed"
    UNKNOWN = "unknown"
    NOT_SENT = "not_sent"
    CHANNEL = "channel"


@dataclass(frozen=True, slots=True)
class Refusal:
    """What stopped an attempt, in the server's words or ours.

    `code` is None when there was no answer, or none that RFC 5321 knows; `enhanced` is the code
    of RFC 3463 (`5.1.1`) or empty; `text` is one clean line. `unsafe` tells that we refused to go
    on: no valid TLS, or no way to authenticate.
    """

    step: Step
    code: int | None = None
    enhanced: str = ""
    text: str = ""
    unsafe: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a refusal means.

    `address_at_fault` blames the recipient's address: for good when FAILED, for now when DEFERRED.
    `retry_after` is in seconds, None where the caller's own backoff applies.
    """

    fate: Fate
    address_at_fault: bool = False
    retry_after: int | None = None


@dataclass(frozen=True, slots=True)
class Delivery:
    """The result of one attempt, to be recorded as it stands.

    `text` is one clean line of bounded length: the server's words, or a code of ours where it said
    nothing. `queue_id` is the server's own name for the mail, empty when it gave none.
    `retry_after` is in seconds; None leaves it to `domain.rules.refusals.backoff`.
    A mail never begun because the batch stopped before it has step CONNECT.
    """

    mail_id: str
    fate: Fate
    step: Step
    code: int | None = None
    text: str = ""
    queue_id: str = ""
    retry_after: int | None = None
    address_at_fault: bool = False

    @property
    def stage(self) -> Stage:
        """Return how far the attempt came."""
        return self.step.stage

    @property
    def tried(self) -> bool:
        """Tell whether a server was shown this very mail: else it counts as no attempt."""
        return self.stage is not Stage.CONNECT

    @property
    def unreached(self) -> bool:
        """Tell whether the mail was never begun because the server could not be spoken to.

        Without a wait it is our own stop, which says nothing of the server.
        """
        return self.fate is Fate.NOT_SENT and not self.tried and bool(self.retry_after)
