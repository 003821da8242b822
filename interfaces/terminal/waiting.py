"""Shows what lies on the desk, in words."""

from collections.abc import Mapping, Sequence

from domain.model.desk import DeskItem, DeskKind
from domain.model.follow_up import Action
from domain.model.mail import MailKind
from flows.reports.proposal import proposed, reason
from interfaces.terminal import holding
from interfaces.terminal.language import words
from interfaces.terminal.printing import day, sentence, table
from notifications.composing.typography import clipped

LONGEST_QUOTE = 120
COLUMNS = ("number", "since", "what", "programme", "person", "action", "detail")


def print_items(
    items: Sequence[DeskItem], names: Mapping[str, str], actions: Mapping[str, Action]
) -> None:
    """Print one row an item."""
    rows = [
        (
            str(one.number),
            day(one.opened_on),
            kind(one),
            one.programme,
            names.get(one.person, ""),
            _action(actions.get(one.subject)),
            _detail(one, actions.get(one.subject)),
        )
        for one in items
    ]
    table([f"cli-column-{one}" for one in COLUMNS], rows, right=(0,))


def kind(item: DeskItem) -> str:
    """Return what an item is, in a few words."""
    return sentence(f"cli-desk-kind-{item.kind.value.replace('_', '-')}")


def _action(action: Action | None) -> str:
    return f"{action.ref} {action.title}" if action else ""


def _detail(item: DeskItem, action: Action | None) -> str:
    """Return what is proposed, why it waits, and the words it comes from."""
    parts = [proposed(item, action, words(), day), _why(item), _vacant(item)]
    if item.sentence:
        parts.append(sentence("cli-quote", words=clipped(item.sentence, LONGEST_QUOTE)))
    return " ".join(one for one in parts if one)


def _vacant(item: DeskItem) -> str:
    """Return the role that nobody holds."""
    if item.kind is not DeskKind.VACANCY:
        return ""
    return holding.in_organisation(str(item.facts["role"]), str(item.facts["organisation"]))


def _why(item: DeskItem) -> str:
    """Return why it waits: the code of a reading, or what a mail server answered."""
    if "answer" in item.facts:
        mail = MailKind(item.facts["kind"]).value.replace("_", "-")
        said = clipped(str(item.facts["answer"]), LONGEST_QUOTE)
        return f"{sentence(f'cli-mail-{mail}')} {said}".rstrip()
    error = f" ({item.facts['error']})" if "error" in item.facts else ""
    return f"{reason(item, words())}{error}"
