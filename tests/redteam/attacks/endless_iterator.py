"""Return iterators that never end."""

import itertools


class Endless(list):
    def __iter__(self):
        return itertools.count()

    def __len__(self):
        return 2


class EndlessDict(dict):
    def items(self):
        return ((str(n), n) for n in itertools.count())


def backward(*args):
    return EndlessDict()


def answer(*args, **kwargs):
    return Endless()


numerical_grad = newton_step = simpson = train = answer
