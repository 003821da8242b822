"""Who we are on the wire: the addresses that our mails leave from and are answered to."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from notifications.tokens import Purpose

BOUNCE_LOCAL_PART = "bounce"
Mint = Callable[[Purpose, str], str]


@dataclass(frozen=True, slots=True)
class Sender:
    """The addresses and names of one installation.

    `names` gives the display name of a programme where its own name does not serve. With
    `bounce_verp` each mail has its own envelope sender, which makes a bounce certain; relays that
    rewrite or refuse it (Gmail, Microsoft 365) need it off. `public_url` is where owners' pages are
    served, for links to them; empty, no mail bears a link to the web. `has_screen` tells that
    coordinators have Prefect's interface beside their mail.
    """

    domain: str
    mint: Mint
    local_part: str = "suivi"
    bounce_local_part: str = BOUNCE_LOCAL_PART
    separator: str = "+"
    names: Mapping[str, str] = field(default_factory=dict)
    bounce_verp: bool = True
    public_url: str = ""
    has_screen: bool = False

    @property
    def address(self) -> str:
        """Return the address that people see, the same on every mail: they may allow-list it."""
        return f"{self.local_part}@{self.domain}"

    def reply_address(self, thread: str) -> str:
        """Return where an answer about that mail goes."""
        return self._tagged(self.local_part, self.mint(Purpose.REPLY, thread))

    def bounce_address(self, mail_id: str) -> str:
        """Return the envelope sender of a mail (VERP): a bounce to it names the mail."""
        if not self.bounce_verp:
            return self.address
        return self._tagged(self.bounce_local_part, self.mint(Purpose.BOUNCE, mail_id))

    def unsubscribe_address(self, mail_id: str) -> str:
        """Return where a member writes to receive no more of these."""
        return self._tagged(self.local_part, self.mint(Purpose.UNSUBSCRIBE, mail_id))

    def page_link(self, thread: str) -> str:
        """Return where the page of whoever was asked opens; empty without a public address."""
        return self._link("o", Purpose.PAGE, thread)

    def deadlines_link(self, thread: str) -> str:
        """Return where the calendar of whoever was asked finds their deadlines, else empty."""
        link = self._link("d", Purpose.DEADLINES, thread)
        return f"{link}.ics" if link else ""

    def unsubscribe_link(self, mail_id: str) -> str:
        """Return where a member ends a body's digests; empty without a public address."""
        return self._link("u", Purpose.UNSUBSCRIBE, mail_id)

    def message_id(self, mail_id: str) -> str:
        """Return the Message-ID of a mail, brackets included: the same at each attempt."""
        return f"<{mail_id}.{self.local_part}@{self.domain}>"

    def _link(self, place: str, purpose: Purpose, mail_id: str) -> str:
        if not self.public_url:
            return ""
        return f"{self.public_url}/{place}/{self.mint(purpose, mail_id)}"

    def _tagged(self, local_part: str, tag: str) -> str:
        return f"{local_part}{self.separator}{tag}@{self.domain}"
