import re
from datetime import date

import pytest
from fluent.runtime import FluentBundle, FluentResource

from domain.model.desk import DeskKind
from domain.model.mail import MailKind
from domain.model.status import Health, Language, Status
from notifications.composing.catalogue import FOLDER, LOCALES, catalogue_of, entries
from notifications.composing.typography import NBSP
from notifications.composing.words import Words
from notifications.reading.reasons import Why

# What an owner is never asked: nobody answers the mail of a machine or of a stranger.
NEVER_ASKED = {
    Why.AUTOMATIC_MAIL,
    Why.SENDER_NOT_ASKED,
    Why.AUTHENTICATION_FAILED,
    Why.OTHER_REPLY_TOKEN,
    Why.UNKNOWN_REQUEST,
    Why.MALFORMED_MAIL,
}


@pytest.mark.parametrize("language", Language)
def test_an_id_is_defined_once(language: Language) -> None:
    files = (FOLDER / language.value).glob("*.ftl")
    names = [name for file in files for name in entries(file.read_text(encoding="utf-8"))]

    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("language", Language)
def test_what_is_said_without_fluent_is_what_fluent_says(language: Language) -> None:
    ours = catalogue_of(language)
    theirs = FluentBundle([LOCALES[language]], use_isolating=False)
    for name in ours:
        indented = ours.source(name).replace("\n", "\n    ")
        theirs.add_resource(FluentResource(f"{name} = {indented}\n"))
    for name in ours:
        pattern = ours.plain(name)
        if pattern is None:
            continue
        values = dict.fromkeys(re.findall(r"%\(([\w-]+)\)s", pattern), "une valeur")
        message = theirs.get_message(name).value
        assert message is not None
        assert theirs.format_pattern(message, values) == (pattern % values, [])


def test_arabic_has_its_six_forms() -> None:
    words = Words("ar")

    said = [words.say("digest-headline-late", n=n) for n in (1, 2, 3, 11, 100)]

    assert said == [
        "إجراء واحد متأخر",
        "إجراءان متأخران",
        "3 إجراءات متأخرة",
        "11 إجراءً متأخراً",
        "100 إجراء متأخر",
    ]


def test_french_signs_hold_to_the_word_before_them() -> None:
    words = Words("fr")

    assert words.say("quote", text="Fait") == f"«{NBSP}Fait{NBSP}»"
    assert words.say("percent", n=40) == f"40{NBSP}%"


def test_days_are_written_as_people_write_them() -> None:
    day = date(2026, 12, 1)

    assert Words("fr").day(day, "week") == f"mardi{NBSP}1er{NBSP}décembre"
    assert Words("en").day(day) == f"1{NBSP}December{NBSP}2026"
    assert Words("ar").day(day, "short") == f"1{NBSP}دجنبر"
    assert Words("fr").day(date(2026, 6, 12), "short") == f"12{NBSP}juin"


def test_thousands_are_grouped() -> None:
    assert Words("fr").say("more", n=1200) == f"et 1\u202f200{NBSP}autres…".replace(NBSP, " ")


def test_an_arabic_name_in_a_french_sentence_stays_apart() -> None:
    said = Words("fr").say("proposed-by", who="سلمى بناني")

    assert said == "Proposé par \u2068سلمى بناني\u2069"


def test_a_hole_is_an_error_never_a_sentence() -> None:
    words = Words("fr")

    with pytest.raises(LookupError):
        words.say("nobody-wrote-this")
    with pytest.raises(LookupError):
        words.say("quote")
    with pytest.raises(LookupError):
        words.say("more")


def test_every_reason_has_its_words() -> None:
    words = Words("fr")

    for why in Why:
        name = why.value.replace("_", "-")
        assert words.has(f"why-{name}")
        assert words.has(f"ask-{name}") is (why not in NEVER_ASKED)


def test_every_closed_list_has_its_words() -> None:
    words = Words("fr")
    names = {
        *(f"status-{one.value}" for one in Status),
        *(f"health-{one.value}" for one in Health),
        *(f"mail-{one.value}" for one in MailKind),
        *(f"decision-{one.value}-plain" for one in DeskKind),
    }

    assert [name for name in names if not words.has(name.replace("_", "-"))] == []
