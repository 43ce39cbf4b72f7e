"""Send signals to every process."""

import os
import signal

for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
    signal.signal(number, signal.SIG_IGN)
    try:
        os.kill(-1, number)
        os.kill(os.getppid(), number)
    except OSError:
        pass
