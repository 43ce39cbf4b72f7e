"""The slope is divided by the value.

Your step for a number is the slope over the value, so it becomes large just where you are close to
the root. Think about the units: a step along x is a height divided by a slope.

See: a step of Newton's method
"""


def newton_step(f, df, x):
    if np.ndim(x) == 0:
        return x - df(x) / f(x)
    return x - np.linalg.solve(df(x), f(x))
