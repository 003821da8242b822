"""What a link of ours said by the address it wrote to, when the mail itself says nothing.

Mail programs may drop the words that a link prefills, never the address. Words always win: who
changed them means what they wrote.
"""

import re
from collections.abc import Sequence

from domain.model.reading import AskedRequest, Outcome, Reading, Update
from domain.model.status import Status
from notifications.reading.progress import FULL
from notifications.reading.reasons import Why

_DONE = re.compile(r"d(\d{1,2})")
_SAYS_NOTHING = frozenset({Why.EMPTY_REPLY, Why.THANKS})


def clicked(reading: Reading, intents: Sequence[str], asked: AskedRequest) -> Reading:
    """Return the reading, or what the link said where the words say nothing: `d2`, 2 is done."""
    if reading.outcome is not Outcome.NONE or reading.why not in _SAYS_NOTHING:
        return reading
    numbers = {int(found[1]) for found in map(_DONE.fullmatch, intents) if found}
    done = [one for one in asked.actions if one.number in numbers]
    if len(done) != 1:
        return reading
    update = Update(done[0].action, Status.DONE, FULL)
    return Reading(
        reading.nature, Outcome.APPLY, updates=(update,), text=reading.text, elided=reading.elided
    )
