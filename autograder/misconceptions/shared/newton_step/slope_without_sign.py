"""The slope has lost its sign.

Where the curve falls your step goes the wrong way, and where it rises all is well. Draw a tangent
that falls and look on which side of you it crosses zero.

See: a step of Newton's method
"""


def newton_step(f, df, x):
    if np.ndim(x) == 0:
        return x - f(x) / abs(df(x))
    return x - np.linalg.solve(df(x), f(x))
