"""`suivi export`: a programme, or a template to fill in, as a workbook; an action as a PDF."""

from pathlib import Path

from domain.errors import RefusedError
from domain.model.almanac import Almanac
from domain.use_cases.starting import known_programme
from interfaces.terminal.arguments import Misused, Target
from interfaces.terminal.language import words
from interfaces.terminal.opening import application
from interfaces.terminal.printing import say
from interfaces.terminal.standing import standing
from notifications.composing.words import Words


def export(
    programme: str = "",
    file: Path | None = None,
    /,
    *,
    template: Target | None = None,
    action: str = "",
) -> int:
    """Write the workbook, never over another one; or the sheet of one action."""
    target = template or file
    if target is None or bool(template) is bool(programme) or (action and not programme):
        raise Misused("export")
    if action:
        return _sheet(programme, action, target)
    return _template(target) if template else _book(programme, target)


def _template(target: Path) -> int:
    from interfaces.workbooks import files, writing  # noqa: PLC0415 -- 0.3 s, for this alone

    writing.save(files.template(), target)
    say("cli-export-done", file=str(target))
    return 0


def _book(programme: str, target: Path) -> int:
    from interfaces.workbooks import files, writing  # noqa: PLC0415 -- the same

    with application() as opened, opened.open_unit(read_only=True) as unit:
        found = known_programme(unit, programme)
        plan = unit.programmes.plan(found.id)
        now = standing(unit, found, opened.rulebook, opened.moment(found.timezone))
    if plan is None:
        raise RefusedError("programme.unknown", programme=programme)
    writing.save(files.programme_book(plan, now), target)
    say("cli-export-done", file=str(target))
    return 0


def _sheet(programme: str, ref: str, target: Path) -> int:
    from interfaces.terminal.action_paper import sheet_of  # noqa: PLC0415 -- for this alone
    from notifications.composing.papers.action import action_paper  # noqa: PLC0415 -- the same

    with application() as opened, opened.open_unit(read_only=True) as unit:
        found = known_programme(unit, programme)
        rulebook = opened.rulebook
        now = standing(unit, found, rulebook, opened.moment(found.timezone))
        sheet = sheet_of(unit, now, ref)
    told = Words(words().language, Almanac(sheet.day, rulebook.calendar.estimated))
    target.write_bytes(action_paper(told, sheet))
    say("cli-paper-done", file=str(target))
    return 0
