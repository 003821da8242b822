"""Prints what a rehearsal foresaw: each mail with its reason, then how many in all."""

from collections import Counter
from datetime import date

from domain.model.mail import MailKind
from flows.rehearsal import Foreseen, ForeseenMail
from interfaces.terminal.language import words
from interfaces.terminal.printing import day, say, sentence, show, table

COLUMNS = ("day", "hour", "mail", "recipient", "reason")
# What a request may say besides, of a silence that goes on.
GOING_ON = ("silent_since", "rank", "told_now", "next_escalates_on")


def print_mails(found: Foreseen) -> None:
    """Print one row a mail, and the sums."""
    said = {"first": day(found.first), "last": day(found.last)}
    if not found.mails:
        say("cli-rehearse-none", **said)
        return
    rows = [(day(one.day), one.at, _kind(one), _recipient(one), reason(one)) for one in found.mails]
    table([f"cli-rehearse-{one}" for one in COLUMNS], rows)
    show()
    busiest, most = Counter(one.day for one in found.mails).most_common(1)[0]
    said |= {"busiest": day(busiest), "most": str(most)}
    people = len({one.recipient for one in found.mails})
    say("cli-rehearse-sum", mails=len(found.mails), people=people, **said)
    say("cli-rehearse-kinds", kinds=" · ".join(counted(found)))
    print_batches(found)


def print_batches(found: Foreseen) -> None:
    """Tell which days' mails would wait for a person's go."""
    for one in found.batches:
        name = f"cli-rehearse-{_hyphened(one.why)}"
        counts = {"count": one.count, "usual": one.usual, "late": one.late}
        say(name, day=day(one.day), programme=found.programme, **counts)


def reason(mail: ForeseenMail) -> str:
    """Return why a mail would leave, in words; nothing where its kind says it all."""
    name = f"cli-rehearse-why-{_hyphened(mail.kind)}"
    for special in ("escalates_on", "review_on", "figures"):
        if special in mail.why:
            name += f"-{_hyphened(special)}"
    values = {key: day(one) if isinstance(one, date) else one for key, one in mail.why.items()}
    more = GOING_ON if mail.kind == MailKind.REQUEST else ()
    also = [f"cli-rehearse-also-{_hyphened(one)}" for one in more if one in mail.why]
    return " · ".join(sentence(one, **values) for one in (name, *also) if words().has(one))


def counted(found: Foreseen) -> list[str]:
    """Return how many mails of each kind, in words and figures."""
    return [f"{sentence(f'cli-mail-{_hyphened(kind)}')} {n}" for kind, n in found.counts.items()]


def _kind(mail: ForeseenMail) -> str:
    return sentence(f"cli-mail-{_hyphened(mail.kind)}")


def _recipient(mail: ForeseenMail) -> str:
    return mail.name if mail.role in ("", mail.name) else f"{mail.name} ({mail.role})"


def _hyphened(name: str) -> str:
    return name.replace("_", "-")
