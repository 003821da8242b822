from email.message import EmailMessage
from pathlib import Path

import pytest

from domain.use_cases.asking import AskTarget, ask_now
from flows.collecting import collect
from flows.incoming import keeping
from notifications.tokens import Purpose
from tests.command_line.conftest import FORMATION, Suivi, product

PDF = b"%PDF-1.7 contents"


@pytest.fixture
def proven(started: Suivi) -> Suivi:
    """Let Formation answer its request with a report, a program in disguise and an archive."""
    assert started("show").code == 0
    app = product()
    ask_now(app.open_unit, app.rulebook, AskTarget("amlt", FORMATION), app.moment("UTC"))
    with app.open_unit(read_only=True) as unit:
        mail = unit.outbox.due(app.clock.now(), 1)[0].mail_id
        person = unit.people.many([FORMATION])[FORMATION]
    to = f"suivi+{app.tokens.mint(Purpose.REPLY, mail)}@localhost"
    message = EmailMessage()
    message["From"], message["To"] = person.address, to
    message.set_content("1.1 : 60 %, voir pv.pdf et facture.pdf.exe")
    for name, content in (("pv.pdf", PDF), ("facture.pdf.exe", b"MZ\x90")):
        message.add_attachment(
            content, maintype="application", subtype="octet-stream", filename=name
        )
    keeping(app)(person.address, (to,), message.as_bytes())
    collect(app)
    app.close()
    return started


def test_the_files_of_an_action_are_listed_with_what_became_of_them(proven: Suivi) -> None:
    answer = proven("evidence", "1.1")

    assert (answer.code, answer.err) == (0, "")
    assert "pv.pdf" in answer.out
    assert "conservée" in answer.out
    assert "Ce fichier se présente comme un document, mais c’est un programme." in answer.out


def test_only_what_is_kept_is_handed_out_and_nothing_is_replaced(
    proven: Suivi, folder: Path
) -> None:
    copies = folder / "copies"
    copies.mkdir()
    (copies / "pv.pdf").write_bytes(b"mine")

    answer = proven("evidence", "1.1", "--to", "copies")
    again = proven("evidence", "1.1", "--to", "copies")

    assert (answer.code, again.code) == (0, 0)
    assert (copies / "pv.pdf").read_bytes() == b"mine"
    (copy,) = [one for one in copies.iterdir() if one.name != "pv.pdf"]
    assert copy.read_bytes() == PDF
    assert "facture.pdf.exe" in answer.err


def test_a_hash_names_one_file(proven: Suivi) -> None:
    listed = proven("evidence", "1.1", "--json").json["evidence"]
    quarantined = next(one for one in listed if one["keeping"] == "quarantined")

    answer = proven("evidence", quarantined["hash"][:10], "--to", "copies")

    assert answer.code == 1
    assert "facture.pdf.exe" in answer.err


def test_what_nobody_knows_is_refused(proven: Suivi) -> None:
    answer = proven("evidence", "9.9.9")

    assert answer.code == 1
    assert "9.9.9" in answer.err
