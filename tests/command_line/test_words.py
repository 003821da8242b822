import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from domain.errors import RefusedError, SuiviError
from domain.model.desk import DeskKind
from domain.model.follow_up import ProgrammeState
from domain.model.mail import MailKind
from domain.model.plan_change import ChangeKind, Part
from domain.model.policy import ESCALATION_TARGETS, Period
from domain.model.reading import Nature, Outcome
from domain.model.status import Health, Language
from interfaces.terminal import refusals
from interfaces.terminal.language import language
from notifications.composing.words import Words
from tests.architecture.sources import LAYERS, sources
from tests.command_line.conftest import Suivi

# Told line by line with the file, in words of their own.
ELSEWHERE = ("storage/programme_files/",)
# The standard library's, and pydantic's: not codes of ours.
FOREIGN = {"ValueError", "TypeError", "KeyError", "LookupError", "RuntimeError", "OSError"}
FOREIGN |= {"PydanticCustomError", "NotImplementedError", "AssertionError"}


def codes() -> Iterator[str]:
    """Yield the code of every error that is raised somewhere."""
    for source in sources(*LAYERS):
        if source.path.startswith(ELSEWHERE):
            continue
        for node in ast.walk(source.tree):
            if not (isinstance(node, ast.Call) and node.args):
                continue
            name = ast.unparse(node.func).rpartition(".")[2]
            first = node.args[0]
            if name.endswith("Error") and name not in FOREIGN and isinstance(first, ast.Constant):
                yield str(first.value)


# The owners' page and the desk say some refusals in words of their own.
TOLD_THERE = {"page.": "page-closed-", "reader_": "why-reader-"}


def _is_said(code: str, words: Words) -> bool:
    there = [
        told + code.removeprefix(beginning).replace("_", "-")
        for beginning, told in TOLD_THERE.items()
        if code.startswith(beginning)
    ]
    return any(words.has(one) for one in (refusals.message_id(code), *there))


@pytest.mark.parametrize("spoken", Language)
def test_every_refusal_has_its_sentence(spoken: Language) -> None:
    words = Words(spoken)

    silent = {one for one in codes() if not _is_said(one, words)}

    assert silent == set()


def test_every_closed_word_can_be_said() -> None:
    names = {
        "cli-part-": Part,
        "cli-change-": ChangeKind,
        "cli-mail-": MailKind,
        "cli-desk-kind-": DeskKind,
        "cli-state-": ProgrammeState,
        "cli-show-": ProgrammeState,
        "cli-every-": Period,
        "cli-nature-": Nature,
        "cli-outcome-": Outcome,
        "cli-health-": Health,
        "cli-escalates-to-": ESCALATION_TARGETS,
    }
    words = Words(Language.FR)

    holes = [
        name
        for prefix, values in names.items()
        for value in values
        if not words.has(name := prefix + str(value).replace("_", "-"))
    ]

    assert holes == []


NAMED_ELSEWHERE = [
    ("demo-kind-", MailKind),
    ("demo-one-", MailKind),
    ("demo-desk-", DeskKind),
    ("flows-mail-", MailKind),
    ("flows-desk-", DeskKind),
]


@pytest.mark.parametrize(("prefix", "kinds"), NAMED_ELSEWHERE)
def test_prefect_and_the_demonstration_name_every_mail_and_what_waits(
    prefix: str, kinds: type[MailKind | DeskKind]
) -> None:
    words = Words(Language.FR)

    assert [one for one in kinds if not words.has(prefix + one.replace("_", "-"))] == []


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("environment", "spoken"),
    [
        ({}, "fr"),
        ({"LANG": "en_GB.UTF-8"}, "fr"),
        ({"SUIVI_LANGUAGE": "ar"}, "ar"),
        ({"SUIVI_LANGUAGE": "en_GB.UTF-8"}, "en"),
        ({"SUIVI_LANGUAGE": "klingon"}, "fr"),
    ],
)
def test_the_language_is_the_one_asked_for_and_french_otherwise(
    environment: dict[str, str], spoken: str
) -> None:
    assert language(environment) == spoken


def test_the_settings_choose_the_language(folder: Path) -> None:
    (folder / "suivi.toml").write_text('language = "en"\n', encoding="utf-8")

    assert language({"LANG": "ar_MA.UTF-8"}) is Language.EN


@pytest.mark.usefixtures("folder")
def test_a_refusal_without_words_still_says_what_it_knows() -> None:
    assert refusals.explained(SuiviError("moon.full", phase=4)) == [
        "Refusé : moon.full (phase = 4)."
    ]


@pytest.mark.usefixtures("folder")
def test_a_refusal_that_lacks_a_value_still_says_what_it_knows() -> None:
    assert refusals.explained(RefusedError("body.unknown", place="x")) == [
        "Refusé : body.unknown (place = x)."
    ]


def test_what_nobody_foresaw_is_one_line_and_a_trace_without_addresses(
    folder: Path,
) -> None:
    unforeseen = ZeroDivisionError("salma@org.example")

    said = refusals.apology(unforeseen, ["show", "salma@org.example"])

    log = folder / "var" / "log" / "suivi.log"
    assert said == (
        "Désolé : une erreur que personne n’avait prévue (ZeroDivisionError). "
        f"Le détail est dans {log}, à joindre à votre signalement."
    )
    kept = log.read_text(encoding="utf-8")
    assert "ZeroDivisionError" in kept
    assert "salma@" not in kept


def test_a_file_that_cannot_be_written_is_no_surprise(started: Suivi) -> None:
    answer = started("digest", "comite-wilaya", "--preview", "absent/bulletin.html")

    assert (answer.code, answer.err) == (1, "absent/bulletin.html : introuvable.\n")
