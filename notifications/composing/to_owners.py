"""Mails to those who answer for actions: request, reminder, notice of an escalation."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from domain.model.action_line import ActionLine
from domain.model.letters import ReminderContent, RequestContent
from domain.model.silence_letters import EscalationNoticeContent, ToldOf, Warned
from notifications.composing.dates import dated, said_of_dates
from notifications.composing.links import done_links, form_link
from notifications.composing.sheet import MOST_ROWS, Sheet, Writing
from notifications.composing.words import Words

# The example of a new deadline is later than the deadline, or nobody would recognise one.
LATER = timedelta(days=30)
REMINDED, NEXT = "reminder-escalation", "escalation-next"


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
    note, dates = _gone_on(words, content), said_of_dates(writing, content.entries)
    values = {"lede": lede, "note": note, "dates": dates}
    asking = _asking("request", subject, writing, content.lines, values)
    return replace(asking, files=dated(writing, content.entries))


def _gone_on(words: Words, content: RequestContent) -> str:
    """Return what a new request says of a silence that goes on, empty where none does."""
    said = []
    if silent := content.silent:
        asked = words.day(silent.since, "plain")
        name = "silence-goes-on-of" if silent.refs else "silence-goes-on"
        said.append(words.say(name, asked=asked, refs=", ".join(silent.refs)))
    said.extend(told_now(words, content.told))
    return " ".join(one for one in (*said, announced(REMINDED, words, content.announces)) if one)


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
    note = announced(REMINDED, words, content.announces)
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
    first, *others = content.told
    several = bool(others or first.refs)
    lede = [
        words.say("notice-lede-some", asked=asked, n=silence.reminders)
        if several
        else words.say("notice-lede", asked=asked, n=silence.reminders, who=first.who),
        *(_copied(words, content.told) if several else ()),
        words.say("notice-todo"),
    ]
    subject = words.say("notice-subject", n=content.reported)
    values = {"lede": lede, "note": announced(NEXT, words, silence.announces)}
    return _asking("escalation_notice", subject, writing, silence.lines, values)


def _copied(words: Words, told: Sequence[ToldOf]) -> Iterable[str]:
    """Yield who got a copy, of which actions."""
    for one in told:
        name = "notice-copy-of" if one.refs else "notice-copy"
        yield words.say(name, who=one.who, refs=", ".join(one.refs))


def announced(name: str, words: Words, announces: Sequence[Warned]) -> str:
    """Return the notice of the escalations to come, empty when none is announced."""
    return " ".join(
        words.say(
            f"{name}-of" if one.refs else name,
            on=words.counted(one.on, "week"),
            who=one.who,
            refs=", ".join(one.refs),
        )
        for one in announces
    )


def told_now(words: Words, told: Sequence[ToldOf]) -> Iterable[str]:
    """Yield who is told today, as it was announced."""
    for one in told:
        name = "silence-told-of" if one.refs else "silence-told"
        yield words.say(name, who=one.who, refs=", ".join(one.refs))


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
