"""Finds what a person named: a body by its short name in the file, its id or its title."""

from collections.abc import Sequence

from config.bootstrap import Application
from domain.errors import RefusedError
from domain.model.people import Body
from domain.rules.keys import opaque
from domain.use_cases.digesting import BodyRef

Found = tuple[BodyRef, Body]


def body_named(opened: Application, name: str) -> Found:
    """Return the body of that name, of whichever programme.

    Refuses `body.unknown`, and `body.several` when the name fits more than one.
    """
    with opened.open_unit(read_only=True) as unit:
        known = [
            (BodyRef(programme.id, body.id), body)
            for programme in unit.programmes.all()
            for body in unit.reviews.bodies(programme.id)
        ]
    for found in (
        [one for one in known if _is_called(one, name)],
        [one for one in known if name.casefold() in one[1].name.casefold()],
    ):
        if found:
            return _the_only(found, name)
    raise RefusedError("body.unknown", body=name, known=_names(known))


def _is_called(found: Found, name: str) -> bool:
    ref, body = found
    return name in (body.id, body.name) or body.id == opaque(ref.programme, "body", name)


def _the_only(found: Sequence[Found], name: str) -> Found:
    if len(found) > 1:
        raise RefusedError("body.several", body=name, known=_names(found))
    return found[0]


def _names(found: Sequence[Found]) -> tuple[str, ...]:
    return tuple(body.name for _, body in found)
