"""Who was asked for figures, or to describe axes, and has not answered."""

from collections.abc import Collection, Iterator

from domain.model.follow_up import Facts
from domain.model.measuring import FigureSilence
from domain.rules.awaited_figures import awaited, awaits_axes
from domain.rules.unsettled import is_unsettled


def figure_silences(
    facts: Facts, wanted: Collection[str], *, whole: bool
) -> tuple[FigureSilence, ...]:
    """Return the open requests that still await one of these indicators, by occasion then person.

    `whole` tells that axes to describe count too. What waits on the desk was answered.
    """
    return tuple(_silences(facts, frozenset(wanted), whole=whole))


def _silences(facts: Facts, wanted: frozenset[str], *, whole: bool) -> Iterator[FigureSilence]:
    titles = {one.ref: f"{one.ref} {one.title}" for one in facts.programme.indicators}
    for one in facts.figure_requests:
        if one.closed:
            continue
        pending = (ref for ref in awaited(facts, one) if ref in wanted)
        refs = [ref for ref in pending if not is_unsettled(facts, one, ref)]
        axes = whole and awaits_axes(facts, one)
        if refs or axes:
            person = facts.people.get(one.person)
            yield FigureSilence(
                person=person.name if person else "",
                asked_on=one.asked_on,
                answer_by=one.answer_by,
                titles=tuple(titles[ref] for ref in refs),
                axes=axes,
                reminders=one.reminded,
            )
