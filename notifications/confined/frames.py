"""Messages over a pipe, each after its length; both ends give up on what is no message."""

import io
import os
import select
from collections.abc import Callable
from time import monotonic
from typing import IO

LENGTH_BYTES = 4
LARGEST = 64 * 1024 * 1024
_CHUNK = 1024 * 1024


class HangupError(OSError):
    """The other end is gone, or says what is no message."""


def write_frame(stream: IO[bytes], content: bytes) -> None:
    """Write one message; raises OSError when nobody reads it."""
    stream.write(len(content).to_bytes(LENGTH_BYTES, "big"))
    stream.write(content)
    stream.flush()


def read_frame(stream: IO[bytes]) -> bytes | None:
    """Return the next message, however long it takes; None when the other end has closed."""
    head = stream.read(LENGTH_BYTES)
    if len(head) < LENGTH_BYTES:
        return None
    content = stream.read(int.from_bytes(head, "big"))
    return content if len(content) == int.from_bytes(head, "big") else None


def read_frame_within(descriptor: int, seconds: float) -> bytes:
    """Return the next message; raises TimeoutError when it is not whole in time, else HangupError.

    The sender is not believed: what claims to be too long is refused before it is read.
    """
    read = _reader(descriptor, monotonic() + seconds)
    length = int.from_bytes(read(LENGTH_BYTES), "big")
    if length > LARGEST:
        raise HangupError
    return read(length)


def _reader(descriptor: int, deadline: float) -> Callable[[int], bytes]:
    def read(count: int) -> bytes:
        found = io.BytesIO()
        while (missing := count - found.tell()) > 0:
            ready, _, _ = select.select([descriptor], [], [], max(0.0, deadline - monotonic()))
            if not ready:
                raise TimeoutError
            chunk = os.read(descriptor, min(missing, _CHUNK))
            if not chunk:
                raise HangupError
            found.write(chunk)
        return found.getvalue()

    return read
