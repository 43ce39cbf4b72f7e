"""Ignore signals and exceptions, and never return."""

import signal

for number in range(1, 65):
    try:
        signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError):
        pass


def answer(*args, **kwargs):
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass


numerical_grad = backward = newton_step = simpson = train = answer
