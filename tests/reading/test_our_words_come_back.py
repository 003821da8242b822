"""Our own mails, mangled by mail programs, say nothing; what Salma adds is all that is read."""

from dataclasses import dataclass
from functools import cache
from textwrap import fill

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.model.mail import ComposedMail
from domain.model.reading import Outcome
from domain.model.status import Language, Status
from tests.composing.letters import REQUEST, SENDER, composed, part
from tests.composing.test_quoting import EXAMPLES, answer
from tests.reading.letters import quoted

OUR_NAME = f"Suivi <{SENDER.reply_address(REQUEST)}>"
ATTRIBUTIONS = {
    "none": "",
    "french": f"Le mar. 10 mars 2026 à 08:00, {OUR_NAME} a écrit :\n\n",
    "arabic": f"في الثلاثاء، 10 مارس 2026 في 8:00 ص تمت كتابة ما يلي بواسطة {OUR_NAME}:\n\n",
    "english": f"On Tue, Mar 10, 2026 at 8:00 AM {OUR_NAME} wrote:\n\n",
    "outlook": f"De : {OUR_NAME}\nEnvoyé : mardi 10 mars 2026\nÀ : Salma\nObjet : Point\n\n",
}
MAILS = ("request", "reminder", "notice", "receipt")
# The last action of each mail is the third.
SAID = {
    "3 : 60 %": Status.IN_PROGRESS,
    "3 : terminée": Status.DONE,
    "3: متوقف: الميزانية": Status.BLOCKED,
    "3 : report au 30/07/2026": Status.POSTPONED,
}


@dataclass(frozen=True)
class Program:
    """How a mail program sends our text back."""

    width: int
    joins: str
    marks: str
    attribution: str

    def quotation(self, text: str) -> str:
        """Return our text as this program quotes it."""
        body = self._wrapped(quoted(text) if self.marks == "before wrapping" else text)
        return self.attribution + (quoted(body) if self.marks == "after wrapping" else body)

    def _wrapped(self, text: str) -> str:
        if self.joins == "everything":
            return fill(" ".join(text.split()), self.width, break_long_words=False)
        between = "\n\n" if self.joins == "paragraphs" else "\n"
        blocks = (" ".join(block.split()) for block in text.split(between))
        return between.join(fill(block, self.width, break_long_words=False) for block in blocks)


PROGRAMS = st.builds(
    Program,
    width=st.sampled_from([60, 65, 72, 76, 78, 998]),
    joins=st.sampled_from(["nothing", "paragraphs", "everything"]),
    marks=st.sampled_from(["none", "after wrapping"]),
    attribution=st.sampled_from(list(ATTRIBUTIONS.values())),
) | st.builds(
    Program,
    width=st.sampled_from([60, 65, 72, 76, 78]),
    joins=st.just("nothing"),
    marks=st.just("before wrapping"),
    attribution=st.sampled_from(list(ATTRIBUTIONS.values())),
)
ANY_MAIL = (st.sampled_from(MAILS), st.sampled_from(Language))
sent = cache(composed)


def inside(quotation: str, said: str) -> str:
    """Return the quotation with an answer typed after the paragraph on the third action."""
    lines = quotation.split("\n")
    at = next(rank for rank, line in enumerate(lines) if "Signer la charte" in line)
    while at + 1 < len(lines) and lines[at + 1].strip(" >"):
        at += 1
    return "\n".join([*lines[: at + 1], said, *lines[at + 1 :]])


@settings(max_examples=80, deadline=None)
@given(*ANY_MAIL, PROGRAMS)
def test_a_mail_of_ours_sent_back_says_nothing(
    name: str, language: Language, program: Program
) -> None:
    mail = sent(name, language)

    reading = answer(mail, program.quotation(mail.text))

    assert (reading.outcome, reading.updates, reading.text) == (Outcome.NONE, (), "")


@settings(max_examples=120, deadline=None)
@given(
    *ANY_MAIL, PROGRAMS, st.sampled_from(["above", "below", "inside"]), st.sampled_from(list(SAID))
)
def test_an_answer_is_read_alone_wherever_it_was_typed(
    name: str, language: Language, program: Program, place: str, said: str
) -> None:
    mail = sent(name, language)
    quotation = program.quotation(mail.text)
    if place == "inside" and program.joins != "everything":
        body = inside(quotation, said)
    else:
        body = f"{said}\n\n{quotation}" if place == "above" else f"{quotation}\n\n{said}"

    reading = answer(mail, body)

    assert reading.text == said
    assert [(one.action, one.status) for one in reading.updates] == [("3.1", SAID[said])]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", MAILS)
def test_our_html_without_any_quotation_container_says_nothing(
    name: str, language: Language
) -> None:
    mail = sent(name, language)

    assert answer(mail, part(mail, "html"), "html").outcome is Outcome.NONE
    answered = answer(mail, f"<p>3 : 60 %</p>{part(mail, 'html')}", "html")

    assert answered.text == "3 : 60 %"
    assert [one.action for one in answered.updates] == ["3.1"]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("mark", ["", "> "])
def test_an_example_copied_anywhere_is_an_answer(language: Language, mark: str) -> None:
    mail = sent("request", language)
    quotation = ATTRIBUTIONS["french"] + quoted(mail.text, mark)
    for example in EXAMPLES[language]:
        for body in (
            example,
            f"{example}\n{mail.text}",
            f"{quotation}\n\n{example}",
            inside(quotation, example),
        ):
            reading = answer(mail, body)

            assert (reading.outcome, reading.text) == (Outcome.APPLY, example)


@pytest.mark.parametrize("language", Language)
def test_three_examples_copied_together_are_three_answers(language: Language) -> None:
    mail = sent("request", language)
    said = "\n".join(EXAMPLES[language][:3])
    for body in (said, f"{said}\n\n{mail.text}", f"{mail.text}\n\n{said}"):
        reading = answer(mail, body)

        assert [one.action for one in reading.updates] == ["1.3", "2.4", "3.1"]


def test_the_words_of_last_time_may_be_said_again() -> None:
    mail = sent("request", Language.FR)
    said = "Convention chez le wali pour signature."

    for body in (said, f"{said}\n\n{mail.text}", f"{quoted(mail.text)}\n\n{said}"):
        assert answer(mail, body).text == said


def _trimmed(mail: ComposedMail, mark: str) -> str:
    """Return answers without any name, each under its action; the rest of the mail was cut."""
    kept = quoted(mail.text.partition("COMMENT")[0], mark)
    second, third = f"{mark}2. Former", f"{mark}3. Signer"
    kept = kept.replace(second, f"Terminée\n\n{second}").replace(third, f"60 %\n\n{third}")
    return f"{kept}\nbloquée : budget"


@pytest.mark.parametrize("mark", ["", "> "])
@pytest.mark.parametrize("attribution", ["none", "french"])
def test_words_of_our_examples_typed_among_our_lines_are_answers(
    mark: str, attribution: str
) -> None:
    mail = sent("request", Language.FR)

    reading = answer(mail, ATTRIBUTIONS[attribution] + _trimmed(mail, mark))

    assert [(one.action, one.status) for one in reading.updates] == [
        ("1.3", Status.DONE),
        ("2.4", Status.IN_PROGRESS),
        ("3.1", Status.BLOCKED),
    ]
    assert reading.text.split() == ["Terminée", "60", "%", "bloquée", ":", "budget"]


def test_a_word_below_the_whole_mail_answers_for_no_action_in_particular() -> None:
    mail = sent("request", Language.FR)

    reading = answer(mail, f"{ATTRIBUTIONS['french']}{quoted(mail.text)}\n\nTerminée")

    assert (reading.outcome, reading.updates) == (Outcome.ASK, ())
