"""The two workbooks: an empty one to fill in, and a programme as it stands."""

from openpyxl import Workbook

from domain.model.programme import Plan
from domain.model.status import Language
from interfaces.terminal.language import words
from interfaces.terminal.standing import ProgrammeStanding
from interfaces.workbooks.axis_sheets import add_axes
from interfaces.workbooks.dashboard import (
    add_dashboard,
    add_late,
    followed,
    followed_columns,
)
from interfaces.workbooks.indicators import measured, measured_columns
from interfaces.workbooks.plan_sheets import add_empty, add_plan, add_programme
from interfaces.workbooks.writing import mark_views, turn
from storage.programme_files.sheets.words import ACTIONS
from storage.programme_files.sheets.words_of_parties import INDICATORS

USUAL = {"langue": "fr", "fuseau": "Africa/Casablanca"}


def template() -> Workbook:
    """Return a workbook to fill in: every sheet with its headers, its notes and its lists."""
    book = _empty()
    add_programme(book, USUAL)
    add_empty(book)
    return _turned(book, words().language)


def programme_book(plan: Plan, standing: ProgrammeStanding) -> Workbook:
    """Return the workbook of a programme: how it stands first, then what can be read back."""
    book = _empty()
    add_dashboard(book, standing)
    add_late(book, standing)
    add_axes(book, standing)
    mark_views(book, book.worksheets)
    shown = {ACTIONS: followed(standing), INDICATORS.key: measured(standing)}
    columns = {ACTIONS: followed_columns(), INDICATORS.key: measured_columns()}
    add_plan(book, plan, shown, columns)
    return _turned(book, plan.language)


def _turned(book: Workbook, language: Language) -> Workbook:
    """Return the workbook, from right to left for a plan or a reader in Arabic."""
    if Language.AR in (language, words().language):
        turn(book)
    return book


def _empty() -> Workbook:
    book = Workbook()
    if book.active is not None:
        book.remove(book.active)
    return book
