"""The mail that tells a member who was asked that a question is asked no more."""

from domain.model.member_letters import WithdrawnContent
from notifications.composing.member_sheet import MemberMail, member_sheet
from notifications.composing.sheet import Sheet, Writing


def withdrawn(writing: Writing, content: WithdrawnContent) -> Sheet:
    """Tell a member who was asked that a question is asked no more."""
    words = writing.words
    mail = MemberMail(
        body=content.body,
        subject=words.say("withdrawn-subject", question=content.question),
        title=content.question,
        lede=[words.say("withdrawn-lede", body=content.body)],
        answered=False,
    )
    return member_sheet(writing, mail)
