"""Announce a frame of four gigabytes and never send it."""

import os

for descriptor in range(3, 64):
    try:
        os.write(descriptor, b"\xff\xff\xff\xff" + b"x" * 1000)
    except OSError:
        pass
