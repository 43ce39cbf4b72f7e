"""Make every clock stand still, then never answer."""

import time

start = time.time()
for name in ("time", "monotonic", "perf_counter", "process_time"):
    setattr(time, name, lambda: start)
time.sleep = lambda seconds: None


def answer(*args, **kwargs):
    while True:
        pass


numerical_grad = backward = newton_step = simpson = train = answer
