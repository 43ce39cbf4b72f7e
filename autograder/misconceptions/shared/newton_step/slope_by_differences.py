"""The derivative is measured, and df is not used.

Your new point is right to about five digits, because the slope of a secant stands in for the
tangent's. Think about what the second argument of the function is there for.

See: a step of Newton's method
"""


def newton_step(f, df, x):
    h = 1e-5
    if np.ndim(x) == 0:
        slope = (f(x + h) - f(x)) / h
        return x - f(x) / slope
    J = np.zeros((len(x), len(x)))
    for j in range(len(x)):
        e = np.zeros(len(x))
        e[j] = h
        J[:, j] = (f(x + e) - f(x)) / h
    return x - np.linalg.solve(J, f(x))
