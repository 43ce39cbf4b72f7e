"""Length-prefixed frames over a pair of pipes, with deadlines."""

import os
import select
import struct
import time

from autograder.sandbox.wire import MAX_BYTES, WireError

_HEADER = struct.Struct(">I")


class ChannelTimeout(Exception):
    """The other side did not answer in time."""


class ChannelClosed(Exception):
    """The other side is gone."""


class Channel:
    """Frames over a pair of file descriptors.

    Parameters
    ----------
    reader, writer : int
        File descriptors. Both are owned, and closed, by the channel.
    """

    def __init__(self, reader, writer):
        self.reader, self.writer = reader, writer
        os.set_blocking(writer, False)

    def send(self, data, deadline=None):
        """Write one frame, before the monotonic time `deadline` if there is one."""
        view = memoryview(_HEADER.pack(len(data)) + data)
        while view:
            self._wait([], [self.writer], deadline)
            try:
                view = view[os.write(self.writer, view) :]
            except BlockingIOError:
                continue
            except OSError as error:
                raise ChannelClosed from error

    def receive(self, deadline=None):
        """Read one frame, before the monotonic time `deadline` if there is one."""
        (size,) = _HEADER.unpack(self._read(_HEADER.size, deadline))
        if size > MAX_BYTES:
            raise WireError(f"a frame may have {MAX_BYTES} bytes at most, got {size}")
        return self._read(size, deadline)

    def close(self):
        """Close both descriptors."""
        os.close(self.reader)
        os.close(self.writer)

    def _read(self, size, deadline):
        chunks = []
        while size:
            self._wait([self.reader], [], deadline)
            chunk = os.read(self.reader, min(size, 2**20))
            if not chunk:
                raise ChannelClosed
            chunks.append(chunk)
            size -= len(chunk)
        return b"".join(chunks)

    @staticmethod
    def _wait(readers, writers, deadline):
        left = None if deadline is None else max(0, deadline - time.monotonic())
        if not any(select.select(readers, writers, [], left)):
            raise ChannelTimeout
