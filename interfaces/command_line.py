"""The command `suivi`: does what is asked, and ends with a sentence and an exit code."""

import io
import os
import sys
from collections.abc import Sequence

from config.privacy import keep_private
from config.zones import use_packaged_zones
from domain.errors import SuiviError
from interfaces.terminal import help_pages, refusals
from interfaces.terminal.printing import complain, show

DONE, REFUSED, INTERRUPTED = 0, 1, 130
ASKING_FOR_HELP = {"--help", "-h"}


def main() -> int:
    """Run the command that the shell was given; return its exit code."""
    keep_private()
    for stream in (sys.stdout, sys.stderr):
        # A name that the terminal cannot show is no reason to fall over.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    return run(sys.argv[1:])


def run(tokens: Sequence[str]) -> int:
    """Run a command given as its words; return 0 done, 1 refused with a reason, 2 misused."""
    use_packaged_zones()
    try:
        code = _obey(tokens)
        # Here, not at exit: a reader who left is noticed while it can be answered for.
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read us has left (`suivi show | head`): nothing more to say, nothing to flush.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Exception as error:  # noqa: BLE001 -- the edge: nobody at a terminal is shown a traceback
        return _refuse(error, tokens)
    return code


def _refuse(error: Exception, tokens: Sequence[str]) -> int:
    """Say what is refused and what to do; apologise for what nobody foresaw."""
    if isinstance(error, SuiviError):
        if "--json" in tokens:
            show(refusals.as_json(error))
        complain("\n".join(refusals.explained(error)))
    elif isinstance(error, OSError) and (said := refusals.about_file(error)):
        complain(said)
    else:
        complain(refusals.apology(error, tokens))
    return REFUSED


def _obey(tokens: Sequence[str]) -> int:
    before_data = tokens[: tokens.index("--")] if "--" in tokens else tokens
    if not tokens or tokens[0] in {*ASKING_FOR_HELP, "help"}:
        return help_pages.front_page()
    if tokens[0] == "--version":
        return help_pages.version()
    from interfaces.terminal import parsing  # noqa: PLC0415 -- 0.1 s, and help does without

    if ASKING_FOR_HELP & set(before_data):
        return parsing.explain_command([one for one in tokens if one not in ASKING_FOR_HELP])
    return parsing.run_command(tokens)
