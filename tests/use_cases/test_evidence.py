"""The files that come with replies, on both databases, from the mail to what a person is told."""

from email.message import EmailMessage
from hashlib import sha256

import pytest

from domain.errors import RefusedError
from domain.model.delivery import ReadyMail
from domain.model.evidence import Evidence, Keeping
from domain.use_cases.finding_evidence import evidence_named
from tests.stories import PROGRAMME, action_id
from tests.use_cases.office import Office, address_of, parsed, text_of

PDF = b"%PDF-1.7 contents"
LOGO = b"\x89PNG" + bytes(200_000)
Attached = tuple[str, bytes, str]


def send(office: Office, to: ReadyMail, text: str, *attached: Attached) -> None:
    """Let the recipient of a mail of ours answer it with files."""
    message = EmailMessage()
    message["From"] = to.recipient
    message["To"] = address_of(str(parsed(to)["Reply-To"]))
    message["Message-ID"] = f"<{sha256(text.encode()).hexdigest()[:9]}@org.example>"
    message.set_content(text)
    for name, content, kind in attached:
        main, _, sub = kind.partition("/")
        message.add_attachment(content, maintype=main, subtype=sub, filename=name)
    office.receive(message.as_bytes(), message["To"], to.recipient)


def of_action(office: Office, ref: str) -> list[Evidence]:
    """Return what came for an action."""
    with office.open_unit(read_only=True) as unit:
        return list(evidence_named(unit, ref))


def test_a_file_proves_the_action_that_its_name_stands_beside(
    office: Office, request_mail: ReadyMail
) -> None:
    send(
        office,
        request_mail,
        "1.1 : terminé, voir pv.pdf\n1.2 : en cours, 60 %\n",
        ("pv.pdf", PDF, "application/pdf"),
        ("photo.jpg", b"\xff\xd8\xff" + bytes(200_000), "image/jpeg"),
    )

    first, second = of_action(office, "1.1")
    assert (first.name, first.action, first.keeping) == ("pv.pdf", action_id("1.1"), Keeping.KEPT)
    assert (second.name, second.action) == ("photo.jpg", "")
    assert [one.name for one in of_action(office, "1.2")] == ["photo.jpg"]
    with office.open_unit(read_only=True) as unit:
        assert unit.evidence.content(sha256(PDF).hexdigest()) == PDF


def test_the_receipt_says_what_is_kept_and_what_is_not_and_why(
    office: Office, request_mail: ReadyMail
) -> None:
    send(
        office,
        request_mail,
        "1.1 : terminé\n",
        ("pv.pdf", PDF, "application/pdf"),
        ("pieces.zip", b"PK\x03\x04", "application/zip"),
        ("image001.png", b"\x89PNG", "image/png"),
    )

    (receipt,) = office.post()

    said = text_of(receipt)
    assert "pv.pdf" in said
    assert "Conservée comme pièce justificative" in said
    assert "pieces.zip" in said
    assert "C’est une archive" in said
    assert "image001.png" not in said
    fates = [one.keeping for one in of_action(office, "1.1")]
    assert fates == [Keeping.KEPT, Keeping.QUARANTINED, Keeping.LEFT_OUT]


def test_the_same_bytes_are_kept_once_and_a_picture_sent_each_time_is_a_logo(
    office: Office, request_mail: ReadyMail
) -> None:
    for text in ("1.1 : 20 %", "1.1 : 30 %", "1.1 : 40 %"):
        send(
            office,
            request_mail,
            text,
            ("armoiries.png", LOGO, "image/png"),
            ("pv.pdf", PDF, "application/pdf"),
        )

    logos = [one.keeping for one in of_action(office, "1.1") if one.name == "armoiries.png"]
    assert logos == [Keeping.KEPT, Keeping.KEPT, Keeping.LEFT_OUT]
    with office.open_unit(read_only=True) as unit:
        assert len(unit.evidence.named(sha256(PDF).hexdigest()[:8])) == 3


def test_nothing_is_kept_from_somebody_who_was_not_asked(
    office: Office, request_mail: ReadyMail
) -> None:
    stranger = ReadyMail(
        request_mail.mail_id, request_mail.sender, "nadia@org.example", request_mail.raw
    )
    send(office, stranger, "1.1 : terminé", ("pv.pdf", PDF, "application/pdf"))

    assert of_action(office, "1.1") == []


def test_what_names_neither_action_nor_file_is_refused(
    office: Office, request_mail: ReadyMail
) -> None:
    send(office, request_mail, "1.1 : terminé", ("pv.pdf", PDF, "application/pdf"))

    with office.open_unit(read_only=True) as unit:
        assert evidence_named(unit, "1.1", PROGRAMME)
        for what in ("9.9", "abcdef", "%%%%%%%%"):
            with pytest.raises(RefusedError) as refused:
                evidence_named(unit, what)
            assert refused.value.code == "evidence.unknown"


def test_a_file_filed_under_no_action_is_said_so_and_listed_with_the_programme(
    office: Office, request_mail: ReadyMail
) -> None:
    send(office, request_mail, "Voici la pièce.", ("pv.pdf", PDF, "application/pdf"))

    (receipt,) = office.post()
    assert "rattachée à aucune action" in text_of(receipt).replace("\n", " ")
    with office.open_unit(read_only=True) as unit:
        assert [(one.name, one.action) for one in evidence_named(unit, PROGRAMME)] == [
            ("pv.pdf", "")
        ]
