"""`suivi up`: everything that runs for good, in one process tree."""

import asyncio
import logging

from flows.daemon import Started
from flows.daemon import up as run_until_stopped
from interfaces.page.opening import site_of
from interfaces.terminal.opening import application
from interfaces.terminal.printing import flush, say


def up() -> int:
    """Run until interrupted, then stop cleanly."""
    with application(log_level=logging.INFO) as opened:
        redirected = opened.settings.redirect_all_to

        def announce(started: Started) -> None:
            _announce(started)
            if redirected:
                say("cli-redirected", address=redirected)
            flush()

        asyncio.run(run_until_stopped(opened, announce, site=site_of(opened)))
    say("cli-up-stopped")
    return 0


def _announce(started: Started) -> None:
    say("cli-up-started")
    if started.prefect_url:
        say("cli-up-prefect", url=started.prefect_url)
    if started.login:
        user, _, password = started.login.partition(":")
        say("cli-up-login", user=user, password=password)
    if started.page:
        say("cli-up-page", url=started.page)
    if started.mailbox:
        say("cli-up-mailbox", where=started.mailbox)
    if started.receiver:
        say("cli-up-receiver", address=started.receiver)
    say("cli-up-sender" if started.sender else "cli-no-server", address=started.sender)
    say("cli-up-how-to-stop")
