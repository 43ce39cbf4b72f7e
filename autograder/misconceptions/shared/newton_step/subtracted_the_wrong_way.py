"""The point is subtracted from the step.

Your result is the new point with the opposite sign. Think about where you stand before the step,
and whether the step is taken from there.

See: a step of Newton's method
"""


def newton_step(f, df, x):
    if np.ndim(x) == 0:
        return f(x) / df(x) - x
    return np.linalg.solve(df(x), f(x)) - x
