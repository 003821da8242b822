"""Checks the machine: installed versions, time zones, room on the disk."""

import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta
from importlib.metadata import version
from itertools import takewhile
from pathlib import Path
from zoneinfo import ZoneInfo

from interfaces.checkup.finding import Finding, fail, ok, warn

# Above these, Prefect 3.8's server does not import, or its services fail every loop, silently.
PINS = {"fastapi": (0, 150), "sqlalchemy": (2, 1)}
SYSTEM_ZONES = Path("/usr/share/zoneinfo")
AHEAD = 400
MEGABYTE = 1024 * 1024
LITTLE_ROOM, NO_ROOM = 1024 * MEGABYTE, 64 * MEGABYTE


def versions() -> Iterator[Finding]:
    """Tell whether the packages that Prefect bears with are the ones installed."""
    for package, below in PINS.items():
        found = version(package)
        told = {"package": package, "version": found, "below": ".".join(map(str, below))}
        yield ok("version", **told) if _numbers(found) < below else fail("version-too-new", **told)


def _numbers(found: str) -> tuple[int, ...]:
    pieces = ("".join(takewhile(str.isdigit, piece)) for piece in found.split("."))
    return tuple(int(piece) for piece in takewhile(bool, pieces))


def zone(name: str, now: datetime, system: Path = SYSTEM_ZONES) -> Finding:
    """Tell whether our packaged time zones and the system's agree for the next 400 days.

    `now` is aware, in UTC. Ours are used whatever the answer; other programs use the system's.
    """
    ours = ZoneInfo(name)
    used = {"zone": name, "version": _packaged_version()}
    file = system / name
    if not file.is_file():
        return ok("zone-alone", **used)
    with file.open("rb") as content:
        theirs = ZoneInfo.from_file(content, key=name)
    start = now.replace(minute=0, second=0, microsecond=0)
    hours = (start + timedelta(hours=hour) for hour in range(AHEAD * 24))
    for hour in hours:
        if hour.astimezone(ours).utcoffset() != hour.astimezone(theirs).utcoffset():
            return warn("zone-differs", **used, day=hour.date())
    return ok("zone", **used, days=AHEAD)


def _packaged_version() -> str:
    """Return the year and number of the packaged zones, `2026.2` being the second of 2026."""
    return version("tzdata")


def disk(folder: Path) -> Finding:
    """Tell how much room is left where the store is."""
    existing = next(one for one in (folder, *folder.parents) if one.exists())
    free = shutil.disk_usage(existing).free
    told = {"folder": str(folder), "free": free // MEGABYTE}
    if free < NO_ROOM:
        return fail("disk-full", **told)
    return warn("disk-low", **told) if free < LITTLE_ROOM else ok("disk", **told)
