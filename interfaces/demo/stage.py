"""Sets the stage: the product on a fresh store, its door for mail, and the post office."""

import asyncio
import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, time
from pathlib import Path

from pydantic import AnyHttpUrl
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource

import config
from config.bootstrap import Application, bootstrap
from config.sections import Mail, Prefect, Receiving, Smtp
from config.settings import Settings
from config.simulated_clock import SimulatedClock
from config.zones import use_packaged_zones
from domain.errors import RefusedError
from domain.model.programme import Plan
from domain.rules.keys import opaque
from domain.use_cases.planning import apply_plan
from domain.use_cases.starting import start_programme
from flows.incoming import keeping
from flows.prefect_server import free_port
from interfaces.demo.answering import Written
from interfaces.demo.ground import MAILBOX
from interfaces.demo.kept_mail import KeptMail, MailFolder
from interfaces.demo.mailbox_page import MailboxPage
from interfaces.demo.options import DemoOptions
from interfaces.demo.owners import Owners
from interfaces.demo.post_office import LOOPBACK, PostOffice, Routes
from interfaces.demo.shelf import Shelf
from interfaces.demo.sorting import Sorting
from interfaces.demo.story_file import Story
from interfaces.terminal.language import language
from notifications.security import Security
from notifications.smtp.receiver import Receiver
from storage.migrating import migrate
from storage.programme_files import load_programme

PROGRAMMES = Path(config.__file__).parent / "programmes"
# Before the first entry of the timetable.
EARLY = time(7)
DOMAIN = "suivi.example"
BY_HAND = "gmail"


class DemoSettings(Settings):
    """Settings that no file and no variable of the machine may touch: no mail leaves it."""

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003 -- asked for by pydantic
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,  # noqa: ARG003 -- asked for by pydantic
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003 -- asked for by pydantic
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003 -- asked for by pydantic
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Take what the demonstration says, and nothing else."""
        return (init_settings,)


@dataclass(slots=True)
class Stage:
    """All that stands while the story runs; `on_mail` is told, in a thread, of mail that came."""

    app: Application
    clock: SimulatedClock
    plan: Plan
    folder: MailFolder
    smtp_port: int
    owner_port: int
    owners: Owners
    on_mail: Callable[[], None] = field(default=lambda: None)

    def mail_came(self) -> None:
        """Tell whoever wants to know that a mail was kept."""
        self.on_mail()


def plan_of(programme: str) -> Plan:
    """Return the plan of a programme that the product ships; refuses `demo.no_story`."""
    file = PROGRAMMES / f"{programme}.yaml"
    if not file.is_file():
        known = ", ".join(sorted(one.stem for one in PROGRAMMES.glob("*.yaml")))
        raise RefusedError("demo.no_story", programme=programme, known=known)
    return load_programme(file)


@asynccontextmanager
async def set_up(options: DemoOptions, plan: Plan, story: Story) -> AsyncIterator[Stage]:
    """Open the stage: the programme applied and started, mail going both ways; then close it."""
    # Before the first zone is read: the system's may be years behind.
    use_packaged_zones()
    clock = SimulatedClock(plan.timezone, plan.demo_from or date.min, EARLY)
    port = free_port(LOOPBACK, options.smtp_port)
    owner_port = free_port(LOOPBACK, options.owner_port)
    app = bootstrap(_settings(options, port, owner_port), clock)
    folder = MailFolder(options.var / MAILBOX)
    addresses = _addresses(plan, story)
    owners = Owners(folder, port, addresses)
    stage = Stage(app, clock, plan, folder, port, owner_port, owners)
    await asyncio.to_thread(_open_programme, app, plan)
    door = Receiver(app.door, app.mailboxes, keeping(app, stage.mail_came))
    try:
        dead = frozenset(addresses[one].casefold() for one in story.dead)
        routes = Routes(app.mailboxes, await door.start(), dead)
        post_office = PostOffice(port, folder, routes)
        await post_office.start()
        try:
            yield stage
        finally:
            await post_office.stop()
    finally:
        await door.stop()
        app.close()


def _settings(options: DemoOptions, port: int, owner_port: int) -> Settings:
    return DemoSettings(
        data_dir=options.var.absolute(),
        # Of this machine alone: the owner's page of the mails can be opened from their mailbox.
        public_url=AnyHttpUrl(f"http://{LOOPBACK}:{owner_port}"),
        # One connection: mails arrive in the order in which they were written.
        smtp=Smtp(host=LOOPBACK, port=port, tls=Security.PLAIN, connections=1),
        receiver=Receiving(host=LOOPBACK, port=0),
        mail=Mail(domain=DOMAIN),
        prefect=Prefect(enabled=options.prefect, login=False),
    )


def _open_programme(app: Application, plan: Plan) -> None:
    migrate(app.settings.store_url)
    apply_plan(app.open_unit, plan, app.moment(plan.timezone))
    start_programme(app.open_unit, plan.id, app.moment(plan.timezone))


def _addresses(plan: Plan, story: Story) -> dict[str, str]:
    """Return the address of everybody that the story names, by that name."""
    known = {one.id: one.address for one in plan.people}
    names = {*story.dead, *(one.who for one in story.answers)}
    return {one: known[opaque(plan.id, "person", one)] for one in names}


def page_of(stage: Stage, prefect_url: str) -> MailboxPage:
    """Return the page of the mailbox, from which everybody may answer by hand."""
    shelf = Shelf(stage.folder, Sorting(stage.app, stage.folder), stage.clock.zone)

    async def reply(mail: KeptMail, text: str) -> None:
        await stage.owners.reply(mail, Written(BY_HAND, stage.clock.local, text))

    return MailboxPage(
        folder=stage.folder,
        shelf=shelf,
        reply=reply,
        port=stage.smtp_port,
        language=language(os.environ),
        title=stage.plan.name,
        prefect_url=prefect_url,
        owner_url=stage.app.sender.public_url,
    )
