"""What Salma asks of the follow-up in her replies, and what becomes of it."""

from dataclasses import replace
from datetime import date

import pytest

from domain.errors import RefusedError
from domain.model.delivery import ReadyMail
from domain.model.desk import DeskChoice, DeskKind
from domain.rules.dropping import Amendment
from domain.use_cases.asking import ask_status
from domain.use_cases.deciding import accept, refuse
from domain.use_cases.planning import apply_plan
from domain.use_cases.reminding import Reminded, remind_silent
from tests.stories import NADIA, PROGRAMME, SALMA, a_plan, an_action
from tests.use_cases.office import Office, text_of


def said(mail: ReadyMail) -> str:
    """Return the text of a mail on one line, its no-break spaces plain."""
    return " ".join(text_of(mail).split())


def remind(office: Office, day: date) -> Reminded:
    """Remind the silent on a day."""
    office.day = day
    return remind_silent(office.open_unit, office.rules, PROGRAMME, office.moment)


def test_reminders_wait_for_the_day_that_the_owner_names(
    office: Office, request_mail: ReadyMail
) -> None:
    office.reply(request_mail, "1.1 : terminé\nRappelez-moi le 18/03")
    (receipt,) = office.post()

    assert "Pas de relance avant le 18 mars" in said(receipt)
    assert "Action 1.2" in said(receipt)
    assert office.action("1.2").snoozed_until == date(2026, 3, 18)
    assert office.action("1.2").deadline == date(2026, 6, 30)
    assert office.action("1.1").snoozed_until is None
    assert remind(office, date(2026, 3, 17)) == Reminded()
    assert remind(office, date(2026, 3, 18)) != Reminded()
    assert [one.kind for one in office.desk()] == []


def test_a_reminder_cannot_be_put_off_past_the_deadline(
    office: Office, request_mail: ReadyMail
) -> None:
    office.reply(request_mail, "1.2 : rappelez-moi le 20/12/2026")

    assert office.action("1.2").snoozed_until == date(2026, 5, 1)


def test_an_absence_told_by_the_owner_is_noted_and_a_status_beside_it_counts(
    office: Office, request_mail: ReadyMail
) -> None:
    office.reply(request_mail, "1.1 : en cours, 45 %\n\nJe suis absente jusqu'au 20 mars.")
    (receipt,) = office.post()

    assert "Absence notée jusqu’au 20 mars inclus" in said(receipt)
    assert office.action("1.1").progress == 45
    assert remind(office, date(2026, 3, 20)) == Reminded()
    assert "owner.absent" in office.happened()


def test_a_day_that_is_not_sure_is_asked_and_nothing_is_noted(
    office: Office, request_mail: ReadyMail
) -> None:
    office.reply(request_mail, "Rappelez-moi après le Ramadan")
    (receipt,) = office.post()

    assert "À quelle date vous relancer ?" in said(receipt)
    assert office.action("1.2").snoozed_until is None


def test_an_action_that_is_not_hers_waits_for_the_coordinator_and_she_hears_no_more_of_it(
    office: Office, request_mail: ReadyMail
) -> None:
    office.reply(request_mail, "1.1 : ce n'est pas moi\n1.2 : ce n'est pas moi non plus")
    office.post()

    item, _ = office.desk()
    assert (item.kind, item.sentence) == (DeskKind.DISOWNED, "ce n'est pas moi")
    assert remind(office, date(2026, 3, 9)) == Reminded(closed=1)
    assert office.requests()[0].state.value == "closed"
    office.day = date(2026, 4, 1)
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
    assert office.post() == []


def test_the_coordinator_may_say_that_it_is_hers_after_all(
    office: Office, request_mail: ReadyMail
) -> None:
    office.reply(request_mail, "1.1 : ce n'est pas moi\n1.2 : terminé")
    office.post()
    (item,) = office.desk()

    refuse(office.open_unit, DeskChoice(item.number, "Youssef", "Voir l'arrêté"), office.moment)

    (told,) = office.post()
    assert office.action("1.1").is_awaited_from(SALMA.id)
    assert told.recipient == SALMA.address
    assert "Motif donné : Voir l'arrêté" in said(told)


def test_an_action_is_handed_over_once_the_coordinator_agrees(
    office: Office, request_mail: ReadyMail
) -> None:
    office.reply(request_mail, "1.1 : déléguer à Nadia\n1.2 : terminé")
    (receipt,) = office.post()
    (item,) = office.desk()

    assert item.kind is DeskKind.DELEGATION
    assert "Nadia" in said(receipt)
    assert office.action("1.1").owner == SALMA.id

    accept(office.open_unit, DeskChoice(item.number, "Youssef"), office.moment)

    assert office.action("1.1").owner == NADIA.id
    assert "action.handed_over" in office.happened()
    office.day = date(2026, 3, 3)
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
    assert NADIA.address in [one.recipient for one in office.post()]


def test_an_old_file_takes_nothing_back_that_was_handed_over(
    office: Office, request_mail: ReadyMail
) -> None:
    office.reply(request_mail, "1.1 : déléguer à Nadia")
    (item,) = office.desk()
    accept(office.open_unit, DeskChoice(item.number, "Youssef"), office.moment)
    file = a_plan(an_action("1.1", title="Action revue"), an_action("1.2"))

    applied = apply_plan(office.open_unit, file, office.moment)

    assert [(one.ref, one.owner, one.named) for one in applied.kept] == [
        ("1.1", NADIA.id, SALMA.id)
    ]
    assert (office.action("1.1").title, office.action("1.1").owner) == ("Action revue", NADIA.id)
    again = apply_plan(office.open_unit, file, office.moment)
    assert (again.changed, len(again.kept)) == (False, 1)

    caught_up = replace(file, actions=(an_action("1.1", owner=NADIA.id), an_action("1.2")))
    assert not apply_plan(office.open_unit, caught_up, office.moment).kept
    back = Amendment(take_back=frozenset({"1.1"}))
    assert not apply_plan(office.open_unit, file, office.moment, back).kept
    assert office.action("1.1").owner == SALMA.id
    assert apply_plan(office.open_unit, file, office.moment).kept == ()


def test_nobody_of_the_programme_takes_nothing_over(
    office: Office, request_mail: ReadyMail
) -> None:
    office.reply(request_mail, "1.1 : déléguer à quelqu.un@ailleurs.example")
    (receipt,) = office.post()
    (item,) = office.desk()

    assert "Nous ne connaissons pas cette personne" in said(receipt)
    with pytest.raises(RefusedError, match=r"desk\.delegate_unknown"):
        accept(office.open_unit, DeskChoice(item.number, "Youssef"), office.moment)
    assert office.action("1.1").owner == SALMA.id


def test_stop_does_not_end_a_duty_but_says_how_to_hand_it_over(
    office: Office, request_mail: ReadyMail
) -> None:
    taken = office.reply(request_mail, "Stop")
    (receipt,) = office.post()

    assert taken is not None
    assert "déléguer à" in said(receipt)
    assert office.desk() == ()
    assert remind(office, date(2026, 3, 9)) != Reminded()


def test_a_first_reply_misread_is_put_right_by_answering_the_receipt(
    office: Office, request_mail: ReadyMail
) -> None:
    office.reply(request_mail, "1.1 : 70 %")
    (receipt,) = office.post()
    assert office.action("1.1").progress == 70

    office.reply(receipt, "1.1 : non, 40 %")
    (corrected,) = office.post()

    assert office.action("1.1").progress == 40
    assert "40" in said(corrected)
    with office.open_unit(read_only=True) as unit:
        sentences = [one.sentence for one in unit.actions.reports(PROGRAMME)]
    assert sentences == ["70 %", "non, 40 %"]


def test_the_owner_gets_the_list_of_her_actions(office: Office, request_mail: ReadyMail) -> None:
    office.reply(request_mail, "1.1 : 45 %\n\nMes actions, svp")
    (receipt,) = office.post()

    assert "Vos 2 actions ouvertes" in said(receipt)
    assert "1.1 Action 1.1 · échéance 30 juin · En cours, 45 %" in said(receipt)
    assert "1.2 Action 1.2 · échéance 30 juin · Pas commencée" in said(receipt)
