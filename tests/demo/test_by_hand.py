import asyncio
import shlex
import sys
from pathlib import Path

from interfaces.demo.by_hand import command_for
from tests.demo.staging import SALMA, asked_stage, last_to


async def test_the_command_that_is_shown_works_as_it_stands(tmp_path: Path) -> None:
    async with asked_stage(tmp_path / "demo") as stage:
        asked = last_to(stage, SALMA)
        _, *arguments = shlex.split(command_for(asked, SALMA, stage.smtp_port))
        pasted = await asyncio.create_subprocess_exec(sys.executable, *arguments)

        assert await pasted.wait() == 0
        assert stage.folder.all()[-1].recipients == (asked.reply_to,)


async def test_a_hostile_address_stays_within_its_quotes(tmp_path: Path) -> None:
    async with asked_stage(tmp_path / "demo") as stage:
        asked = last_to(stage, SALMA)
        _, _, program = shlex.split(command_for(asked, "a'$(reboot)\"`reboot`@b", 25))

        compile(program, "pasted", "exec")
        assert "$(reboot)" in program
