"""A ledger of attempts kept in memory, for tests that ask what was committed, and when."""

from collections.abc import Collection, Sequence

from domain.model.delivery import Delivery, Fate, ReadyMail


class MemoryLedger:
    """Remembers every commit in order; `lost` are mails whose lease went to another."""

    def __init__(self, lost: Collection[str] = ()) -> None:
        self._lost = lost
        self.at_risk: list[str] = []
        self.deliveries: list[Delivery] = []
        self.commits = 0

    def commit(self, at_risk: Sequence[str], deliveries: Sequence[Delivery]) -> Collection[str]:
        """Record."""
        self.commits += 1
        allowed = [mail_id for mail_id in at_risk if mail_id not in self._lost]
        self.at_risk.extend(allowed)
        self.deliveries.extend(deliveries)
        return allowed

    def of(self, mail_id: str) -> Delivery:
        """Return the one delivery of a mail."""
        (delivery,) = [each for each in self.deliveries if each.mail_id == mail_id]
        return delivery

    @property
    def fates(self) -> dict[str, Fate]:
        """Return the fate of each mail; each must have exactly one."""
        assert len({each.mail_id for each in self.deliveries}) == len(self.deliveries)
        return {each.mail_id: each.fate for each in self.deliveries}


class FullDiskLedger(MemoryLedger):
    """Fails from the n-th commit on."""

    def __init__(self, from_commit: int) -> None:
        super().__init__()
        self._from = from_commit

    def commit(self, at_risk: Sequence[str], deliveries: Sequence[Delivery]) -> Collection[str]:
        """Record while there is room."""
        if self.commits + 1 >= self._from:
            self.commits += 1
            raise OSError(28, "No space left on device")
        return super().commit(at_risk, deliveries)


def a_mail(mail_id: str = "m1", recipient: str = "salma@ministere.example") -> ReadyMail:
    """Return a mail to Salma, as frozen by the composer."""
    raw = (
        b"From: Suivi <suivi@programme.example>\r\nTo: Salma <salma@ministere.example>\r\n"
        b"Subject: Point d'avancement\r\nMessage-ID: <%b@programme.example>\r\n\r\n"
        b"Bonjour,\r\n.ou en est l'action ?\r\n" % mail_id.encode()
    )
    return ReadyMail(mail_id, f"retours+{mail_id}@programme.example", recipient, raw)


def mails(count: int) -> list[ReadyMail]:
    """Return mails m1 to m`count`."""
    return [a_mail(f"m{number}") for number in range(1, count + 1)]
