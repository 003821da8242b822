"""Shows what lies on the desk, in words."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from domain.model.desk import DeskItem, DeskKind
from domain.model.follow_up import Action
from domain.model.letters import DeskLine
from domain.model.mail import MailKind
from domain.model.people import Person
from domain.rules.speaking import addresses
from flows.reports.proposal import proposed, reason
from interfaces.terminal import holding
from interfaces.terminal.language import words
from interfaces.terminal.printing import day, say, sentence, table
from notifications.composing.desk_verbs import verbs_of
from notifications.composing.typography import clipped

LONGEST_QUOTE = 120
# What a reply says in words of its own is one command.
COMMANDS = {
    "vote": "correct N --position",
    "correct": "correct N --action",
    "figure": "correct N --value",
    "figure-named": "correct N --value",
}
COLUMNS = ("number", "since", "what", "programme", "person", "action", "detail")


def print_items(
    items: Sequence[DeskItem], people: Mapping[str, Person], actions: Mapping[str, Action]
) -> None:
    """Print one row an item."""
    rows = [
        (
            str(one.number),
            day(one.opened_on),
            kind(one),
            one.programme,
            _whose(one, people.get(one.person)),
            _about(one, actions.get(one.subject)),
            _detail(one, actions.get(one.subject)),
        )
        for one in items
    ]
    table([f"cli-column-{one}" for one in COLUMNS], rows, right=(0,))


def print_how(items: Sequence[DeskItem]) -> None:
    """Print which commands decide of which items: not every kind takes every verb."""
    numbers: dict[tuple[str, ...], list[str]] = {}
    for one in items:
        line = DeskLine(one.number, one.kind.value, one.opened_on, facts=dict(one.facts))
        verbs = tuple(dict.fromkeys(COMMANDS.get(verb, verb) for verb in verbs_of(line)))
        numbers.setdefault(verbs, []).append(str(one.number))
    for verbs, found in numbers.items():
        say("cli-desk-how", numbers=", ".join(found), verbs=" | ".join(verbs))


def kind(item: DeskItem) -> str:
    """Return what an item is, in a few words."""
    return sentence(f"cli-desk-kind-{item.kind.value.replace('_', '-')}")


def _whose(item: DeskItem, person: Person | None) -> str:
    """Return who wrote: the address that a message shows where it isn't the person's own."""
    sender = str(item.facts.get("sender", ""))
    own = addresses(person) if person else frozenset[str]()
    if item.kind is not DeskKind.QUARANTINE or not sender or sender.lower() in own:
        return person.name if person else ""
    return sentence("cli-desk-stranger", sender=sender, person=person.name) if person else sender


def _about(item: DeskItem, action: Action | None) -> str:
    """Return the action that an item is about, or the indicator."""
    if action is not None:
        return f"{action.ref} {action.title}"
    return f"{item.facts.get('ref', '')} {item.facts.get('title', '')}".strip()


def _detail(item: DeskItem, action: Action | None) -> str:
    """Return what is proposed, why it waits, and the words it comes from."""
    parts = [proposed(item, action, words(), day), _why(item), _vacant(item), _batch(item)]
    if item.sentence:
        parts.append(sentence("cli-quote", words=clipped(item.sentence, LONGEST_QUOTE)))
    return " ".join(one for one in parts if one)


def _vacant(item: DeskItem) -> str:
    """Return the role that nobody holds."""
    if item.kind is not DeskKind.VACANCY:
        return ""
    return holding.in_organisation(str(item.facts["role"]), str(item.facts["organisation"]))


def _batch(item: DeskItem) -> str:
    """Return why mails wait for a go: how many they are, or the backup that was restored."""
    if item.kind is not DeskKind.BATCH:
        return ""
    if "restored" in item.facts:
        made = datetime.fromisoformat(item.facts["restored"])
        return sentence("cli-desk-restored", on=day(made.date()))
    return sentence("cli-desk-batch", count=item.facts["count"], usual=item.facts["usual"])


def _why(item: DeskItem) -> str:
    """Return why it waits: the code of a reading, or what a mail server answered."""
    if "answer" in item.facts:
        mail = MailKind(item.facts["kind"]).value.replace("_", "-")
        said = clipped(str(item.facts["answer"]), LONGEST_QUOTE)
        return f"{sentence(f'cli-mail-{mail}')} {said}".rstrip()
    error = f" ({item.facts['error']})" if "error" in item.facts else ""
    return f"{reason(item, words())}{error}"
