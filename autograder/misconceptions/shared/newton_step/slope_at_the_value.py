"""The derivative is taken at f(x), not at x.

Your results are right where the slope is the same everywhere, and wrong on curved functions. Think
about the point at which the tangent touches the curve: its height is f there, but where does it
touch?

See: a step of Newton's method
"""


def newton_step(f, df, x):
    fx = f(x)
    dfx = df(fx)
    if np.ndim(x) == 0:
        return x - fx / dfx
    return x - np.linalg.solve(dfx, fx)
