"""Mails damaged at random, cheaply: what no sender means and some server will deliver."""

import random
from collections.abc import Iterator
from email.message import EmailMessage

from tests.reading.letters import REPLY_TO, SENT, mail, quoted
from tests.reading.test_automatic_mail import REPORT

DEADLIEST = 8
# What parsers stumble over, where a random byte would seldom be it.
SPLINTERS = (
    b"\x00", b"\r", b"\r\n\r\n", b"\xff\xfe", b"\xed\xa0\x80", b"=?utf-8?b?", b"?=", b"=?x?q?=",
    b'"', b"\n--b\n", b"--\n", b"<", b"@", b";a*0*=", b";charset=", b"\xe2\x80\xae", b"> > > > ",
    b"Content-Type: message/rfc822\n\n", b"Content-Transfer-Encoding: base64\n", b"31/02/2026",
    b" 99999999999999999999 ", "٪١٢".encode(), b"Le " * 40, b"From: ", b"\n ", b"=", b"\t" * 200,
)  # fmt: skip


def _whole() -> EmailMessage:
    message = mail(f"1) Terminé\n2) 40 %\n\nLe 11 mai, X <{REPLY_TO}> a écrit :\n{quoted(SENT)}")
    message.add_alternative("<p>1) Terminé</p><blockquote>2) fait</blockquote>", subtype="html")
    message.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="pv été.pdf")
    return message


WHOLE = _whole().as_bytes()
BASES = (
    WHOLE,
    mail("1) fini le 30/06\n2) bloqué : budget\n3) تم تأجيل إلى 15 أكتوبر").as_bytes(),
    REPORT.encode(),
)


def mutated(seed: int, count: int) -> Iterator[bytes]:
    """Yield so many damaged mails; the same seed gives the same ones."""
    chance = random.Random(seed)  # noqa: S311 -- to be had again, not to be secret
    for _ in range(count):
        raw = chance.choice(BASES)
        for _ in range(chance.randint(1, DEADLIEST)):
            raw = _damaged(raw, chance)
        yield raw


def _damaged(raw: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(raw) + 1)
    deed = chance.randrange(5)
    if deed == 0:
        return raw[:at] + chance.randbytes(chance.randint(1, 6)) + raw[at:]
    if deed == 1:
        return raw[:at] + raw[at + chance.randint(1, 60) :]
    if deed == 2:
        return raw[:at] + chance.choice(SPLINTERS) + raw[at + chance.randint(0, 5) :]
    if deed == 3:
        other = chance.choice(BASES)
        return raw[:at] + other[chance.randrange(len(other)) :]
    return raw[:at] + raw[max(0, at - chance.randint(1, 200)) :]
