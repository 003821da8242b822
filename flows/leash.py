"""Starts a program that dies with the process that started it, whatever ends that one."""

import ctypes
import os
import signal
import sys

PR_SET_PDEATHSIG = 1
NO_PARENT = 1


def hold(parent: int) -> None:
    """Ask the kernel to kill this process when its parent ends; kept across `exec`.

    Elsewhere than on Linux nothing is asked: there, only an orderly stop leaves nothing behind.
    """
    if sys.platform != "linux":
        return
    ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    # It may have ended before we asked.
    if os.getppid() != parent:
        os._exit(1)


def main() -> None:
    """Become the program named after the parent's id: `python -m flows.leash PID PROGRAM …`."""
    parent, *command = sys.argv[1:]
    hold(int(parent))
    os.execv(command[0], command)  # noqa: S606 -- no shell: the supervisor names the program


if __name__ == "__main__":
    main()
