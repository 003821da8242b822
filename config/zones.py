"""Where time zones come from: the packaged database alone."""

import zoneinfo


def use_packaged_zones() -> None:
    """Take time zones from the `tzdata` package alone; every entry point begins with it.

    `zoneinfo` prefers the system's, which may be years behind: Morocco's offset has changed since.
    """
    if zoneinfo.TZPATH:
        zoneinfo.reset_tzpath([])
        zoneinfo.ZoneInfo.clear_cache()
