"""Links that open an answer already begun, as mail programs treat them."""

from dataclasses import replace
from email.message import EmailMessage
from email.policy import SMTP
from html import unescape
from re import findall
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from domain.model.action_line import ActionLine
from domain.model.mail import ComposedMail
from domain.model.reading import Outcome, Reading
from domain.model.status import Language, Status
from tests.composing.contents import LINES, SALMA, the_request
from tests.composing.letters import COMPOSER, LETTERS, composed, part
from tests.composing.test_quoting import READER, asked
from tests.reading.letters import told

SIGNED = "\r\n\r\nEnvoyé de mon iPhone"
TONGUES = pytest.mark.parametrize("language", Language)


def links(mail: ComposedMail) -> list[tuple[str, str]]:
    """Return the address and the words of each link that opens an answer."""
    found = [unescape(one) for one in findall(r'href="(mailto:[^"]+)"', part(mail, "html"))]
    return [(unquote(urlsplit(one).path), _body(one)) for one in found]


def _body(link: str) -> str:
    return next(iter(parse_qs(urlsplit(link).query).get("body", [""])))


def sent(mail: ComposedMail, to: str, words: str) -> Reading:
    """Return what is understood of what the program sends from that link."""
    reply = EmailMessage()
    reply["From"] = SALMA.address
    reply["To"] = to
    reply["Message-ID"] = "<r1@port.example>"
    reply.set_content(words)
    return READER.read(reply.as_bytes(policy=SMTP), (to,), asked(mail))


def done(mail: ComposedMail) -> list[tuple[str, str]]:
    """Return the links that say that an action is done, in the order of the mail."""
    return [(address, words) for address, words in links(mail) if ".d" in address]


def asking(language: Language, lines: tuple[ActionLine, ...]) -> ComposedMail:
    """Return a request about these actions."""
    letter = LETTERS["request"](language)
    return COMPOSER.compose(replace(letter, content=replace(the_request(), lines=lines)))


@TONGUES
@pytest.mark.parametrize("name", ["request", "reminder", "notice"])
def test_one_click_and_send_declares_that_action_done(name: str, language: Language) -> None:
    mail = composed(name, language)

    found = done(mail)

    for line, (address, words) in zip(LINES[-len(found) :], found, strict=True):
        (update,) = sent(mail, address, words).updates
        assert (update.action, update.status, update.progress) == (line.ref, Status.DONE, 100)


@TONGUES
@pytest.mark.parametrize("words", ["", "\r\n", SIGNED, "Merci !"])
def test_a_program_that_drops_the_words_still_says_it(language: Language, words: str) -> None:
    mail = composed("request", language)
    address, _ = done(mail)[1]

    answer = sent(mail, address, words)

    assert (answer.outcome, answer.updates[0].status) == (Outcome.APPLY, Status.DONE)
    assert answer.updates[0].action == LINES[1].ref


@TONGUES
def test_who_changes_the_words_means_them(language: Language) -> None:
    mail = composed("request", language)
    address, _ = done(mail)[1]

    assert told(sent(mail, address, "2 : 80 %").updates) == [f"{LINES[1].ref} in_progress 80"]
    assert sent(mail, address, "2 : ?").outcome is not Outcome.APPLY


@TONGUES
@pytest.mark.parametrize("below", ["", SIGNED, "\r\n--\r\nSalma"])
def test_a_form_left_as_it_was_says_nothing(language: Language, below: str) -> None:
    mail = composed("request", language)
    address, form = links(mail)[-1]

    answer = sent(mail, address, form + below)

    assert form.count("\r\n") >= len(LINES)
    assert (answer.outcome, answer.why) == (Outcome.NONE, "empty_reply")


@TONGUES
@pytest.mark.parametrize("gap", ["", "\r\n"])
def test_a_form_filled_in_is_read(language: Language, gap: str) -> None:
    mail = composed("request", language)
    address, form = links(mail)[-1]
    headings = [one for one in form.split("\r\n") if one.strip()]
    said = ["50 %", "", "terminée"]
    words = "\r\n\r\n".join(head + gap + one for head, one in zip(headings, said, strict=True))

    answer = sent(mail, address, words)

    assert told(answer.updates) == [
        f"{LINES[0].ref} in_progress 50",
        f"{LINES[2].ref} done 100",
    ]


@TONGUES
def test_no_link_is_longer_than_windows_hands_on(language: Language) -> None:
    many = tuple(
        replace(line, number=rank, title=line.title * 6)
        for rank in range(1, 60)
        for line in LINES[:1]
    )
    mail = asking(language, many)

    found = findall(r'href="(mailto:[^"]+)"', part(mail, "html"))

    assert max(map(len, found)) < 2_000


@TONGUES
def test_one_action_alone_needs_no_form(language: Language) -> None:
    mail = asking(language, LINES[:1])

    assert links(mail)[-1][1] == ""
    assert [address.partition(".")[2][:2] for address, _ in done(mail)] == ["d1"]
