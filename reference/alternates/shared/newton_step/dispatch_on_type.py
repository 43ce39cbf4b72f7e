"""functools.singledispatch chooses by the type of x, not an if."""

from functools import singledispatch


@singledispatch
def step_from(x, value, slope):
    return x - value / slope


@step_from.register(list)
@step_from.register(tuple)
@step_from.register(np.ndarray)
def step_from_vector(x, value, slope):
    return np.asarray(x) - np.linalg.solve(slope, value)


def newton_step(f, df, x):
    return step_from(x, f(x), df(x))
