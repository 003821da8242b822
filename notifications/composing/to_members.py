"""Mails to the members of a body: a question and its reminder, what was understood of a reply."""

from collections.abc import Iterator

from domain.model.consultation import ConsultationKind, Position
from domain.model.member_letters import (
    AcknowledgementContent,
    ConsultationContent,
    HeardLine,
)
from notifications.composing.heeding import heeded
from notifications.composing.member_sheet import MemberMail, Row, Section, member_sheet
from notifications.composing.sheet import Sheet, Writing
from notifications.composing.words import Words

ASKED = frozenset(
    {
        "decision-asked",
        "gate-asked",
        "gate-proposed",
        "gate-settled",
        "close-asked",
        "figure-asked",
        "figure-doubted",
        "figure-refused",
        "figure-delegated",
        "figure-disowned",
    }
)


def consultation(writing: Writing, content: ConsultationContent) -> Sheet:
    """Put a question to a member, or remind them of it."""
    words = writing.words
    kind = content.kind.value
    name = f"consultation-{kind}{'-reminder' if content.rank else ''}"
    votes = content.kind is ConsultationKind.VOTE
    examples = tuple(words.say(f"vote-example-{one.value}") for one in Position) if votes else ()
    subject = words.say(f"{name}-subject", question=content.question)
    mail = MemberMail(
        content.body,
        subject,
        content.question,
        lede=list(_consulted(words, content, name)),
        note=words.say("consultation-chair") if content.chairs else "",
        how=words.say(f"consultation-{kind}-how"),
        examples=examples,
        promise=words.say(f"consultation-{kind}-promise"),
    )
    return member_sheet(writing, mail)


def _consulted(words: Words, content: ConsultationContent, name: str) -> Iterator[str]:
    """Yield in whose place and by when one answers, what is asked, how far it has come."""
    if content.instead_of:
        yield words.say("consultation-instead", who=content.instead_of)
    by = words.coming(content.answer_by, "week")
    yield words.say(f"{name}{'-late' if content.late else ''}-lede", by=by)
    if content.detail:
        yield content.detail
    answered, members = content.answered, content.members
    yield words.say("consultation-progress", answered=answered, members=members)
    if content.kind is ConsultationKind.VOTE:
        yield words.say(f"rule-{content.rule.value}", quorum=content.quorum)


def acknowledgement(writing: Writing, content: AcknowledgementContent) -> Sheet:
    """Say what was understood of a member's reply, in its own words."""
    words = writing.words
    on = words.day(content.received_on, "plain")
    understood = tuple(_heard(words, one) for one in content.lines)
    heading = "receipt-decided" if content.decided else "heard-understood"
    sections = [Section(words.say(heading), understood)] if understood else []
    sections += _asked_besides(words, content)
    answered = bool(sections)
    why = heard_why(words, content.why) if content.why and not answered else ""
    title = content.title or words.first(f"heard-title-{content.topic.value}", "heard-title")
    mail = MemberMail(
        body=content.body,
        subject=words.say("heard-subject" if answered else "heard-subject-not", title=title),
        title=_headline(words, content, answered=answered),
        lede=[*_about(content), _lede(words, content, on, answered=answered)],
        note=why,
        sections=tuple(sections),
        words=content.text if not answered else "",
        promise=words.say(f"heard-correct-{content.topic.value}"),
    )
    return member_sheet(writing, mail)


def _headline(words: Words, content: AcknowledgementContent, *, answered: bool) -> str:
    """Return the answer itself: recorded, but for how many points; or nothing was."""
    if not answered:
        return words.say("heard-headline-nothing")
    asked = sum(one.what in ASKED for one in content.lines)
    if not asked:
        return words.say("heard-headline-done")
    only = asked == len(content.lines) and not content.commands
    return words.say("heard-headline-asked" if only else "heard-headline-mixed", n=asked)


def _about(content: AcknowledgementContent) -> list[str]:
    """Return what the reply was about, where the body's name above does not say it."""
    return [f"**{content.title}**"] if content.title and content.title != content.body else []


def _lede(words: Words, content: AcknowledgementContent, on: str, *, answered: bool) -> str:
    if content.writer:
        return words.say("receipt-lede-vouched", on=on, who=content.writer)
    if content.decided:
        return words.say("receipt-lede-decided", on=on, who="")
    return words.say("heard-lede" if answered else "heard-lede-not", on=on)


def _asked_besides(words: Words, content: AcknowledgementContent) -> list[Section]:
    """Return the section on what was asked of the follow-up itself, if anything was."""
    return [
        Section(
            words.say(group.title),
            tuple(
                Row(one.title, 0, one.sign, one.tone, one.extras, one.warnings, one.sentence)
                for one in group.items
            ),
        )
        for group in heeded(words, content.commands)
    ]


def heard_why(words: Words, code: str) -> str:
    """Return what to say of a code for which nothing, or not all, was understood."""
    named = code.replace("_", "-")
    return words.first(f"unheard-{named}", f"ask-{named}", "unheard-unknown")


def _heard(words: Words, line: HeardLine) -> Row:
    asked = line.what in ASKED
    details = []
    if line.owner:
        details.append(words.say("heard-owner", who=line.owner))
    if line.value is not None:
        value = words.amount(line.value)
        details.append(words.say("figures-value", value=value, unit=line.unit, on=line.on))
    elif line.on:
        details.append(words.say("heard-deadline", on=line.on))
    if line.before is not None:
        before = words.amount(line.before)
        details.append(words.say("heard-figure-before", value=before, unit=line.unit))
    told = words.say(f"heard-{line.what}", text=line.text)
    warnings = (heard_why(words, line.why),) if line.why else ()
    sign = ("asked", "at_risk") if asked else ("done", "on_track")
    return Row(told, 0, *sign, tuple(details), warnings, line.sentence)
