from dataclasses import replace

import pytest

from domain.model.letters import AlertContent, ReceiptContent
from domain.model.mail import MailKind
from domain.model.report import Effect
from domain.model.silence_letters import EscalationContent
from domain.model.status import Language, Status
from domain.model.understood import UnderstoodLine
from tests.composing.contents import (
    PORT,
    SALMA,
    TODAY,
    a_silence,
    the_digest,
    the_notice,
    the_receipt,
    the_request,
)
from tests.composing.letters import COMPOSER, LETTERS, a_letter, composed, spaced

SMALL = 90_000


def text_of(name: str) -> str:
    """Return the text part of a French mail, on one line."""
    return spaced(composed(name).text)


def test_a_request_numbers_the_actions_and_says_until_when() -> None:
    mail = composed("request")

    assert spaced(mail.subject) == "Où en sont vos 3 actions ? Réponse d’ici jeudi 12 mars"
    text = text_of("request")
    assert (
        "1. Ouvrir le guichet unique du port 1.3 · échéance 20 févr. · en retard de 18 jours"
        in text
    )
    assert "« Convention chez le wali pour signature. »" in text
    assert "la réunion du jeudi 19 mars : Comité de suivi" in text
    assert "1 : terminée · 2 : 60 % · 3 : bloquée : budget 1 : report au 30/07/2026" in text


def test_a_single_action_needs_no_number() -> None:
    alone = replace(the_request(), lines=(PORT,))

    mail = COMPOSER.compose(a_letter(MailKind.REQUEST, alone))

    assert spaced(mail.subject) == "Où en est votre action ? Réponse d’ici jeudi 12 mars"
    assert "terminée · 60 % · bloquée : budget" in spaced(mail.text)


def test_a_reminder_announces_who_will_be_told_and_when() -> None:
    assert (
        "Sans réponse de votre part, Youssef El Idrissi en recevra copie jeudi 19 mars."
        in text_of("reminder")
    )


def test_an_escalation_says_what_was_tried_and_whom_to_call() -> None:
    text = text_of("escalation")

    assert "Demande envoyée le 2 mars, puis 2 rappels, restés sans réponse." in text
    assert "Salma Bennani <salma@port.example>" in text
    assert "Hind Amrani en recevra copie jeudi 26 mars" in text


def test_thirty_silent_owners_are_one_mail_and_each_is_named() -> None:
    names = [f"Porteur {rank}" for rank in range(31)]
    owners = [
        replace(SALMA, name=name, address=f"p{rank}@x.example") for rank, name in enumerate(names)
    ]
    content = EscalationContent(tuple(a_silence(owner=one) for one in owners))

    mail = COMPOSER.compose(a_letter(MailKind.ESCALATION, content))

    assert spaced(mail.subject) == "31 porteurs sans réponse, sur 62 actions"
    text = spaced(mail.text)
    assert all(f"{name} <" in text for name in names)
    assert "8 jours sans réponse · demande du 2 mars · 2 rappels" in text
    assert "Former 40 tuteurs en entreprise" in text
    assert len(mail.raw) < 2 * SMALL


def test_an_escalation_before_any_reminder_speaks_of_none() -> None:
    content = the_notice(reminders=0, announces=())

    text = spaced(COMPOSER.compose(a_letter(MailKind.ESCALATION_NOTICE, content)).text)

    assert "Sans réponse à notre demande du 2 mars, nous en avons envoyé copie à Youssef" in text
    assert "Prochaine étape" not in text


def test_a_receipt_tells_noted_waiting_and_unclear_apart() -> None:
    text = text_of("receipt")

    noted, waiting, unclear = (
        text.index(head) for head in ("C’EST NOTÉ", "EN ATTENTE D’ACCORD", "À PRÉCISER")
    )
    assert noted < text.index("✓ Terminée") < waiting
    moved = "Nouvelle échéance : 1er juillet 2026 au lieu du 29 mai 2026"
    assert waiting < text.index(moved) < text.index("Youssef El Idrissi doit donner") < unclear
    assert "« RAS »" in text
    assert "« Le reste » : de quelles actions s’agit-il ?" in text
    assert "UNE ACTION ATTEND ENCORE VOTRE RÉPONSE" in text
    assert "par exemple « 1.3 : 40 % »" in text


def test_a_reason_that_nobody_foresaw_still_gets_a_sentence() -> None:
    line = UnderstoodLine("1.3", PORT.title, Effect.ASKED, sentence="?", why="brand_new")

    mail = COMPOSER.compose(a_letter(MailKind.RECEIPT, replace(the_receipt(), lines=(line,))))

    assert "Pouvez-vous le redire autrement ?" in spaced(mail.text)


@pytest.mark.parametrize(
    ("effect", "said"),
    [
        (Effect.ACCEPTED, "Accepté par la coordination."),
        (Effect.REFUSED, "Refusé par la coordination"),
    ],
)
def test_an_owner_learns_what_the_coordination_decided(effect: Effect, said: str) -> None:
    line = UnderstoodLine(
        "2.4", "Former 40 tuteurs", effect, Status.POSTPONED, new_deadline=TODAY, reason="Trop tard"
    )

    mail = COMPOSER.compose(a_letter(MailKind.RECEIPT, ReceiptContent((line,), (), TODAY)))

    assert spaced(mail.subject) == "Votre réponse du 10 mars : la coordination a tranché"
    assert said in spaced(mail.text)
    assert "Motif donné : Trop tard" in spaced(mail.text)


def test_a_digest_begins_with_the_answer() -> None:
    mail = composed("digest")

    headline = "Une décision attendue, 2 actions en retard"
    assert spaced(mail.subject) == f"{headline} · Comité de suivi, 10 mars 2026"
    text = text_of("digest")
    order = (
        headline,
        "C’est 2 de moins que prévu à ce jour. 2 de plus depuis le récapitulatif du 10 février.",
        "nouvelles reçues sur 9 actions de 12. La plus ancienne date du 12 janvier 2026.",
        "CE QUE LE COMITÉ DOIT DÉCIDER",
        "Reporter l’échéance du 20 février 2026 au 1er juillet 2026 ?",
        "DEPUIS LE RÉCAPITULATIF DU 10 FÉVRIER",
        "1.4 Publier le baromètre Passée en retard",
        "Échéance déplacée du 30 avril 2026 au 29 mai 2026",
        "2 ACTIONS EN RETARD",
        "« Attente du distributeur. »",
        "Sans réponse à 3 messages de suivi",
        "UNE PERSONNE N’A PAS RÉPONDU",
        "TERMINÉES DEPUIS LE 10 FÉVRIER",
        "ÉCHÉANCES DES DEUX PROCHAINES SEMAINES",
        "3fa9c17be22d",
    )
    places = [text.index(one) for one in order]
    assert places == sorted(places)


def test_a_digest_with_nothing_wrong_says_so() -> None:
    quiet = the_digest()
    counts = replace(quiet.counts, late=0, silent=0)
    content = replace(quiet, counts=counts, decisions=(), late=(), silent=(), news=())
    first = replace(content, since=None, at_risk=(), done=())

    mails = [COMPOSER.compose(a_letter(MailKind.DIGEST, one)) for one in (content, first)]

    subjects = [one.subject.partition(" ·")[0] for one in mails]
    assert subjects == ["Rien à décider, rien en retard", "Rien à signaler"]


def test_the_desk_says_how_to_decide() -> None:
    text = text_of("desk")

    assert "Répondez à ce message, un numéro par ligne : « valider 3 »" in text
    assert "Répondre : « valider 7 » · « refuser 7 : motif »" in text
    assert "« renvoyer 11 » · « abandonner 11 »" in text


def test_an_unknown_alert_still_says_what_to_do() -> None:
    mail = COMPOSER.compose(
        a_letter(MailKind.ALERT, AlertContent("meteorite", {"until": "2026-03-11"}))
    )

    assert "Prochain essai : 11 mars 2026" in spaced(mail.text)
    assert "suivi doctor" in mail.text


def test_every_kind_of_mail_is_among_the_letters() -> None:
    assert {letter(Language.FR).kind for letter in LETTERS.values()} == set(MailKind)
