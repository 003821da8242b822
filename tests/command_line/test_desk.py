from datetime import date

import pytest

from domain.model.desk import DeskItem, DeskKind
from domain.rules.keys import opaque
from domain.use_cases.asking import AskTarget, ask_now
from tests.command_line.conftest import FORMATION, Suivi, product

ACTION = opaque("amlt", "action", "1.1")
NEW_DEADLINE = date(2026, 12, 31)


@pytest.fixture
def desk(started: Suivi) -> Suivi:
    """Give the command while a new deadline, and a mail of unknown fate, wait on the desk."""
    app = product()
    deadline = DeskItem(
        programme="amlt",
        kind=DeskKind.DEADLINE,
        subject=ACTION,
        opened_on=date(2026, 9, 30),
        person=FORMATION,
        sentence="Reporté au 31/12/2026, \x1b[31mle local n'est pas prêt",
        facts={"action": ACTION, "new_deadline": NEW_DEADLINE.isoformat()},
    )
    ask_now(app.open_unit, app.rulebook, AskTarget("amlt", FORMATION), app.moment("UTC"))
    with app.open_unit() as unit:
        mail = unit.outbox.due(app.clock.now(), 1)[0]
        held = DeskItem(
            programme="amlt",
            kind=DeskKind.HELD_MAIL,
            subject=mail.mail_id,
            opened_on=date(2026, 9, 30),
            person=FORMATION,
            facts={"kind": "request", "answer": "421 try later"},
        )
        assert unit.desk.add([deadline, held]) == (1, 2)
    app.close()
    return started


def test_the_desk_shows_the_address_of_a_stranger_beside_whose_mail_they_answer(
    started: Suivi,
) -> None:
    app = product()
    facts = {"why": "sender_not_asked", "sender": "autre@ailleurs.example"}
    item = DeskItem("amlt", DeskKind.QUARANTINE, "x", date(2026, 9, 30), FORMATION, facts=facts)
    with app.open_unit() as unit:
        unit.desk.add([item])
    app.close()

    assert "autre@ailleurs.example" in started("desk").out


def test_one_number_is_shown_whole(desk: Suivi) -> None:
    shown = desk("desk", "show", "1")

    assert "Message :" in shown.out
    assert "Reporté au 31/12/2026" in shown.out
    assert "\x1b" not in shown.out
    assert desk("desk", "show", "9").code == 1


def test_an_empty_desk_says_so(started: Suivi) -> None:
    assert started("desk").out == "Rien n’attend.\n"
    assert started("desk", "--json").json["waiting"] == []


def test_the_desk_shows_what_waits_in_words_and_lets_nothing_drive_the_terminal(
    desk: Suivi,
) -> None:
    out = desk("desk").out

    assert out.split("\n")[0].split() == (
        ["N°", "Depuis", "Quoi", "Programme", "Personne", "Action", "Détail"]
    )
    assert "30/09/2026   nouvelle échéance" in out
    assert "30/10/2026 → 31/12/2026" in out
    assert "courriel retenu" in out
    assert "421 try later" in out
    assert "\x1b" not in out


def test_an_ambiguous_reply_is_shown_with_its_candidate_and_the_reason(started: Suivi) -> None:
    app = product()
    with app.open_unit() as unit:
        unit.desk.add(
            [
                DeskItem(
                    programme="amlt",
                    kind=DeskKind.AMBIGUOUS,
                    subject=ACTION,
                    opened_on=date(2026, 9, 30),
                    person=FORMATION,
                    sentence="60 puis 40",
                    facts={"status": "in_progress", "progress": 40, "why": "two_values"},
                )
            ]
        )
    app.close()

    out = " ".join(started("desk").out.split())

    assert "réponse à préciser" in out
    assert "En cours · 40 %" in out
    assert "contradictoires « 60 puis 40 »" in out


def test_accepting_a_deadline_moves_it(desk: Suivi) -> None:
    assert desk("desk", "accept", "1").out == "N° 1 accepté (nouvelle échéance).\n"

    shown = desk("show", "amlt", "--json").json["actions"][0]
    assert (shown["deadline"], shown["slipped"]) == ("2026-12-31", 62)
    assert [one["number"] for one in desk("desk", "--json").json["waiting"]] == [2]


def test_refusing_a_deadline_leaves_it(desk: Suivi) -> None:
    answer = desk("desk", "refuse", "1", "--reason", "le comité tient à la date")

    assert answer.out == "N° 1 refusé (nouvelle échéance).\n"
    assert desk("show", "amlt", "--json").json["actions"][0]["slipped"] == 0


@pytest.mark.parametrize("verb", ["resend", "drop"])
def test_a_held_mail_is_resent_or_given_up(desk: Suivi, verb: str) -> None:
    assert desk("desk", verb, "2", "--json").json == {
        "number": 2,
        "programme": "amlt",
        "decision": verb,
    }


REFUSALS = {
    "accept 9": "Rien ne porte le numéro 9 sur le bureau.",
    "accept 2": "Le numéro 2 est un courriel : il se renvoie (« resend ») ou s’abandonne "
    "(« drop »).",
    "drop 1": "Le numéro 1 n’est pas un courriel : il s’accepte (« accept ») ou se refuse "
    "(« refuse »).",
}


@pytest.mark.parametrize("typed", REFUSALS)
def test_what_cannot_be_decided_is_refused_with_a_reason(desk: Suivi, typed: str) -> None:
    answer = desk("desk", *typed.split())

    assert answer.code == 1
    assert answer.err.splitlines()[0] == REFUSALS[typed]


def test_what_is_decided_is_decided(desk: Suivi) -> None:
    desk("desk", "accept", "1")

    answer = desk("desk", "refuse", "1")

    assert (answer.code, answer.err) == (1, "Le numéro 1 est déjà décidé.\n")
