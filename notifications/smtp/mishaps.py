"""Turns whatever goes wrong on a connection into one refusal that names its step."""

import contextlib
import socket
import ssl
from collections.abc import Iterator

from aiosmtplib import SMTPException, SMTPResponseException

from domain.model.delivery import Refusal, Step
from notifications.smtp.replies import clean, refusal_of


class MishapError(Exception):
    """An attempt ended; `refusal` says where and in which words. Never leaves this package."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal)
        self.refusal = refusal


@contextlib.contextmanager
def named(step: Step) -> Iterator[None]:
    """Raise MishapError for this step instead of what the library or the system raises."""
    try:
        yield
    except SMTPResponseException as answer:
        raise MishapError(refusal_of(step, answer.code, answer.message)) from answer
    # No certificate error is an SMTPException; a host name that can't be one is a UnicodeError.
    except (SMTPException, OSError, UnicodeError) as mishap:
        raise MishapError(_without_answer(step, mishap)) from mishap


def unsafe(step: Step, code: str) -> MishapError:
    """Return our own refusal to go on."""
    return MishapError(Refusal(step, text=code, unsafe=True))


def _without_answer(step: Step, mishap: BaseException) -> Refusal:
    for cause in _causes(mishap):
        if isinstance(cause, ssl.SSLCertVerificationError):
            why = clean(cause.verify_message)
            return Refusal(Step.TLS, text=f"certificate-refused: {why}", unsafe=True)
        if isinstance(cause, ssl.SSLError):
            return Refusal(Step.TLS, text=f"tls-failed: {clean(str(cause))}", unsafe=True)
        if isinstance(cause, (socket.gaierror, UnicodeError)):
            return Refusal(step, text="host-unknown")
        if isinstance(cause, TimeoutError):
            return Refusal(step, text="timeout")
        if isinstance(cause, ConnectionRefusedError):
            return Refusal(step, text="connection-refused")
    return Refusal(step, text="connection-failed" if step is Step.CONNECT else "connection-lost")


def _causes(mishap: BaseException) -> Iterator[BaseException]:
    """Yield the innermost cause first: what wraps it says less."""
    if mishap.__cause__ is not None:
        yield from _causes(mishap.__cause__)
    yield mishap
