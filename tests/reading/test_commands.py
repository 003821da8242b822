"""What Salma asks of the follow-up itself, in the mail in which she answers."""

from dataclasses import replace
from datetime import date

import pytest

from domain.model.commands import (
    BeAbsent,
    Command,
    Delegate,
    Disown,
    ListActions,
    RemindOn,
    StopMail,
)
from domain.model.reading import Outcome
from notifications.reading.understanding import understand
from tests.reading.letters import (
    ALL_THREE,
    BORDER,
    NADIA,
    PLATFORM,
    SENT,
    mail,
    quoted,
    reading,
    request,
    told,
)

JUNE = date(2026, 6, 1)
# Said on 12 May 2026, of the only action asked about.
ONE: dict[str, Command] = {
    "Rappelez-moi le 01/06.": RemindOn((), JUNE),
    "Merci de me rappeler le 1er juin 2026": RemindOn((), JUNE),
    "À rappeler le 1er juin": RemindOn((), JUNE),
    "Relancez-moi svp le 1/6/2026": RemindOn((), JUNE),
    "Remind me on 1 June": RemindOn((), JUNE),
    "ذكروني يوم 1 يونيو": RemindOn((), JUNE),
    "fekkerni nhar 1 juin": RemindOn((), JUNE),
    "Absente jusqu’au 1er juin": BeAbsent(JUNE),
    "Je suis en congé du 18 mai au 1er juin 2026.": BeAbsent(JUNE),
    "Je serai de retour le 2 juin": BeAbsent(JUNE),
    "I am on leave until 1 June": BeAbsent(JUNE),
    "أنا في عطلة إلى غاية 1 يونيو 2026": BeAbsent(JUNE),
    "سأعود يوم 2 يونيو": BeAbsent(JUNE),
    "Stop": StopMail(),
    "Je ne souhaite plus recevoir ces messages, merci.": StopMail(),
    "unsubscribe": StopMail(),
    "Mes actions": ListActions(),
    "Envoyez-moi la liste de mes actions, s'il vous plaît": ListActions(),
    "إجراءاتي": ListActions(),
    "À déléguer à Karim Tazi": Delegate((), "Karim Tazi"),
    "Déléguer à k_tazi@ministere.example": Delegate((), "k_tazi@ministere.example"),
    "delegate to Karim Tazi": Delegate((), "Karim Tazi"),
    "تفويض إلى كريم التازي": Delegate((), "كريم التازي"),
    "Ce n'est pas moi": Disown(()),
    "This action is not mine": Disown(()),
    "ماشي أنا": Disown(()),
}
NO_COMMAND = (
    "Je vous rappelle le 1er juin.",
    "Merci pour la relance du 10 mai.",
    "Je dois rappeler le fournisseur le 1er juin",
    "Les agents sont en formation jusqu'au 1er juin",
    "L'absence de budget jusqu'au 1er juin nous bloque",
    "Le directeur est absent jusqu'au 1er juin",
    "Chantier à l'arrêt",
    "Stop ou encore ?",
    "Mes actions sont terminées",
    "Travaux à reprendre le 1er juin",
)


def _bare(command: Command) -> Command:
    """Return a command without the words it comes from, said of the action there is."""
    plain = replace(command, sentence="")
    if isinstance(plain, Delegate | Disown | RemindOn) and plain.actions == (PLATFORM.action,):
        return replace(plain, actions=())
    return plain


@pytest.mark.parametrize("said", ONE)
def test_a_command_is_understood_and_tells_no_status(said: str) -> None:
    answer = reading(said)

    assert [_bare(one) for one in answer.commands] == [ONE[said]]
    assert answer.outcome is Outcome.ASK
    assert [(one.status, one.progress, one.forecast) for one in answer.updates] == [
        (None, None, None)
    ]
    assert all(one.sentence for one in answer.commands)


@pytest.mark.parametrize("said", NO_COMMAND)
def test_what_only_sounds_like_one_is_none(said: str) -> None:
    assert reading(said).commands == ()


def test_a_status_beside_a_command_is_applied() -> None:
    answer = reading("En cours, 45 %. Je suis absente jusqu'au 1er juin, rappelez-moi le 2 juin.")

    assert told(answer.updates) == ["1 in_progress 45"]
    assert answer.outcome is Outcome.APPLY
    assert isinstance(answer.commands[0], RemindOn | BeAbsent)


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("Rappelez-moi le 15 janvier", "year_rolled_over"),
        ("Rappelez-moi après le Ramadan", "imprecise_date"),
        ("Rappelez-moi le 31/02/2027", "impossible_date"),
        ("Absente jusqu'au 01/05/2026", "date_in_the_past"),
    ],
)
def test_a_day_in_doubt_is_asked(said: str, why: str) -> None:
    (command,) = reading(said).commands

    assert isinstance(command, RemindOn | BeAbsent)
    assert (getattr(command, "on", None), getattr(command, "until", None)) == (None, None)
    assert command.why == why


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("1 : terminé\n2 : rappelez-moi le 01/06", ("a-2",)),
        ("Rappelez-moi le 1er juin pour la 3.", ("a-3",)),
        ("MKT-11 : à rappeler le 1er juin", ("a-3",)),
        ("Rappelez-moi le 1er juin.", ()),
    ],
)
def test_a_reminder_is_put_off_for_the_actions_named(said: str, named: tuple[str, ...]) -> None:
    (command,) = reading(said, ALL_THREE).commands

    assert isinstance(command, RemindOn)
    assert (command.actions, command.on) == (named, JUNE)


def test_a_command_under_the_quoted_line_is_said_of_that_action() -> None:
    lines = quoted(SENT).split("\n")
    at = next(n for n, line in enumerate(lines) if "MKT-07" in line)
    body = "\n".join([*lines[: at + 2], "Rappelez-moi le 01/06", *lines[at + 2 :]])

    (command,) = reading(f"Le 12/05/2026, la cellule a écrit :\n{body}", ALL_THREE).commands

    assert command == RemindOn(("a-2",), JUNE, "Rappelez-moi le 01/06")


def test_handing_over_and_disowning_name_their_actions() -> None:
    answer = reading("1 : déléguer à Karim Tazi\n2 : ce n'est pas moi\n3 : 20 %", ALL_THREE)

    assert [(type(one), getattr(one, "actions", ())) for one in answer.commands] == [
        (Delegate, ("a-1",)),
        (Disown, ("a-2",)),
    ]
    assert told(answer.updates) == ["1 delegate=Karim Tazi", "2", "3 in_progress 20"]


def test_nobody_else_commands() -> None:

    stranger = understand(mail("Stop", sender=NADIA).as_bytes(), request(), BORDER)

    assert (stranger.outcome, stranger.commands) == (Outcome.QUARANTINE, ())


@pytest.mark.parametrize(
    ("subject", "text", "found"),
    [
        ("Mes actions", "", "list"),
        ("my actions", "Thanks\n\n-- \nSalma Benani\nDirectrice", "list"),
        ("", "Bonjour,\n\nMes actions, s'il vous plaît.\n\nMerci,\nSalma Benani", "list"),
        ("إجراءاتي", "السلام عليكم", "list"),
        ("Réunion", "Quelles sont mes actions ?", "list"),
        ("Mes actions", "Merci,\nLa 1.2 est terminée depuis hier.", "list and more"),
        ("Mes actions", "Bonjour,\nLa 1.2 est terminée depuis hier.", "list and more"),
        ("Mes actions en justice", "Bonjour", ""),
        ("Réunion", "Je prépare la liste de mes actions.", " and more"),
    ],
)
def test_a_mail_of_its_own_accord_may_ask_for_the_list(subject: str, text: str, found: str) -> None:
    message = mail(text, sender=NADIA)
    message.replace_header("Subject", subject)
    message.replace_header("To", "suivi@programme.example")

    answer = understand(message.as_bytes(), None, BORDER)

    asked = "list" if {type(one) for one in answer.commands} == {ListActions} else ""
    assert asked + ("" if answer.bids_only else " and more") == found
