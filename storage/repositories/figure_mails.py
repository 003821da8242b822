"""What became of the mails that ask for figures: when each left, what is still on its way."""

from collections.abc import Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from domain.model.follow_up import Programme
from domain.model.mail import MailKind
from domain.model.measuring import FigureRequest
from storage.repositories.mail_facts import ABOUT_FIGURES, UNDER_WAY, left_on
from storage.repositories.mail_rows import OUTBOX
from storage.repositories.rows import Fields, rows_among


def with_figure_mails(
    session: Session, programme: Programme, requests: Sequence[FigureRequest]
) -> tuple[FigureRequest, ...]:
    """Return requests, the open ones with what became of the mails about each."""
    zone = ZoneInfo(programme.timezone)
    about: dict[str, list[Fields]] = {one.id: [] for one in requests if not one.closed}
    wanted = select(OUTBOX.c.subject, OUTBOX.c.kind, OUTBOX.c.state, OUTBOX.c.sent_at)
    wanted = wanted.where(OUTBOX.c.programme == programme.id, OUTBOX.c.kind.in_(ABOUT_FIGURES))
    for row in rows_among(session, wanted, OUTBOX.c.subject, about) if about else ():
        about[row["subject"]].append(row)
    return tuple(_seen(one, about.get(one.id, ()), zone) for one in requests)


def _seen(request: FigureRequest, mails: Sequence[Fields], zone: ZoneInfo) -> FigureRequest:
    return replace(
        request,
        sent_on=left_on(mails, (MailKind.FIGURE_REQUEST,), zone),
        queued=any(one["state"] in UNDER_WAY for one in mails),
    )
