"""The sections of the settings: mail out, mail in and where it waits, our own address, Prefect."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, SecretStr, field_validator
from pydantic_core import PydanticCustomError

from notifications.fetching.credentials import Proof
from notifications.security import Security, is_loopback

Port = Annotated[int, Field(ge=0, le=65_535)]
# Where people and our own client must find it: no free one is picked by the kernel.
FixedPort = Annotated[int, Field(ge=1, le=65_535)]
Host = Annotated[str, Field(max_length=253, pattern=r"^[\w.:-]*$")]
Domain = Annotated[str, Field(max_length=253, pattern=r"^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$")]


Folder = Annotated[str, Field(min_length=1, max_length=200, pattern=r"^[^\x00-\x1f\x7f]*$")]


class Section(BaseModel):
    """What all sections share: frozen, and a name that is not known is refused, never ignored."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class Smtp(Section):
    """The server that mail leaves by; without `host` nothing leaves and the outbox keeps it all.

    `per_minute` 0 means no limit. `trust` is a file of certificates to believe instead of the
    system's.
    """

    host: Host = ""
    port: Port = 587
    tls: Security = Security.STARTTLS
    username: str = ""
    password: SecretStr = SecretStr("")
    connections: Annotated[int, Field(ge=1, le=100)] = 3
    per_minute: Annotated[int, Field(ge=0)] = 0
    trust: Path | None = None


class Protocol(StrEnum):
    """What the receiver speaks."""

    SMTP = "smtp"
    LMTP = "lmtp"


class Receiving(Section):
    """The door by which replies come in; `port` 0 takes a free one."""

    enabled: bool = True
    host: Host = "127.0.0.1"
    port: Port = 8025
    protocol: Protocol = Protocol.SMTP


class Imap(Section):
    """The mailbox in which replies wait; without `host` nothing is fetched from a server.

    The folders for what was read and for quarantine are named in the language of the installation
    unless they are set. `poll` is in seconds; `trust` as for SMTP.
    """

    host: Host = ""
    port: FixedPort = 993
    tls: Security = Security.TLS
    username: str = ""
    auth: Proof = Proof.PASSWORD
    password: SecretStr = SecretStr("")
    token_file: Path | None = None
    token_command: str = ""
    folder: Folder = "INBOX"
    processed: Folder | Literal[""] = ""
    quarantine: Folder | Literal[""] = ""
    poll: Annotated[int, Field(ge=1, le=3_600)] = 60
    trust: Path | None = None


class Maildir(Section):
    """The folder of this machine in which replies wait; without `path` there is none."""

    path: Path | None = None


class Evidence(Section):
    """The files that come with replies: how large one may be to be kept, how many of a mail are.

    A mail itself is taken up to `mail.megabytes`.
    """

    file_megabytes: Annotated[int, Field(ge=1, le=25)] = 10
    files: Annotated[int, Field(ge=1, le=20)] = 20


class Mail(Section):
    """Our own address, and whose word on authentication is believed.

    Replies come to `local_part` + `separator` + token @ `domain`; those of `separators` are taken
    as well, since mail that left before a change is still answered. `authserv_id` is the name under
    which our mail server writes `Authentication-Results` (RFC 8601). `bounce_verp` gives each mail
    its own envelope sender. `megabytes` is how large a mail may be to be taken: beyond, its door is
    closed to it, and where it waits it stays, known by its size; no reader bears more than 25.
    """

    domain: Domain = "localhost"
    local_part: Annotated[str, Field(pattern=r"^[a-z0-9]+([._-][a-z0-9]+)*$", max_length=24)] = (
        "suivi"
    )
    separator: Annotated[str, Field(pattern=r"^[+.-]$")] = "+"
    separators: Annotated[str, Field(pattern=r"^[+.-]{0,3}$")] = "+-."
    authserv_id: str = ""
    bounce_verp: bool = True
    megabytes: Annotated[int, Field(ge=1, le=25)] = 25


class Page(Section):
    """The owners' page: where it listens; a web server with TLS stands before it.

    Served only where there is a `public_url`, for without one no mail bears a link.
    """

    enabled: bool = True
    host: Host = "127.0.0.1"
    port: Port = 8080


class Prefect(Section):
    """Prefect's own server: where it listens, and whether it asks for a password."""

    enabled: bool = True
    host: Host = "127.0.0.1"
    port: FixedPort = 4200
    login: bool = True

    @field_validator("host")
    @classmethod
    def _loopback(cls, host: str) -> str:
        """Refuse to show the interface to a network: it knows no users and no TLS."""
        if not is_loopback(host):
            raise PydanticCustomError("loopback", "settings.loopback")
        return host
