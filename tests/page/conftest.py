"""Salma in front of her page: the site of a real installation, asked without a network."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest_asyncio

from config.bootstrap import StandingClock, bootstrap
from config.settings import Settings
from domain.model.delivery import ReadyMail
from domain.use_cases.asking import ask_status
from interfaces.page.site import OwnerSite
from tests.contracts.laid_down import lay_down
from tests.stories import PROGRAMME, a_plan, an_action, follow
from tests.use_cases.office import Office, text_of

PUBLIC = "https://suivi.example"
HOSTILE = "</legend><script>alert(1)</script> عمل «x» & \" '"


@dataclass
class Visit:
    """A browser, the request that Salma received, and what the site told the daemon."""

    office: Office
    client: httpx.AsyncClient
    mail: ReadyMail
    told: list[str] = field(default_factory=list)

    @property
    def link(self) -> str:
        """Return the path of the link in the mail, as its text part shows it."""
        found = re.search(rf"{PUBLIC}(/o/[a-z2-7]{{32}})", text_of(self.mail))
        assert found
        return found[1]

    async def open(self, **query: str) -> str:
        """Return the page."""
        answer = await self.client.get(self.link, params=query)
        assert answer.status_code == httpx.codes.OK
        return answer.text

    async def send(self, page: str, fields: dict[str, str]) -> httpx.Response:
        """Send the form of a page, its fields named by the number of the action (`1.choice`)."""
        actions = re.findall(r'name="([^"]+)\.version" value="([^"]+)"', page)
        form = {f"{action}.version": version for action, version in actions}
        for name, value in fields.items():
            number, _, part = name.partition(".")
            form[f"{actions[int(number) - 1][0]}.{part}"] = value
        return await self.client.post(self.link, data=form)


@pytest_asyncio.fixture
async def visit(tmp_path: Path) -> AsyncIterator[Visit]:
    """Give Salma's page, on the first working day of March, with a hostile title on it."""
    settings = Settings(data_dir=tmp_path, public_url=PUBLIC)
    app = bootstrap(settings, StandingClock(datetime(2026, 3, 2, 9, tzinfo=UTC)))
    lay_down(tmp_path / "suivi.db")
    follow(app.open_unit, a_plan(an_action("1.1"), an_action("1.2", title=HOSTILE)))
    office = Office(app.open_unit)
    office.composer, office.reader = app.composer, app.reader
    ask_status(app.open_unit, office.rules, PROGRAMME, office.moment)
    told: list[str] = []
    transport = httpx.ASGITransport(app=OwnerSite(app, lambda: told.append("taken")).application)
    async with httpx.AsyncClient(transport=transport, base_url=PUBLIC) as client:
        yield Visit(office, client, office.post()[0], told)
    app.close()
