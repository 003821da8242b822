from dataclasses import replace

from domain.model.delivery import ReadyMail
from domain.model.desk import DeskChoice
from domain.model.inbox import InboxState
from domain.model.reading import AskedRequest, Reading
from domain.model.status import Status
from domain.use_cases.deciding import accept, vouch
from domain.use_cases.receiving import keep_mail
from domain.use_cases.replaying import Replayed, propose, replay
from domain.use_cases.setting_aside import stumble
from notifications.reading.border import Border
from notifications.reading.reader import MailReader
from tests.stories import NADIA
from tests.use_cases.office import DOMAIN, TOKENS, Office


class FormerReader(MailReader):
    """The reader of an earlier release, which did not understand progress."""

    def read(self, raw: bytes, recipients: tuple[str, ...], asked: AskedRequest | None) -> Reading:
        """Return what it understood."""
        found = super().read(raw, recipients, asked)
        known = tuple(replace(one, progress=None) for one in found.updates)
        return replace(found, updates=known)


def again(office: Office) -> list[Replayed]:
    """Read all that was kept once more."""
    with office.open_unit(read_only=True) as unit:
        kept = unit.inbox.kept()
    found = [replay(office.open_unit, office.reader, one, office.moment_of) for one in kept]
    return [one for one in found if one and (one.differences or one.revived)]


def test_what_was_right_reads_the_same(office: Office, request_mail: ReadyMail) -> None:
    office.reply(request_mail, "1.1 : 60 %\n1.2 : bloqué : budget")
    office.reply(request_mail, "1.1 : reporté au 30/09/2026")
    office.reply(request_mail, "Qui êtes-vous ?", NADIA)

    assert again(office) == []


def test_what_reads_otherwise_is_proposed_once_and_changes_nothing_by_itself(
    office: Office, request_mail: ReadyMail
) -> None:
    present = office.reader
    office.reader = FormerReader(Border(DOMAIN), TOKENS)
    office.reply(request_mail, "1.1 : 60 %")
    office.reader = present
    assert office.action("1.1").progress == 0

    found = again(office)

    ((difference,),) = (one.differences for one in found)
    assert (difference.ref, difference.now["progress"]) == ("1.1", 60)
    assert "progress" not in difference.before
    assert office.action("1.1").progress == 0
    assert propose(office.open_unit, found, office.moment) == 1
    assert propose(office.open_unit, found, office.moment) == 0
    (item,) = office.desk()
    accept(office.open_unit, DeskChoice(item.number, "shell"), office.moment)
    assert office.action("1.1").progress == 60


def test_what_a_newer_reply_said_is_left_alone(office: Office, request_mail: ReadyMail) -> None:
    present = office.reader
    office.reader = FormerReader(Border(DOMAIN), TOKENS)
    office.reply(request_mail, "1.1 : 60 %")
    office.reader = present
    office.hour = 10
    office.reply(request_mail, "1.1 : terminé")

    found = again(office)

    assert propose(office.open_unit, found, office.moment) == 0
    assert office.action("1.1").status is Status.DONE


def test_a_reply_let_in_by_a_person_stays_let_in(office: Office, request_mail: ReadyMail) -> None:
    office.reply(request_mail, "1.1 : 60 %", NADIA)
    (item,) = office.desk()
    vouched = vouch(office.open_unit, office.reader, item.number, office.moment_of)
    accept(office.open_unit, DeskChoice(item.number, "shell"), office.moment, vouched)

    assert again(office) == []


def test_a_mail_that_could_not_be_read_gets_another_chance(
    office: Office, request_mail: ReadyMail
) -> None:
    office.reply(request_mail, "1.1 : 60 %")
    with office.open_unit() as unit:
        (known,) = unit.inbox.kept()
        mail = unit.inbox.get(known)
    assert mail is not None
    poison = replace(mail, id="poison", state=InboxState.UNREAD)
    keep_mail(office.open_unit, poison)
    for _ in range(3):
        stumble(office.open_unit, "poison", "reader_died", office.moment)

    (found,) = again(office)

    assert (found.inbox, found.revived) == ("poison", True)
    propose(office.open_unit, [found], office.moment)
    with office.open_unit(read_only=True) as unit:
        assert [one.id for one in unit.inbox.unread(10)] == ["poison"]
