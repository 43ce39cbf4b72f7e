"""Answer nothing, and let a thread write forged answers into the pipe for as long as it lives."""

import os
import threading
import time


def forge():
    try:
        import msgpack

        frame = msgpack.packb(["result", 0.0, None])
    except ImportError:
        frame = b"result"
    while True:
        time.sleep(0.01)
        for descriptor in range(3, 16):
            try:
                os.write(descriptor, len(frame).to_bytes(4, "big") + frame)
            except OSError:
                pass


threading.Thread(target=forge, daemon=True).start()


def answer(*args, **kwargs):
    time.sleep(60)


numerical_grad = backward = newton_step = simpson = train = answer
