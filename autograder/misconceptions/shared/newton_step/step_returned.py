"""The step is returned, not the new point.

Your result is the way from the old point to the new one, so it is nearly zero when you are nearly
there. Think about what the next round of the iteration wants to start from.

See: a step of Newton's method
"""


def newton_step(f, df, x):
    if np.ndim(x) == 0:
        return -f(x) / df(x)
    return np.linalg.solve(df(x), -f(x))
