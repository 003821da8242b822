"""Prints how a mail was understood."""

from domain.model.commands import Command
from domain.model.reading import Outcome, Update
from interfaces.terminal.language import words
from interfaces.terminal.printing import day, say, sentence, show
from interfaces.terminal.understanding import Understood
from notifications.composing.typography import clipped

LONGEST = 400


def print_understood(understood: Understood) -> None:
    """Print what a mail is, what it says, and what would become of it."""
    mail, reading = understood.mail, understood.reading
    say("cli-read-from", sender=mail.sender or "—", subject=mail.subject)
    say("cli-read-nature", nature=sentence(f"cli-nature-{mail.nature.value}"))
    if mail.defects:
        say("cli-read-defects", defects=", ".join(mail.defects))
    say("cli-read-text", words=clipped(understood.text, LONGEST) or "—")
    if reading is None:
        say("cli-read-no-request")
        return
    say("cli-read-outcome", outcome=sentence(f"cli-outcome-{reading.outcome.value}"))
    if reading.why:
        show("  " + why(reading.why))
    for update in reading.updates:
        _print_update(update, understood.titles.get(update.action, update.action))
    for command in reading.commands:
        _print_command(command)
    if reading.outcome is Outcome.APPLY and any(one.new_deadline for one in reading.updates):
        say("cli-read-deadline-waits")


def why(code: str) -> str:
    """Return why something was not simply taken, in words."""
    name = "why-" + code.replace("_", "-")
    return sentence(name) if words().has(name) else code


def _print_command(command: Command) -> None:
    on = getattr(command, "on", None) or getattr(command, "until", None)
    dated, shown = ("yes", day(on)) if on else ("no", "")
    show("  " + sentence("cli-read-command", kind=command.kind, dated=dated, day=shown))
    show("    " + sentence("cli-quote", words=clipped(command.sentence, LONGEST)))


def _print_update(update: Update, title: str) -> None:
    said = [
        sentence(f"status-{update.status.value.replace('_', '-')}") if update.status else "",
        f"{update.progress} %" if update.progress is not None else "",
        *_days(update),
        sentence("cli-read-blocker", words=clipped(update.blocker, LONGEST))
        if update.blocker
        else "",
        sentence("cli-read-delegate", name=update.delegate) if update.delegate else "",
    ]
    show(f"  {title} : " + " · ".join(filter(None, said)))
    if update.why:
        show("    " + why(update.why))
    if update.sentence:
        show("    " + sentence("cli-quote", words=clipped(update.sentence, LONGEST)))


def _days(update: Update) -> list[str]:
    named = (("cli-read-deadline", update.new_deadline), ("cli-read-forecast", update.forecast))
    return [sentence(name, day=day(on)) for name, on in named if on]
