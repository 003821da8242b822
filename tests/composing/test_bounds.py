import re
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.model.letters import ReminderContent, RequestContent
from domain.model.mail import MailKind
from domain.model.silence_letters import EscalationContent
from domain.model.status import Language
from tests.composing.contents import LINES, PORT, a_silence, the_digest, the_request
from tests.composing.letters import COMPOSER, LETTERS, a_letter, part, spaced

SMALL = 90_000
MANY, SEVERAL = 60, 4


@pytest.mark.parametrize("language", Language)
def test_two_hundred_actions_stay_under_what_clients_clip(language: Language) -> None:
    full = the_digest()
    content = replace(
        full,
        axes=full.axes * 37,
        decisions=full.decisions * 20,
        late=full.late * 40,
        at_risk=full.at_risk * 40,
        silent=full.silent * 40,
        done=full.done * 20,
        soon=full.soon * 20,
        contracts=full.contracts * 20,
        news=full.news * 40,
    )
    digest = part(COMPOSER.compose(a_letter(MailKind.DIGEST, content, language)), "html")
    lines = tuple(replace(LINES[n % 3], number=n + 1) for n in range(200))
    asked = replace(the_request(), lines=lines)
    request = part(COMPOSER.compose(a_letter(MailKind.REQUEST, asked, language)), "html")

    assert len(digest.encode()) < SMALL
    assert len(request.encode()) < SMALL
    assert digest.count("▲") <= digest.count("</tr>")
    assert "<b>200</b>" in request


@pytest.mark.parametrize("name", LETTERS)
def test_no_mail_weighs_more_however_much_it_has_to_say(name: str) -> None:
    letter = LETTERS[name](Language.AR)

    mail = COMPOSER.compose(replace(letter, content=multiplied(letter.content, MANY)))

    assert len(part(mail, "html").encode()) < SMALL


def multiplied(value: Any, times: int) -> Any:
    """Return a value whose lists are so many times as long, those within them several times."""
    if isinstance(value, tuple):
        return tuple(multiplied(one, SEVERAL) for one in value) * times
    if not is_dataclass(value) or isinstance(value, type):
        return value
    return replace(
        value, **{o.name: multiplied(getattr(value, o.name), times) for o in fields(value)}
    )


def test_a_long_list_ends_with_how_many_more() -> None:
    content = replace(the_digest(), late=the_digest().late * 10, news=())

    text = spaced(COMPOSER.compose(a_letter(MailKind.DIGEST, content)).text)

    assert text.count("■ 1.") == 12
    assert "et 8 autres…" in text


INJECTED = "<script>alert(1)</script>{{ 7*7 }}{% raw %}\u202e\u0000\x1b[2J"


@pytest.mark.parametrize("name", LETTERS)
def test_words_from_outside_are_shown_never_run(name: str) -> None:
    letter = LETTERS[name](Language.FR)
    lines = tuple(replace(line, title=INJECTED, last_words=INJECTED) for line in LINES)
    content = letter.content
    if isinstance(content, RequestContent | ReminderContent):
        content = replace(content, lines=lines)
    if isinstance(content, EscalationContent):
        content = EscalationContent((a_silence(lines=lines),))
    mail = COMPOSER.compose(replace(letter, programme_name=INJECTED, content=content))

    html = part(mail, "html")
    assert "<script" not in html
    assert "{{ 7*7 }}" in html
    assert not re.search("[\u202e\u0000\x1b]", html + mail.text + mail.subject)


@given(st.text(max_size=3000))
def test_any_title_leaves_a_whole_mail(title: str) -> None:
    lines = (replace(PORT, title=title, last_words=title), *LINES[1:])

    mail = COMPOSER.compose(a_letter(MailKind.REQUEST, replace(the_request(), lines=lines)))

    assert part(mail, "html").count("<tr") == part(mail, "html").count("</tr")
    assert "\n2. Former 40 tuteurs en entreprise\n" in mail.text
