"""Mails to those who answer for actions: request, reminder, notice of an escalation."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import timedelta

from domain.model.action_line import ActionLine
from domain.model.letters import (
    EscalationNoticeContent,
    ReminderContent,
    RequestContent,
    Silence,
)
from notifications.composing.dates import dated, said_of_dates
from notifications.composing.links import done_links, form_link
from notifications.composing.sheet import MOST_ROWS, Sheet, Writing
from notifications.composing.words import Words

# The example of a new deadline is later than the deadline, or nobody would recognise one.
LATER = timedelta(days=30)


def request(writing: Writing, content: RequestContent) -> Sheet:
    """Ask where the actions stand."""
    words = writing.words
    by = words.day(content.answer_by, "week")
    until = words.counted(content.answer_by, "week")
    lede = [*_passed_on(words, content), words.say("request-lede", by=until)]
    if content.review_on:
        on = words.coming(content.review_on, "week")
        lede.append(words.say("request-review", body=content.review_body, on=on))
    name = "handover-subject" if content.taken_over else "request-subject"
    subject = words.say(name, n=len(content.lines), by=by)
    values = {"lede": lede, "note": "", "dates": said_of_dates(writing, content.entries)}
    asking = _asking("request", subject, writing, content.lines, values)
    return replace(asking, files=dated(writing, content.entries))


def reminder(writing: Writing, content: ReminderContent) -> Sheet:
    """Ask again for what is still awaited, and announce who will be told."""
    words = writing.words
    lede = words.say(
        "reminder-lede",
        asked=words.day(content.asked_on, "plain"),
        by=words.day(content.answer_by, "plain"),
    )
    ledes = [*_in_place_of(words, content), lede]
    subject = words.say("reminder-subject", n=len(content.lines))
    note = announced("reminder-escalation", words, content)
    return _asking("reminder", subject, writing, content.lines, {"lede": ledes, "note": note})


def _passed_on(words: Words, content: RequestContent) -> Iterable[str]:
    """Yield how what is asked came to the reader: a role taken over, an owner replaced."""
    yield from _in_place_of(words, content)
    for one in content.taken_over:
        on = words.day(one.since, "plain") if one.since else ""
        name = "handover-lede" if one.since else "handover-lede-undated"
        yield words.say(name, role=one.role, before=one.before, since=on)


def _in_place_of(words: Words, content: RequestContent | ReminderContent) -> Iterable[str]:
    if content.instead_of:
        yield words.say("instead-lede", who=content.instead_of)


def notice(writing: Writing, content: EscalationNoticeContent) -> Sheet:
    """Tell an owner that an announced escalation has happened."""
    words, silence = writing.words, content.silence
    asked = words.day(silence.asked_on, "plain")
    lede = [
        words.say("notice-lede", asked=asked, n=silence.reminders, who=content.told),
        words.say("notice-todo"),
    ]
    subject = words.say("notice-subject", n=len(silence.lines))
    values = {"lede": lede, "note": announced("escalation-next", words, silence)}
    return _asking("escalation_notice", subject, writing, silence.lines, values)


def announced(name: str, words: Words, content: ReminderContent | Silence) -> str:
    """Return the notice of an escalation to come, empty when none is announced."""
    if content.escalates_on is None:
        return ""
    return words.say(name, on=words.counted(content.escalates_on, "week"), who=content.escalates_to)


def _asking(
    template: str,
    subject: str,
    writing: Writing,
    lines: tuple[ActionLine, ...],
    values: Mapping[str, object],
) -> Sheet:
    how = {
        "hint": writing.words.say("how-hint" if len(lines) > 1 else "how-hint-one"),
        "examples": examples(writing, lines),
        "reply_address": writing.reply_address,
        "reply_url": form_link(writing, f"Re: {subject}", lines),
        "done_urls": done_links(writing, f"Re: {subject}", lines),
        "page": writing.page_link,
        "full": MOST_ROWS,
        "dates": (),
    }
    return Sheet(template, subject, {**how, **values})


def examples(writing: Writing, lines: tuple[ActionLine, ...]) -> tuple[str, ...]:
    """Return four answers that are understood as they stand, with the numbers of the mail.

    They stay short and stand in one paragraph: the reader drops whole lines and long runs of what
    we wrote, yet somebody who copies one of them must be understood.
    """
    words = writing.words
    latest = max((line.deadline for line in lines), default=writing.letter.day)
    later = max(latest, writing.letter.day) + LATER
    said = (
        words.say("how-done"),
        words.say("how-progress"),
        words.say("how-blocked"),
        words.say("how-postponed", on=words.day(later, "figures")),
    )
    if len(lines) <= 1:
        return said
    return tuple(
        words.say("how-numbered", n=lines[rank % len(lines)].number, words=one)
        for rank, one in enumerate(said)
    )
