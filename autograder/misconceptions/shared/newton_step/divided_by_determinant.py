"""The determinant stands for the whole Jacobian.

Your steps for a number are right, but for a vector you divide all values by one single number.
Think about how many numbers it takes to say how n equations respond to n unknowns.

See: a step of Newton's method
"""


def newton_step(f, df, x):
    if np.ndim(x) == 0:
        return x - f(x) / df(x)
    return x - f(x) / np.linalg.det(df(x))
