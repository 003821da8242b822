"""Which files of a mail are evidence; none is opened to tell."""

from email.message import EmailMessage

import pytest

from domain.model.evidence import Keeping, ReceivedFile
from notifications.reading.limits import ATTACHMENT_BYTES, FileLimits
from notifications.reading.understanding import files_of
from tests.reading.letters import mail

PDF = b"%PDF-1.7 contents"
ZIP = b"PK\x03\x04" + b"\x00" * 40
OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 40


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("pv.pdf", PDF, ""),
        ("PV du 12 mai.PDF", PDF, ""),
        ("محضر.pdf", PDF, ""),
        ("tableau.xlsx", ZIP, ""),
        ("courrier.odt", ZIP, ""),
        ("ancien.doc", OLD_OFFICE, ""),
        ("notes.txt", b"fait le 12", ""),
        ("facture.pdf.exe", b"MZ\x90", "disguised_program"),
        ("facture.pdf          .exe", b"MZ\x90", "disguised_program"),
        ("facture\u202efdp.exe", b"MZ\x90", "program"),
        ("facture.pdf", b"MZ\x90", "disguised_program"),
        ("outil.js", b"alert(1)", "program"),
        ("script.txt", b"#!/bin/sh", "program"),
        ("macro.xlsm", ZIP, "macros"),
        ("macro.docx", ZIP + b"word/vbaProject.bin", "macros"),
        ("macro.xls", OLD_OFFICE + "_VBA_PROJECT".encode("utf-16-le"), "macros"),
        ("pieces.zip", ZIP, "archive"),
        ("pieces", ZIP, "archive"),
        ("pieces.rar", b"Rar!\x1a", "archive"),
        ("rapport.pdf", b"<html>", "not_what_it_says"),
        ("rapport.docx", b"MZ", "disguised_program"),
        ("notes.txt", b"a\x00b", "not_what_it_says"),
        ("page.html", b"<script>", "unknown_kind"),
        ("dessin.svg", b"<svg onload=x>", "unknown_kind"),
        ("sans nom", b"quoi", "unknown_kind"),
    ],
)
def test_what_could_do_harm_is_kept_and_never_offered(name: str, content: bytes, why: str) -> None:
    (found,) = _files((name, content))

    assert found.why == why
    assert found.keeping is (Keeping.QUARANTINED if why else Keeping.KEPT)
    assert found.content == content
    assert found.size == len(content)


def test_names_are_clean_whatever_was_sent() -> None:
    names = [
        "../../etc/passwd",
        "C:\\Windows\\con.txt",
        "a\u202eb\x07<>.pdf",
        "x" * 400 + ".pdf",
        "CON",
    ]

    found = [one.name for one in _files(*((name, PDF) for name in names))]

    assert found[0] == "passwd"
    assert found[2] == "ab.pdf"
    assert len(found[3]) <= 120
    assert found[3].endswith(".pdf")
    assert not any(set('/\\<>:"|?*\u202e') & set(name) for name in found)
    assert "CON" not in found


def test_sizes_and_numbers_are_bounded() -> None:
    (large,) = _files(("plan.pdf", PDF + bytes(ATTACHMENT_BYTES)))
    assert (large.keeping, large.why, large.content) == (Keeping.REFUSED, "file_too_large", b"")

    many = _files(*((f"{number}.pdf", PDF) for number in range(22)))
    assert [one.why for one in many] == [""] * 20 + ["too_many_files"] * 2


def test_an_organisation_may_keep_less() -> None:
    message = mail("Fait.")
    for name, size in (("plan.pdf", 1_000), ("photo.pdf", 10), ("note.pdf", 10)):
        content = PDF + bytes(size)
        message.add_attachment(content, maintype="application", subtype="pdf", filename=name)

    found = files_of(message.as_bytes(), FileLimits(octets=500, files=2))

    assert [one.why for one in found] == ["file_too_large", "", "too_many_files"]


def test_the_pictures_of_a_signature_are_left_out_and_photographs_are_not() -> None:
    message = mail("Fait.")
    for name, size, inline in (
        ("image001.png", 4_000, True),
        ("Logo-ministere.png", 300_000, False),
        ("IMG_0042.png", 300_000, True),
        ("constat.png", 30_000, False),
    ):
        message.add_attachment(
            b"\x89PNG" + bytes(size),
            maintype="image",
            subtype="png",
            filename=name,
            disposition="inline" if inline else "attachment",
        )

    found = {one.name: one.keeping for one in files_of(message.as_bytes())}

    assert found == {
        "image001.png": Keeping.LEFT_OUT,
        "Logo-ministere.png": Keeping.LEFT_OUT,
        "IMG_0042.png": Keeping.KEPT,
        "constat.png": Keeping.KEPT,
    }


def _files(*attached: tuple[str, bytes]) -> tuple[ReceivedFile, ...]:
    message: EmailMessage = mail("Fait.")
    for name, content in attached:
        message.add_attachment(
            content, maintype="application", subtype="octet-stream", filename=name
        )
    return files_of(message.as_bytes())
