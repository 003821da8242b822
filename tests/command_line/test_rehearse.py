from tests.command_line.conftest import Suivi


def test_every_mail_to_come_is_told_with_its_reason(applied: Suivi) -> None:
    answer = applied("rehearse", "amlt", "--days", "7")

    assert (answer.code, answer.err) == (0, "")
    lines = answer.out.splitlines()
    assert lines[0].split() == ["jour", "heure", "courriel", "destinataire", "raison"]
    assert sum("demande de point" in one for one in lines[2:10]) == 8
    assert "point attendu sur 2 actions, réponse avant le 06/10/2026" in answer.out
    assert "vaut relance" not in answer.out, "a reminder is one, and stands for none"
    assert lines[-2].endswith("le jour le plus chargé est le 01/10/2026 (8).")
    assert lines[-1] == "Dont : demande de point 8 · relance 8."


def test_a_program_reads_them(applied: Suivi) -> None:
    told = applied("rehearse", "amlt", "--days", "7", "--answering", "1", "--json").json

    assert (told["programme"], told["from"], told["until"]) == ("amlt", "2026-10-01", "2026-10-07")
    assert told["counts"] == {"request": 8, "receipt": 8}
    assert told["mails"][0]["why"] == {"actions": 2, "answer_by": "2026-10-06"}


def test_days_without_mail_are_told_as_such(applied: Suivi) -> None:
    answer = applied("rehearse", "amlt", "--days", "2", "--from", "2026-09-26")

    assert answer.out == "Aucun courriel ne partirait du 26/09/2026 au 27/09/2026.\n"


def test_what_makes_no_sense_is_explained(applied: Suivi) -> None:
    assert applied("rehearse", "amlt", "--answering", "70").err == (
        "La part des personnes qui répondent va de 0 à 1 (0.8 pour 80 %), pas 70.0.\n"
    )
