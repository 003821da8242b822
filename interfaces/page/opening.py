"""Opens the owners' page beside the daemon, where mails may lead to it."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from config.bootstrap import Application
from domain.errors import RefusedError
from flows.daemon import Site


def site_of(app: Application) -> Site | None:
    """Return how the page is served; None without a public address, for nothing leads to it."""
    if app.settings.public_url is None or not app.settings.page.enabled:
        return None

    @asynccontextmanager
    async def opened(answered: Callable[[], None]) -> AsyncIterator[str]:
        """Serve it inside the context; refuses `page.port` where the port is taken."""
        from interfaces.page.site import OwnerSite  # noqa: PLC0415 -- most installations have none
        from interfaces.serving import served  # noqa: PLC0415 -- uvicorn, the same

        at = app.settings.page
        try:
            async with served(OwnerSite(app, answered).application, at.port, at.host) as address:
                yield address
        except OSError as error:
            raise RefusedError("page.port", host=at.host, port=at.port) from error

    return opened
