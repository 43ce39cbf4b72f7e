"""The new point is rounded.

Your result has six decimals and then only zeros, so the doubling of the digits stops there. Think
about whether a result is rounded when it is computed, or when it is printed.

See: a step of Newton's method
"""


def newton_step(f, df, x):
    if np.ndim(x) == 0:
        return round(x - f(x) / df(x), 6)
    return np.round(x - np.linalg.solve(df(x), f(x)), 6)
