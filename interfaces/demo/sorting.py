"""Tells what each kept mail is: which of ours, or what came back."""

from config.bootstrap import Application
from domain.model.mail import MailKind
from domain.model.reading import Nature
from interfaces.demo.kept_mail import KeptMail, MailFolder

# What came back, and what nobody can place.
REPLY, BOUNCE, ABSENCE, AUTOMATIC, OTHER = "reply", "bounce", "absence", "automatic", "other"
KINDS = (*(one.value for one in MailKind), REPLY, ABSENCE, BOUNCE, AUTOMATIC, OTHER)
_BY_NATURE = {
    Nature.HUMAN: REPLY,
    Nature.BOUNCE: BOUNCE,
    Nature.OUT_OF_OFFICE: ABSENCE,
    Nature.AUTOMATIC: AUTOMATIC,
}


class Sorting:
    """Sorts mail as the engine itself does: ours by the outbox, theirs by the reader."""

    def __init__(self, app: Application, folder: MailFolder) -> None:
        self._app = app
        self._folder = folder
        self._known: dict[int, str] = {}

    def kinds(self) -> dict[int, str]:
        """Return the kind of every mail kept, by its number; a mail never changes its kind."""
        new = [one for one in self._folder.all() if one.number not in self._known]
        ours = {one.number: self._app.reader.bounced((one.sender,)) for one in new}
        with self._app.open_unit(read_only=True) as unit:
            known = unit.outbox.many([one for one in ours.values() if one])
        for mail in new:
            found = known.get(ours[mail.number] or "")
            self._known[mail.number] = found.planned.kind.value if found else self._came_in(mail)
        return dict(self._known)

    def is_ours(self, address: str) -> bool:
        """Tell whether an address is the engine's."""
        return self._app.mailboxes.own(address)

    def _came_in(self, mail: KeptMail) -> str:
        if not any(self.is_ours(one) for one in mail.recipients):
            return OTHER
        opened = self._app.reader.open(self._folder.raw(mail), mail.recipients)
        return _BY_NATURE[opened.nature]
