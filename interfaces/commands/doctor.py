"""`suivi doctor`: is the installation in order, and what to do about it."""

from collections.abc import Iterator

from config.bootstrap import Application
from domain.errors import SuiviError
from interfaces.checkup import machine, outgoing, servers, sources, store
from interfaces.checkup.finding import Finding, Level
from interfaces.terminal.arguments import Json
from interfaces.terminal.language import words
from interfaces.terminal.opening import application
from interfaces.terminal.printing import emit, say, sentence, show

USUAL_ZONE = "Africa/Casablanca"


def doctor(*, json: Json = False) -> int:
    """Check everything; 1 when something has to be put right."""
    with application() as opened:
        findings = list(_findings(opened))
    failed = any(one.level is Level.FAIL for one in findings)
    if json:
        told = [{**_plain(one), "message": _said(one)} for one in findings]
        emit({"in_order": not failed, "findings": told})
        return int(failed)
    for one in findings:
        show(f"{sentence(f'doctor-{one.level.value}')} {_said(one)}")
        if words().has(f"doctor-{one.code}-remedy"):
            show("    " + sentence(f"doctor-{one.code}-remedy", **one.arguments))
    say("doctor-failed" if failed else "doctor-fine")
    return int(failed)


def _findings(opened: Application) -> Iterator[Finding]:
    yield from machine.versions()
    now = opened.clock.now()
    yield from (machine.zone(name, now) for name in _zones(opened))
    yield machine.disk(opened.settings.data_dir)
    yield from store.folder(opened)
    yield store.secret(opened)
    yield from store.store(opened)
    yield servers.smtp(opened.settings)
    yield from outgoing.outgoing(opened)
    yield from sources.sources(opened)
    yield servers.prefect(opened.settings)


def _zones(opened: Application) -> list[str]:
    """Return the zones of the programmes; the usual one while there is none to read."""
    try:
        with opened.open_unit(read_only=True) as unit:
            known = {one.timezone for one in unit.programmes.all()}
    except SuiviError:
        known = set()
    return sorted(known or {USUAL_ZONE})


def _said(finding: Finding) -> str:
    return sentence(f"doctor-{finding.code}", **finding.arguments)


def _plain(finding: Finding) -> dict[str, object]:
    return {"level": finding.level, "code": finding.code, "arguments": finding.arguments}
