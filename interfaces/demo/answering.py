"""Writes answers as programs of mail do: around the quoted mail, each in its own manner."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, formataddr, parseaddr
from functools import cache
from pathlib import Path
from uuid import uuid4

from babel.dates import format_datetime as in_words

from interfaces.demo.kept_mail import KeptMail
from notifications.reading.parsing import body_of, parsed

_CLIENTS = Path(__file__).parent / "manners" / "clients.toml"


@dataclass(frozen=True, slots=True)
class Client:
    """How one program of mail writes an answer; see `manners/clients.toml`."""

    program: str
    locale: str
    day: str
    subject: str
    head: str
    prefix: str = ""
    farewell: str = ""
    below: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """What somebody writes: with which program, at which local instant, in which words."""

    client: str
    at: datetime
    text: str


@cache
def clients() -> Mapping[str, Client]:
    """Return the programs of mail that there are, by name."""
    content = tomllib.loads(_CLIENTS.read_text(encoding="utf-8"))
    return {name: Client(**one) for name, one in content.items()}


def answer_to(mail: KeptMail, raw: bytes, written: Written) -> bytes:
    """Return the answer of whoever received a mail, to the address that it asks to answer to."""
    client = clients()[written.client]
    name, mine = parseaddr(mail.written_to)
    message = EmailMessage(policy=SMTP)
    message["From"] = formataddr((name, mine))
    message["To"] = mail.reply_to
    message["Subject"] = client.subject + mail.subject
    message["Date"] = format_datetime(written.at)
    message["Message-ID"] = f"<{uuid4().hex}@{mine.rpartition('@')[2]}>"
    message["In-Reply-To"] = message["References"] = f"<{mail.message_id}>"
    field, _, value = client.program.partition(": ")
    message[field] = value
    message.set_content(_text(client, mail, raw, written))
    return message.as_bytes()


def _text(client: Client, mail: KeptMail, raw: bytes, written: Written) -> str:
    said = written.text + client.farewell + "\n"
    if not client.head:
        return said
    quoted = _head(client, mail, written.at) + _quoted(client, raw)
    return f"{quoted}\n{said}" if client.below else said + quoted


def _head(client: Client, mail: KeptMail, now: datetime) -> str:
    name, address = parseaddr(mail.written_by)
    me, mine = parseaddr(mail.written_to)
    received = (mail.at or now).astimezone(now.tzinfo)
    day = in_words(received, client.day, locale=client.locale)
    return client.head.format(
        name=name, address=address, day=day, me=me, mine=mine, subject=mail.subject
    )


def _quoted(client: Client, raw: bytes) -> str:
    text = body_of(parsed(raw)[0])[0].text
    return "\n".join(f"{client.prefix}{line}".rstrip() for line in text.split("\n")) + "\n"
