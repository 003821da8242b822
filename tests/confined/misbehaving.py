"""A reader that does what a hostile mail would have it do: the first word of the body says what.

It runs in the confined process, in the place of the real one, to which it leaves all other mail.
"""

import os
import re
import signal
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from domain.model.reading import AskedRequest, IncomingMail, Reading
from notifications.reading.border import Border
from notifications.reading.understanding import open_mail as really_open
from notifications.reading.understanding import understand as really_understand


def _eat() -> None:
    hoard = [bytes(10_000_000)]
    while True:
        hoard.append(bytes(10_000_000))


def _backtrack() -> None:
    re.fullmatch(r"(a+)+b", "a" * 64)


def _exit() -> None:
    os._exit(0)


def _crash() -> None:
    os.kill(os.getpid(), signal.SIGSEGV)


def _sleep() -> None:
    time.sleep(600)


def _raise() -> None:
    raise KeyError("secret of the mail")


def _write(file: str) -> None:
    Path(file).write_bytes(b"x")


def _babble() -> None:
    os.write(1, b"\xff" * 100_000)


DEEDS: Mapping[bytes, Callable[..., None]] = {
    b"EAT": _eat,
    b"BACKTRACK": _backtrack,
    b"EXIT": _exit,
    b"CRASH": _crash,
    b"SLEEP": _sleep,
    b"RAISE": _raise,
    b"WRITE": _write,
    b"BABBLE": _babble,
}

LIE = {"nature": "god", "outcome": ["apply"], "updates": 7}


def open_mail(raw: bytes, border: Border, recipients: Sequence[str] = ()) -> Any:
    """Do what the body says, else open the mail."""
    _obey(raw)
    if _words(raw)[0] == b"LIE":
        return LIE
    found: IncomingMail = really_open(raw, border, recipients)
    return found


def understand(
    raw: bytes, asked: AskedRequest | None, border: Border, recipients: Sequence[str] = ()
) -> Any:
    """Do what the body says, else read the mail."""
    _obey(raw)
    if _words(raw)[0] == b"LIE":
        return LIE
    found: Reading = really_understand(raw, asked, border, recipients)
    return found


def _obey(raw: bytes) -> None:
    word, *others = _words(raw)
    deed = DEEDS.get(word)
    if deed is not None:
        deed(*(one.decode() for one in others))


def _words(raw: bytes) -> list[bytes]:
    return raw.partition(b"\n\n")[2].split() or [b""]
