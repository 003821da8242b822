"""`suivi show`: a programme as it stands, or all of them."""

from collections.abc import Iterator, Sequence
from typing import Annotated

from cyclopts import Parameter

from config.bootstrap import Application
from domain.errors import RefusedError
from domain.model.follow_up import Action, Programme
from domain.model.indicator import Indicator
from domain.ports.unit_of_work import UnitOfWork
from domain.use_cases.starting import known_programme
from interfaces.terminal import amending_pages, outgoing, standing_pages
from interfaces.terminal.arguments import Json
from interfaces.terminal.history import Entry, events_of, figures_of, print_history
from interfaces.terminal.opening import application
from interfaces.terminal.printing import emit, say
from interfaces.terminal.standing import ProgrammeStanding, standing

Versions = Annotated[bool, Parameter(name="--versions")]
History = Annotated[bool, Parameter(name="--history")]


def show(
    programme: str = "",
    /,
    *,
    versions: Versions = False,
    history: History = False,
    json: Json = False,
) -> int:
    """Print how a programme stands, every one in short when none is named; or an action's past."""
    if history:
        return _show_history(programme, json=json)
    if versions and programme:
        return _show_versions(programme, json=json)
    with application() as opened:
        found = _standings(opened, programme)
        way_out = outgoing.way_out(opened)
    if json:
        emit(found[0] if programme else {"programmes": found})
        return 0
    _print(found, alone=bool(programme))
    outgoing.tell(opened, way_out)
    return 0


def _print(found: Sequence[ProgrammeStanding], *, alone: bool) -> None:
    if alone:
        standing_pages.print_programme(found[0])
    elif found:
        standing_pages.print_programmes(found)
    else:
        say("cli-show-none")


def _show_versions(programme: str, *, json: bool) -> int:
    with application() as opened, opened.open_unit(read_only=True) as unit:
        applied = unit.programmes.versions(known_programme(unit, programme).id)
    if json:
        emit({"programme": programme, "versions": amending_pages.versions_told(applied)})
    else:
        amending_pages.print_versions(applied)
    return 0


def _show_history(name: str, *, json: bool) -> int:
    """Print the past of an action or indicator: its ref, or `programme/ref` where two have it."""
    programme, _, ref = name.rpartition("/")
    with application() as opened, opened.open_unit(read_only=True) as unit:
        known = [known_programme(unit, programme)] if programme else list(unit.programmes.all())
        found = [one for each in known for one in _past(unit, each, ref)]
    if not found:
        raise RefusedError("action.unknown", ref=name)
    if json:
        told = [{"programme": one, "ref": ref, "history": past} for one, _, past in found]
        emit({"actions": told})
        return 0
    for _, about, past in found:
        print_history(about, past)
    return 0


def _past(
    unit: UnitOfWork, programme: Programme, ref: str
) -> Iterator[tuple[str, Action | Indicator, tuple[Entry, ...]]]:
    """Yield the action of that ref, then the indicator, each with what happened to it."""
    for action in (*unit.actions.of(programme.id), *unit.phases.gone(programme.id)):
        if action.ref == ref:
            yield programme.id, action, events_of(unit, programme.id, action)
    for one in programme.indicators:
        if one.ref == ref:
            yield programme.id, one, figures_of(unit, programme.id, one)


def _standings(opened: Application, programme: str) -> Sequence[ProgrammeStanding]:
    with opened.open_unit(read_only=True) as unit:
        asked: Sequence[Programme] = (
            (known_programme(unit, programme),) if programme else unit.programmes.all()
        )
        return tuple(
            standing(unit, one, opened.rulebook, opened.moment(one.timezone)) for one in asked
        )
