"""Keeps the few connections over which a batch goes."""

import asyncio
from collections.abc import Callable

from notifications.smtp.mishaps import MishapError
from notifications.smtp.session import Session


class Pool:
    """Connections to one server; `connect` makes one not yet opened, `most` bounds them."""

    def __init__(self, connect: Callable[[], Session], most: int) -> None:
        self._connect = connect
        self._opening = asyncio.Lock()
        self._open: set[Session] = set()
        self.most = most

    async def ready(self, session: Session | None, needed: Callable[[], bool]) -> Session | None:
        """Return this connection while it lives, else a new one.

        None when, its turn come, it is no longer `needed`, or when the server wants no more than
        stand already: fewer than hoped for are enough. Raises MishapError when there is none at
        all. Connections open one at a time: wrong credentials are tried once, not once each.
        """
        if session is not None:
            if session.alive:
                return session
            self._open.discard(session)
        async with self._opening:
            if not needed():
                return None
            fresh = self._connect()
            try:
                await fresh.open()
            except MishapError:
                if self._open:
                    return None
                raise
            self._open.add(fresh)
            return fresh

    async def leave(self, session: Session) -> None:
        """Take leave of a connection."""
        self._open.discard(session)
        await session.quit()
