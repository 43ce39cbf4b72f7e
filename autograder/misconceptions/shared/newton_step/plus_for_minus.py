"""The step is added where it must be subtracted.

Your new point lies as far from the old one as it should, on the wrong side. Think about a curve
that is positive and rising at x: on which side does its tangent cross zero?

See: a step of Newton's method
"""


def newton_step(f, df, x):
    if np.ndim(x) == 0:
        return x + f(x) / df(x)
    return x + np.linalg.solve(df(x), f(x))
