"""The vector that was handed in is changed.

Your new point is right, but the old one is gone: the caller's vector was overwritten. Think about
what an in-place operation does to an array that others hold too.

See: a step of Newton's method
"""


def newton_step(f, df, x):
    if np.ndim(x) == 0:
        return x - f(x) / df(x)
    x -= np.linalg.solve(df(x), f(x))
    return x
