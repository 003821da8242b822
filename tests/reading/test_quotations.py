"""The reply is what Salma wrote, whatever her mail program puts around it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.model.reading import Outcome
from notifications.reading.extracting import extracted
from notifications.reading.markup import text_of_html
from notifications.reading.normalising import cleaned
from notifications.reading.sent import sent_text
from tests.reading.letters import ALL_THREE, REPLY_TO, SENT, quoted, reading, told

REPLY = "Bonjour,\n\nLa plateforme est à 60 %.\n\nCordialement,\nSalma"
ADDRESS = f"Suivi des actions <{REPLY_TO}>"
PROGRAMS = {
    "gmail": f"Le lun. 11 mai 2026 à 08:00, {ADDRESS} a\u00a0écrit\u202f:\n\n{quoted(SENT)}",
    "gmail on two lines": (
        f"Le lun. 11 mai 2026 à 08:00, Suivi des actions <\n{REPLY_TO}> a écrit :\n{quoted(SENT)}"
    ),
    "outlook": (
        f"De : {ADDRESS}\nEnvoyé : lundi 11 mai 2026 08:00\nÀ : Salma <s@x.example>\n"
        f"Objet : Point d'avancement\n\n{SENT}"
    ),
    "outlook with a rule": f"{'_' * 32}\nDe : {ADDRESS}\nEnvoyé : hier\n{SENT}",
    "outlook, a colleague asks again": (
        "De : Omar <omar@x.example>\nEnvoyé : lundi 11 mai 2026 09:30\nÀ : Salma <s@x.example>\n"
        f"Objet : TR: Point\n\nPour moi c'est terminé.\n\nDe : {ADDRESS}\nEnvoyé : hier\n\n{SENT}"
    ),
    "original message": (
        f"-----Message d'origine-----\nDe : {ADDRESS}\nEnvoyé : lundi 11 mai 2026\n\n{SENT}"
    ),
    "iphone": (
        f"Envoyé de mon iPhone\n\n> Le 11 mai 2026 à 08:00, {ADDRESS} a écrit :\n> \n{quoted(SENT)}"
    ),
    "galaxy": (
        "Envoyé depuis mon appareil Galaxy\n\n-------- Message d'origine --------\n"
        f"De : {ADDRESS}\nDate : 11/05/2026 08:00 (GMT+00:00)\nÀ : s@x.example\n\n{SENT}"
    ),
    "thunderbird": f"Le 11/05/2026 à 08:00, Suivi des actions a écrit :\n{quoted(SENT)}",
    "marker alone": SENT,
    "arabic gmail": (
        "\u202bفي الاثنين، 11 مايو 2026 في 8:00 ص تمت كتابة ما يلي بواسطة "
        f"\u202a{ADDRESS}\u202c:\u202c\n\n{quoted(SENT)}"
    ),
    "arabic outlook": (
        f"من: {ADDRESS}\nتم الإرسال: الاثنين، 11 مايو 2026\nإلى: سلمى\nالموضوع: حالة\n\n{SENT}"
    ),
    "arabic original": f"-------- الرسالة الأصلية --------\nمن: {ADDRESS}\nالتاريخ: أمس\n\n{SENT}",
    "english gmail": f"On Mon, May 11, 2026 at 8:00 AM {ADDRESS}\nwrote:\n\n{quoted(SENT)}",
    "english outlook": f"From: {ADDRESS}\nSent: Monday, May 11, 2026\nTo: S\nSubject: x\n\n{SENT}",
    "zimbra": (
        f"----- Mail original -----\nDe: {ADDRESS}\nÀ: s@x.example\nEnvoyé: Lundi 11 Mai 2026\n"
        f"Objet: Point\n\n{SENT}"
    ),
    "outlook for android": (
        "Télécharger Outlook pour Android<https://aka.example/x>\n"
        f"________________________________\nFrom: {ADDRESS}\nSent: Monday\nTo: S\n\n{SENT}"
    ),
}


@pytest.mark.parametrize("program", PROGRAMS)
def test_the_reply_comes_out_alone(program: str) -> None:
    found = extracted(cleaned(f"{REPLY}\n\n{PROGRAMS[program]}"), sent_text(SENT), REPLY_TO)

    assert found.reply == REPLY


@pytest.mark.parametrize("program", [name for name in PROGRAMS if name != "marker alone"])
def test_it_comes_out_even_when_what_we_sent_is_unknown(program: str) -> None:
    assert extracted(cleaned(f"{REPLY}\n\n{PROGRAMS[program]}")).reply == REPLY


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_quotation_without_reply_says_nothing(program: str) -> None:
    assert reading(PROGRAMS[program], ALL_THREE).outcome is Outcome.NONE


def test_an_answer_below_the_quotation_is_read() -> None:
    body = f"{PROGRAMS['thunderbird']}\n\n1) Terminé"

    assert told(reading(body, ALL_THREE).updates) == ["1 done 100"]


def test_an_attribution_glued_to_the_reply_does_not_swallow_it() -> None:
    body = f"1) Terminé à 60 %\n{PROGRAMS['gmail']}"

    assert told(reading(body, ALL_THREE).updates) == ["1 in_progress 60"]


def test_what_is_left_out_is_kept() -> None:
    found = extracted(cleaned(f"{REPLY}\n\n{PROGRAMS['gmail']}"), sent_text(SENT), REPLY_TO)

    assert "Programme de tutorat" in found.elided


HTML = {
    "gmail": (
        "<div>60 %</div><div class='gmail_quote'><div class='gmail_attr'>Le lun., X a écrit :"
        "</div><blockquote class='gmail_quote'>Terminé ?</blockquote></div>"
    ),
    "outlook": (
        "<div><p>60&nbsp;%</p><div style='border:none;border-top:solid #E1E1E1 1.0pt'>"
        "<p><b>De&nbsp;:</b> Suivi</p></div><p>Terminé ?</p></div>"
    ),
    "outlook web": "<p>60 %</p><div id='divRplyFwdMsg'>De : X</div><div>Terminé ?</div>",
    "thunderbird": (
        "<div class='moz-cite-prefix'>Le 11/05, X a écrit :</div>"
        "<blockquote type='cite'>Terminé ?</blockquote><p>60 %</p>"
    ),
    "scripts": "<style>p{}</style><script>x='terminé'</script><p>60 %</p><!-- terminé -->",
}


@pytest.mark.parametrize("program", HTML)
def test_html_gives_its_reply_and_quotes_the_rest(program: str) -> None:
    said = [line for line in text_of_html(HTML[program]).split("\n") if line[:1] != ">"]

    assert "".join(said) == "60 %"


@given(st.text(max_size=400))
def test_reading_the_reply_again_changes_nothing(text: str) -> None:
    once = extracted(cleaned(text), sent_text(SENT), REPLY_TO).reply
    twice = extracted(cleaned(once), sent_text(SENT), REPLY_TO).reply

    assert len(twice) <= len(once)
