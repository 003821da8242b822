"""What a restored backup asks of a person: mail may have left since it was made."""

from datetime import datetime

from domain.model.desk import DeskItem, DeskKind
from domain.model.event import Event, EventName
from domain.model.follow_up import ProgrammeState
from domain.model.moment import MomentOf
from domain.ports.unit_of_work import OpenUnit
from domain.rules import keys


def await_go(open_unit: OpenUnit, made_at: datetime, moment_of: MomentOf) -> tuple[str, ...]:
    """Have the mail of every programme wait for a person's go; return the programmes, by id.

    `made_at` is when the backup was made. What was sent since is owed once more by what the store
    knows, so all but answers waits until the desk's item is decided. Drafts have nothing to send.
    """
    with open_unit() as unit:
        held = [one for one in unit.programmes.all() if one.state is not ProgrammeState.DRAFT]
        for one in held:
            moment, subject = moment_of(one.timezone), keys.restored(one.id)
            facts = {"restored": made_at.isoformat(timespec="minutes")}
            item = DeskItem(one.id, DeskKind.BATCH, subject, moment.day, facts=facts)
            unit.desk.add([item])
            restored = EventName.BACKUP_RESTORED
            unit.journal.append([Event(restored, one.id, one.id, moment.day, moment.at, facts)])
        return tuple(one.id for one in held)
