from pathlib import Path

import pytest

from domain.use_cases.asking import AskTarget, ask_now
from notifications.tokens import Purpose
from tests.command_line.conftest import FORMATION, Suivi, product

UNKNOWN = (
    "Ce message ne répond à aucune demande connue ici : "
    "ce qu’il dit n’est rattaché à aucune action."
)


def reply(text: str, *, to: str, sender: str) -> bytes:
    return (
        f"From: {sender}\nTo: {to}\nSubject: Re: Point\nMessage-ID: <1@org.example>\n"
        f"MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{text}\n"
    ).encode()


@pytest.fixture
def answered(started: Suivi, folder: Path) -> str:
    """Keep Formation's reply to its request as a file, and give the address it comes from."""
    assert started("show").code == 0
    app = product()
    ask_now(app.open_unit, app.rulebook, AskTarget("amlt", FORMATION), app.moment("UTC"))
    with app.open_unit(read_only=True) as unit:
        mail = unit.outbox.due(app.clock.now(), 1)[0].mail_id
        person = unit.people.many([FORMATION])[FORMATION]
    token = app.secrets.tokens().mint(Purpose.REPLY, mail)
    app.close()
    content = reply("1. 60 %", to=f"suivi+{token}@localhost", sender=person.address)
    (folder / "reponse.eml").write_bytes(content)
    return person.address


def test_a_reply_is_read_against_the_request_that_its_address_names(
    started: Suivi, answered: str
) -> None:
    answer = started("read", "reponse.eml")

    assert (answer.code, answer.err) == (0, "")
    assert answer.out.splitlines()[:4] == [
        f"De {answered} : Re: Point",
        "Nature : écrit par une personne",
        "Ce qui est dit : 1. 60 %",
        "Suite : compris",
    ]
    assert "1.1 Co-construire" in answer.out


def test_what_is_asked_of_the_follow_up_is_shown_too(
    started: Suivi, answered: str, folder: Path
) -> None:
    content = (folder / "reponse.eml").read_text("utf-8") + "\nRappelez-moi le 12/12/2099\nStop\n"
    (folder / "reponse.eml").write_text(content, "utf-8")

    answer = started("read", "reponse.eml")

    assert answered in answer.out
    assert "Demande : être relancé le 12/12/2099" in answer.out
    assert "Demande : ne plus recevoir ces messages" in answer.out


@pytest.mark.usefixtures("answered")
def test_a_program_reads_what_was_understood_and_nothing_was_kept(started: Suivi) -> None:
    reading = started("read", "reponse.eml", "--json").json["reading"]

    assert (reading["outcome"], reading["updates"][0]["progress"]) == ("apply", 60)
    assert started("collect", "--json").json["taken"] == 0
    assert started("show", "amlt", "--json").json["actions"][0]["progress"] == 0


def test_without_a_store_a_mail_still_has_a_nature_and_words(suivi: Suivi, folder: Path) -> None:
    content = reply(
        "C'est fait.\n\n> Où en êtes-vous ?", to="x@org.example", sender="s@org.example"
    )
    (folder / "r.eml").write_bytes(content)

    answer = suivi("read", "r.eml")

    assert answer.code == 0
    assert answer.out.splitlines()[1:] == [
        "Nature : écrit par une personne",
        "Ce qui est dit : C'est fait.",
        UNKNOWN,
    ]
    assert [one.name for one in folder.iterdir()] == ["r.eml"]


def test_bytes_of_no_mail_at_all_are_read_without_a_fall(suivi: Suivi, folder: Path) -> None:
    (folder / "r.eml").write_bytes(bytes(range(256)) * 8)

    assert suivi("read", "r.eml").code == 0


def test_cases_are_answered_one_line_each_without_store_or_settings(
    suivi: Suivi, folder: Path
) -> None:
    (folder / "cases.jsonl").write_text(
        '{"id": "a", "kind": "date", "text": "31/03/2026", "lang": "fr", '
        '"reference": "2026-03-02"}\n'
        "\n"
        "pas du JSON\n"
        '{"id": "b", "kind": "reply", "text": "Fait.\\n\\n> Où ?"}\n',
        encoding="utf-8",
    )

    answer = suivi("read", "--cases", "cases.jsonl")

    assert answer.code == 1
    assert answer.out == (
        '{"id": "a", "date": "2026-03-31"}\n'
        '{"line": 3, "refused": "case.malformed"}\n'
        '{"id": "b", "reply": "Fait."}\n'
    )
    assert answer.err == (
        "cases.jsonl:3 : cette ligne n’est pas un cas que « suivi read » connaît.\n"
    )
    assert [one.name for one in folder.iterdir()] == ["cases.jsonl"]
