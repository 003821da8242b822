"""Filling in the owner's page, in the office."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from domain.model.delivery import ReadyMail
from domain.model.page import Choice, OwnerPage, PageAnswer
from domain.use_cases.answering_by_page import Answered, answer_page, open_page
from tests.use_cases.office import Office


def page(office: Office, mail: ReadyMail) -> OwnerPage:
    """Open the link of a mail."""
    return open_page(office.open_unit, mail.mail_id, office.moment_of)[0]


def answer(line: int, shown: OwnerPage, choice: Choice | None, **said: Any) -> PageAnswer:
    """Fill in one action of a page."""
    one = shown.lines[line]
    given = PageAnswer(one.action, one.version, choice, said=choice.value if choice else "")
    return replace(given, **said)


def send(office: Office, mail: ReadyMail, answers: Sequence[PageAnswer]) -> Answered:
    """Send the form of a page."""
    return answer_page(office.open_unit, mail.mail_id, answers, office.moment_of)


def codes(answered: Answered) -> list[str]:
    """Return what is amiss in a form."""
    return [one.code for one in answered.problems]
