"""What the border of the organisation looks like to a mail that comes in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Border:
    """The addresses that are ours and the one server whose verdicts are believed.

    `authserv_id` names the server that writes Authentication-Results at our border; the headers
    of all others are ignored, since a sender can write them. Empty: nobody's verdict is believed.
    """

    domain: str
    reply_local: str = "suivi"
    bounce_local: str = "bounce"
    separators: str = "+-."
    authserv_id: str = ""

    def token_of(self, address: str) -> str | None:
        """Return the token after our reply local part in an address of ours, lower-cased."""
        tag = self._tagged(self.reply_local, address)
        return tag.partition(".")[0] or None if tag else None

    def intent_of(self, address: str) -> str:
        """Return what a link of ours added to the token (`token.d1`), empty for a mere answer."""
        return (self._tagged(self.reply_local, address) or "").partition(".")[2]

    def bounce_token_of(self, address: str) -> str | None:
        """Return what follows our bounce local part in an address of ours, lower-cased."""
        return self._tagged(self.bounce_local, address)

    def _tagged(self, local_part: str, address: str) -> str | None:
        local, _, domain = address.strip().lower().rpartition("@")
        prefix = local_part.lower()
        if domain != self.domain.lower() or not local.startswith(prefix):
            return None
        rest = local[len(prefix) :]
        tag = rest[1:]
        return tag if tag and rest[0] in self.separators else None
