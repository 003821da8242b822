"""A real Dovecot of the tests' own: mailboxes over IMAP and LMTP, gone with the session.

It runs as whoever runs the tests, or as somebody without rights under root.
"""

import base64
import grp
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from imapclient import IMAPClient  # type: ignore[import-untyped]  # has no types

from tests.contracts.postgres import free_port, unprivileged
from tests.fetching.programs import answering, program

PASSWORD = "été-à-Tanger"  # noqa: S105 -- of a mailbox that lives as long as the test
KEY = b"the key that signs the tokens of the town"
WITHOUT = ("MOVE", "UIDPLUS", "IDLE")
PLAIN = "IMAP4rev1 SASL-IR AUTH=PLAIN CHILDREN NAMESPACE"
CONFIGURATION = (Path(__file__).parent / "dovecot.conf").read_text(encoding="utf-8")
OAUTH2 = """introspection_mode = local
local_validation_key_dict = fs:posix:prefix={home}/keys/
username_attribute = sub
"""


@dataclass(frozen=True, slots=True)
class Dovecot:
    """A running server and where it listens: `imap` in clear and by STARTTLS, `imaps` by TLS."""

    home: Path
    imap: int
    imaps: int
    lmtp: int

    @contextmanager
    def mailbox(self, user: str) -> Iterator[IMAPClient]:
        """Open a mailbox as its owner would."""
        with IMAPClient("127.0.0.1", self.imap, ssl=False, timeout=10) as client:
            client.plain_login(user, PASSWORD)
            yield client

    def mails(self, user: str, folder: str = "INBOX") -> list[bytes]:
        """Return the mails in a folder, in order; none where there is no such folder."""
        with self.mailbox(user) as client:
            if not client.folder_exists(folder):
                return []
            client.select_folder(folder, readonly=True)
            told = client.fetch(client.search(), ["BODY.PEEK[]"])
            return [told[uid][b"BODY[]"] for uid in sorted(told)]

    def drop(self, user: str, raw: bytes, folder: str = "INBOX") -> None:
        """Put a mail into a mailbox."""
        with self.mailbox(user) as client:
            client.append(folder, raw)

    def number_anew(self, user: str) -> None:
        """Give all mails of a mailbox new numbers, as a server does that lost its index."""
        folder = self.home / "mail" / user
        numbers = folder / "dovecot-uidlist"
        told = numbers.read_text(encoding="ascii")
        validity = told.split()[1]
        numbers.write_text(told.replace(validity, f"V{int(validity[1:]) + 7}"), encoding="ascii")
        for one in folder.glob("dovecot.*"):
            one.unlink()


@contextmanager
def a_dovecot(certificate: Path, *, old: bool = False) -> Iterator[Dovecot]:
    """Start a server in a directory of its own; stop it and remove everything in the end.

    An old one knows neither TLS nor what came after IMAP itself, and keeps a person's folders
    below INBOX.
    """
    found = program("dovecot", "dovecot-imapd and dovecot-lmtpd")
    home = Path(tempfile.mkdtemp(prefix="suivi-dovecot-"))
    who = pwd.getpwnam(unprivileged() or pwd.getpwuid(os.geteuid()).pw_name)
    try:
        ports = {name: free_port() for name in ("imap", "imaps", "lmtp")}
        _furnish(home, certificate)
        given = {
            "home": home, "user": who.pw_name, "group": grp.getgrgid(who.pw_gid).gr_name,
            "uid": who.pw_uid, "gid": who.pw_gid, "password": PASSWORD,
            "prefix": "INBOX." if old else "", "ssl": "no" if old else "yes",
            "capability": f"imap_capability = {PLAIN}" if old else "",
        }  # fmt: skip
        (home / "dovecot.conf").write_text(CONFIGURATION.format(**given, **ports), encoding="utf-8")
        _give(home, who)
        with _running(found, home, who, ports["lmtp"]):
            yield Dovecot(home, **ports)
    finally:
        shutil.rmtree(home)


def _furnish(home: Path, certificate: Path) -> None:
    (home / "mail").mkdir()
    shutil.copy(certificate, home / "server.pem")
    keys = home / "keys" / "default" / "HS256"
    keys.mkdir(parents=True)
    (keys / "default").write_bytes(base64.b64encode(KEY))
    (home / "oauth2.conf").write_text(OAUTH2.format(home=home), encoding="ascii")


def _give(home: Path, who: pwd.struct_passwd) -> None:
    if os.geteuid() == 0:
        for one in (home, *home.rglob("*")):
            os.chown(one, who.pw_uid, who.pw_gid)


@contextmanager
def _running(found: str, home: Path, who: pwd.struct_passwd, port: int) -> Iterator[None]:
    command = [found, "-F", "-c", str(home / "dovecot.conf")]
    if os.geteuid() == 0:
        process = subprocess.Popen(
            command, cwd=home, user=who.pw_uid, group=who.pw_gid, extra_groups=[]
        )
    else:
        process = subprocess.Popen(command, cwd=home)
    try:
        answering(port, home / "log", process)
        yield
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(20)
