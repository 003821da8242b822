"""Starts a program that dies with the process that started it, whatever ends that one."""

import ctypes
import os
import signal
import sys

from config.privacy import keep_private

PR_SET_PDEATHSIG = 1
# Where a process that nobody can start through this module finds who it must not outlive.
PARENT = "LEASHED_TO"


def hold(parent: int) -> None:
    """Ask the kernel to kill this process when its parent ends; kept across `exec`.

    Elsewhere than on Linux nothing is asked: there, only an orderly stop leaves nothing behind.
    """
    if sys.platform != "linux":
        return
    ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    # It may have ended before we asked: then whoever adopts orphans is our parent.
    if os.getppid() != parent:
        os._exit(1)


def main() -> None:
    """Become the program named after the parent's id: `python -m flows.leash PID PROGRAM …`."""
    parent, *command = sys.argv[1:]
    keep_private()
    hold(int(parent))
    os.execv(command[0], command)  # noqa: S606 -- no shell: the supervisor names the program


if __name__ == "__main__":
    main()
