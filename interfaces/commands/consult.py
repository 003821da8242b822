"""`suivi consult`: the questions put to members, and how they stand."""

from typing import Annotated

from cyclopts import Parameter

from domain.model.consultation import Answer, ConsultationKind, Position
from domain.use_cases.concluding import Word, answer_for, close_consultation
from interfaces.terminal.arguments import Json, Text
from interfaces.terminal.choices import choice
from interfaces.terminal.consultation_pages import (
    as_json,
    inquiries,
    inquiry_named,
    print_inquiries,
    print_inquiry,
)
from interfaces.terminal.opening import application
from interfaces.terminal.person_names import person_named
from interfaces.terminal.printing import emit, say
from interfaces.terminal.who import who_types

Chosen = Annotated[Position, Parameter(converter=choice)]
VOTE = ConsultationKind.VOTE


def consult_list(*, json: Json = False) -> int:
    """List the consultations, by programme then opening day."""
    with application() as opened:
        found = inquiries(opened, VOTE)
    if json:
        emit({"consultations": [as_json(one) for one in found]})
    elif found:
        print_inquiries(found)
    else:
        say("cli-consult-none")
    return 0


def consult_show(consultation: str, /, *, json: Json = False) -> int:
    """Show how a consultation stands: who is missing, each reserve, every answer."""
    with application() as opened:
        found = inquiry_named(opened, consultation, VOTE)
    if json:
        emit(as_json(found))
    else:
        print_inquiry(found)
    return 0


def consult_vote(
    consultation: str,
    person: str,
    position: Chosen,
    /,
    *,
    words: Text = "",
    json: Json = False,
) -> int:
    """Enter the answer that a member gave otherwise than by mail."""
    with application() as opened:
        found = inquiry_named(opened, consultation, VOTE)
        moment, programme = opened.moment(found.programme.timezone), found.programme.id
        who = person_named(opened, programme, person).id
        asked, on, at = found.consultation.id, moment.day, moment.at
        answer = Answer(asked, who, on, at, who_types(), position, words)
        standing = answer_for(opened.open_unit, programme, answer, moment)
    if json:
        emit({"ref": found.consultation.planned.ref, "carried": standing.carried})
    else:
        say("cli-consult-voted", answered=len(standing.answers), members=len(standing.members))
    return 0


def consult_close(consultation: str, /, *, chair: Text = "", json: Json = False) -> int:
    """Close a consultation: its rule is met, or the chair said so."""
    with application() as opened:
        found = inquiry_named(opened, consultation, VOTE)
        programme = found.programme
        closed = close_consultation(
            opened.open_unit,
            programme.id,
            found.consultation.id,
            Word(who_types(), chair),
            opened.moment(programme.timezone),
        )
    if json:
        emit({"ref": closed.planned.ref, "carried": closed.carried, "closing": closed.closing})
    else:
        say("cli-consult-closed" if closed.carried else "cli-consult-closed-not")
    return 0
