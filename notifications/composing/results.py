"""The mail that tells members how a consultation ended."""

from domain.model.consultation import Closing, ConsultationKind, Position
from domain.model.member_letters import ResultContent
from notifications.composing.member_sheet import MemberMail, Row, Section, member_sheet
from notifications.composing.sheet import Sheet, Writing
from notifications.composing.words import Words

SIGNS = {
    Position.FOR: ("done", "on_track"),
    Position.RESERVE: ("at_risk", "at_risk"),
    Position.ABSTENTION: ("silent", "silent"),
    Position.AGAINST: ("cancelled", "late"),
}


def result(writing: Writing, content: ResultContent) -> Sheet:
    """Tell a member how a consultation ended."""
    words = writing.words
    if content.kind is ConsultationKind.NEEDS:
        outcome = words.say("result-needs", n=content.members - len(content.missing))
    else:
        outcome = words.say(_outcome(content))
    closing = "result-by-chair" if content.closing is Closing.CHAIR else "result-by-rule"
    lede = [outcome, words.say(closing, on=content.closed_on)]
    mail = MemberMail(
        body=content.body,
        subject=words.say("result-subject", outcome=outcome, question=content.question),
        title=content.question,
        lede=lede,
        sections=tuple(_result_sections(words, content)),
        words=content.closing_words,
        whose=words.say("result-chair-words") if content.closing is Closing.CHAIR else "",
        answered=False,
    )
    return member_sheet(writing, mail)


def _outcome(content: ResultContent) -> str:
    """Return what became of a question; where its rule was not met the chair's words say."""
    if content.carried:
        return "result-carried"
    return "result-by-chair-title" if content.closing is Closing.CHAIR else "result-not-carried"


def _result_sections(words: Words, content: ResultContent) -> list[Section]:
    sections = []
    votes = tuple(
        Row(words.say(f"votes-{one.value}", n=content.votes[one.value]), 0, *SIGNS[one])
        for one in Position
        if content.votes.get(one.value)
    )
    if votes:
        sections.append(Section(words.say("result-votes", members=content.members), votes))
    if content.reserves:
        rows = tuple(
            Row(one.name, 0, "at_risk", "at_risk", said=one.words) for one in content.reserves
        )
        sections.append(Section(words.say("result-reserves", n=len(rows)), rows))
    if content.missing:
        rows = tuple(Row(one, 0, "silent", "silent") for one in content.missing)
        sections.append(Section(words.say("result-missing", n=len(rows)), rows))
    return sections
