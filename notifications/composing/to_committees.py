"""Mails to the members of a body: invitation to a review, digest."""

from collections.abc import Iterable
from functools import partial

from domain.model.digest import DigestContent
from domain.model.meeting import Presence
from domain.model.member_letters import InvitationContent
from domain.rules.digesting import has_nothing_to_report
from notifications.composing.digest_rows import (
    agenda_row,
    consulted_rows,
    coverage,
    digest_question,
    news_rows,
    silent_rows,
)
from notifications.composing.enclosing import Enclosed, enclosed
from notifications.composing.observed import observed_words
from notifications.composing.sheet import MOST_ROWS, Sheet, Writing, mailto
from notifications.composing.words import Words

# Enough of the journal's last hash to compare by eye: one chance in 10^14 that two agree.
HEAD_SHOWN = 12
# Decisions, axes and late actions come first, with as many rows as a list may have; the lists
# after them are shorter, so that an issue stays under 90 000 bytes (Gmail clips at 102 kB).
FEW_ROWS = 6
# What a member may answer in a word; « maybe » is a button of calendars.
ANSWERS = (Presence.PRESENT, Presence.ABSENT, Presence.REPRESENTED)


def invitation(writing: Writing, content: InvitationContent) -> Sheet:
    """Announce a review."""
    words = writing.words
    note = words.say("invitation-provisional") if content.provisional else ""
    name = "invitation-moved-subject" if content.moved_from else "invitation-subject"
    if content.moved_from == content.on:
        name = "invitation-changed-subject"
    values = {
        "lede": _invited(words, content),
        "note": note,
        "examples": [words.say(f"presence-example-{one.value}") for one in ANSWERS],
        "quorum": words.say("invitation-quorum", n=content.quorum) if content.quorum else "",
        "reply_address": writing.reply_address,
    }
    from notifications.composing.calendars import REQUEST, called  # noqa: PLC0415 -- 90 ms, for few

    calendar = called(writing, content.appointment, _description(content))
    subject = words.say(name, body=content.body, on=content.on)
    return Sheet("invitation", subject, values, calendar, REQUEST)


def _invited(words: Words, content: InvitationContent) -> list[str]:
    """Return what a member must know to come, in a few sentences; when comes first."""
    on, hours = words.day(content.on, "week"), content.appointment.hours
    # Where the meeting has no title of its own, its day is the title.
    lede = [words.say("invitation-on", on=on)] if content.title else []
    if hours:
        since, until = words.hour(hours.since), words.hour(hours.until)
        lede = [words.say("invitation-on-hours", on=on, since=since, until=until)]
    if content.moved_from == content.on:
        lede.insert(0, words.say("invitation-changed"))
    elif content.moved_from:
        lede.insert(0, words.say("invitation-moved", on=words.day(content.moved_from, "week")))
    if content.place:
        lede.append(words.say("meeting-place", place=content.place))
    lede.append(words.say("invitation-lede", body=content.body))
    if content.pack_on:
        lede.append(words.say("invitation-pack", on=words.counted(content.pack_on, "week")))
    else:
        lede.append(words.say("invitation-pack-before"))
    return lede


def _description(content: InvitationContent) -> str:
    return "\n".join(f"{number}. {one}" for number, one in enumerate(content.agenda, 1))


def digest(writing: Writing, content: DigestContent) -> Sheet:
    """Say what a body must know and decide; its day in the subject keeps issues apart."""
    words, letter = writing.words, writing.letter
    headline = digest_headline(words, content)
    subject = words.say("digest-subject", headline=headline, body=content.body, on=content.on)
    address = writing.sender.unsubscribe_address(letter.mail_id)
    attached = _dashboard(writing, content)
    values = {
        "headline": headline,
        "lede": [*digest_lede(words, content), *attached.words],
        "coverage": _coverage(words, content),
        "news": news_rows(words, content),
        "unanswered": silent_rows(words, content),
        "consulted": consulted_rows(words, content),
        "rests_on": {one.ref: coverage(words, one.counts) for one in content.axes[:MOST_ROWS]},
        "questions": tuple(digest_question(words, one) for one in content.decisions[:MOST_ROWS]),
        "agenda": tuple(agenda_row(words, one) for one in content.agenda),
        "axis_label": writing.axis_label,
        "measured": observed_words(words, content.observed, writing.axis_label, content.on),
        "full": MOST_ROWS,
        "few": FEW_ROWS,
        "head": content.head[:HEAD_SHOWN],
        "leave_address": address,
        "leave_url": mailto(address, words.say("unsubscribe-subject")),
    }
    return Sheet("digest", subject, values, files=attached.files)


def _dashboard(writing: Writing, content: DigestContent) -> Enclosed:
    if not writing.letter.pdf:
        return Enclosed()
    from notifications.composing.papers.dashboard import dashboard  # noqa: PLC0415 -- for few

    paper = partial(dashboard, writing, content)
    return enclosed(writing.words, "paper-attached", (f"digest-{content.number}.pdf", paper))


def digest_headline(words: Words, content: DigestContent) -> str:
    """Return the answer itself: what there is to decide, what is late; or that all is well."""
    if has_nothing_to_report(content):
        return words.say("digest-headline-empty")
    parts = []
    if content.decisions:
        parts.append(words.say("digest-headline-decisions", n=len(content.decisions)))
    if content.counts.late:
        late = "digest-headline-late" if parts else "digest-headline-late-alone"
        parts.append(words.say(late, n=content.counts.late))
    if not parts and content.counts.silent:
        parts.append(words.say("digest-headline-silent", n=content.counts.silent))
    if not parts and content.consultations:
        parts.append(words.say("digest-consultations", n=len(content.consultations)))
    if not parts:
        return words.say("digest-headline-well")
    return words.say("digest-headline-two", a=parts[0], b=parts[1]) if parts[1:] else parts[0]


def digest_lede(words: Words, content: DigestContent) -> list[str]:
    """Say where the body stands against the plan and its last issue, and when it meets."""
    lede = [content.foreword] if content.foreword else []
    lede.append(" ".join(_standing(words, content)))
    if content.review_on:
        lede.append(words.say("digest-review", on=words.coming(content.review_on, "week")))
    return lede


def _standing(words: Words, content: DigestContent) -> Iterable[str]:
    counts = content.counts
    percent = round(100 * counts.done / counts.total) if counts.total else 0
    on = words.day(content.on, "plain")
    yield words.say("digest-lede", on=on, done=counts.done, total=counts.total, percent=percent)
    gap = counts.planned - counts.done
    if gap:
        yield words.say("digest-behind" if gap > 0 else "digest-ahead", n=abs(gap))
    else:
        yield words.say("digest-as-planned")
    if content.since:
        since = words.day(content.since, "plain")
        name = "digest-since" if counts.delta > 0 else "digest-since-none"
        yield words.say(name, n=counts.delta, on=since)


def _coverage(words: Words, content: DigestContent) -> str:
    """Return on what the totals rest: how many actions were heard of, and how old the news is."""
    counts = content.counts
    if not counts.total:
        return ""
    name = "digest-coverage-since" if content.since else "digest-coverage"
    since = words.day(content.since or content.on, "plain")
    said = words.say(name, n=counts.heard, total=counts.total, on=since)
    if counts.oldest is None:
        return said
    return f"{said} {words.say('digest-oldest', on=counts.oldest)}"
